package taohua.intake.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import taohua.words.Notice;

/**
 * The files of a set of inputs, each once.
 *
 * @param files to be read, by id
 * @param rejected what cannot be opened at all, by id
 * @param skipped files of no supported kind, by id
 * @param warnings each once, in order
 */
public record Inputs(
    List<InputFile> files, List<Unopened> rejected, List<Skipped> skipped, List<Notice> warnings) {
  /**
   * Lists files, and the files below folders.
   *
   * @param manifest never an input itself
   * @throws IntakeException if an input does not exist or cannot be opened
   */
  public static Inputs list(List<Path> inputs, Optional<Path> manifest) throws IntakeException {
    return list(inputs, manifest, Optional.empty(), Chosen.ALL);
  }

  /**
   * The same, where the input named {@code -} may hold bytes that are at hand.
   *
   * @param chosen which files below folders
   */
  public static Inputs list(
      List<Path> inputs, Optional<Path> manifest, Optional<byte[]> standardInput, Chosen chosen)
      throws IntakeException {
    FileWalk walk = new FileWalk(manifest, chosen);
    for (Path input : inputs) {
      if (standardInput.isPresent() && input.toString().equals("-")) {
        walk.files().add(InputFile.standardInput(input, standardInput.get()));
      } else {
        walk.add(input);
      }
    }
    return new Inputs(
        InputIds.settle(walk.files()),
        eachOnce(walk.rejected(), one -> one.source().id(), one -> one.source().path()),
        eachOnce(walk.skipped(), Skipped::id, Skipped::path),
        walk.warnings().stream().distinct().sorted(Comparator.comparing(Notice::english)).toList());
  }

  /** The same without the files that need not be read; what was given as bytes always is. */
  public Inputs without(Predicate<Path> known) {
    List<InputFile> left =
        files.stream().filter(file -> file.held().isPresent() || !known.test(file.path())).toList();
    return new Inputs(left, rejected, skipped, warnings);
  }

  /** Whether a file is among them that holds files. */
  public boolean mayHoldMore() {
    return files.stream().anyMatch(file -> file.format().holdsFiles());
  }

  /** By id; what lies below several inputs is told under the first of its ids. */
  private static <T> List<T> eachOnce(
      List<T> found, Function<T, String> id, Function<T, Path> path) {
    List<T> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(id).thenComparing(one -> path.apply(one).toString()));
    Set<Path> seen = new HashSet<>();
    sorted.removeIf(one -> !seen.add(RealPath.of(path.apply(one))));
    return sorted;
  }
}
