package taohua.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import taohua.intake.files.Chosen;
import taohua.intake.files.Inputs;
import taohua.intake.files.RealPath;
import taohua.intake.files.Source;
import taohua.text.DocumentIds;

/**
 * What was given for one part of a run.
 *
 * @param paths files and folders to be read
 * @param held documents that were read before, such as those of an index
 * @param known which of the files need not be read
 */
public record Given(List<Path> paths, List<Read> held, Predicate<Path> known) {
  public Given {
    paths = List.copyOf(paths);
    held = List.copyOf(held);
  }

  /** Files and folders alone. */
  public static Given of(List<Path> paths) {
    return new Given(paths, List.of(), file -> false);
  }

  /**
   * The documents that are held and wanted, each once: not those of files that were just read, and
   * not those that patterns leave out.
   */
  static List<Read> beside(Inputs listed, List<Read> held, Chosen chosen) {
    if (held.isEmpty()) {
      return held;
    }
    Set<Path> fresh = new HashSet<>();
    listed.files().forEach(file -> fresh.add(RealPath.of(file.path())));
    List<Read> beside = new ArrayList<>();
    Set<Source> seen = new HashSet<>();
    for (Read read : held) {
      String file = DocumentIds.file(read.source().id());
      boolean isFresh = !fresh.isEmpty() && fresh.contains(RealPath.of(read.source().path()));
      if (!isFresh && chosen.leavesOut(file).isEmpty() && seen.add(read.source())) {
        beside.add(read);
      }
    }
    return beside;
  }
}
