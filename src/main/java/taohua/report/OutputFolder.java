package taohua.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.intake.PriorOutput;

/**
 * A folder that a report is written to. The report is made in a temporary folder and put in place
 * when it is whole, so that a failure leaves what was there. A previous report is replaced; a
 * folder that holds anything else is refused. With {@code force} only what bears a name of the
 * report's own files and folders is replaced in it, and only if a report wrote it.
 */
public final class OutputFolder {
  /** All that a report writes. */
  private static final Pattern OURS =
      Pattern.compile(
          "(index|families|formulas(-\\d+)?|method|sheet)\\.html"
              + "|assets(/(taohua\\.(css|js)|(charts|search)\\.js|NOTICE))?"
              + "|documents(/\\d+\\.html)?"
              + "|officials(/\\d+\\.html)?"
              + "|pairs(/\\d+-\\d+\\.html)?"
              + "|sheets(/\\d+-[^/]*\\.html)?"
              + "|data(/(run|timing)\\.json)?"
              + "|data/(documents|passages|labels|formulas|occurrences|families|slots|pairs)\\.csv"
              + "|data/(substitutions|leftovers|contradictions|causes|gather)\\.csv"
              + "|data/(officials|dyads|robustness|growth)\\.csv"
              + "|data/text(/\\d+\\.txt)?");

  /** What file managers leave behind. */
  private static final Set<String> NOISE = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** What fills a folder. */
  @FunctionalInterface
  interface Writing {
    void into(Path folder) throws IOException;
  }

  /**
   * Makes sure that a report can be written there, before any work is done; changes nothing.
   *
   * @param force whether other files in the folder may stay beside the report
   * @throws OutputException if the path is a file, holds something else or is not writable
   */
  public static OutputFolder of(Path path, boolean force) throws OutputException {
    Path folder = path.toAbsolutePath().normalize();
    try {
      if (Files.exists(folder)) {
        folder = folder.toRealPath();
        checkExisting(folder, force);
      } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new OutputException(folder + " is a link that leads nowhere; remove it");
      } else {
        checkWritable(existingAncestor(folder), folder);
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(folder + " cannot be looked at: " + e, e);
    }
    return new OutputFolder(folder);
  }

  private static void checkExisting(Path folder, boolean force) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new OutputException(
          folder + " is a file, but the report needs a folder; name another with -o");
    }
    checkWritable(folder, folder);
    Optional<Path> foreign = foreign(folder, force);
    if (foreign.isPresent()) {
      throw new OutputException(
          folder
              + " holds "
              + foreign.get()
              + (force
                  ? ", which no report wrote but this one would replace; name another folder with"
                      + " -o"
                  : ", which is no part of a report; name another folder with -o, or add --force"
                      + " to write the report beside it"));
    }
  }

  /**
   * This folder, if it is none of the inputs: a report in its own input would be among the speeches
   * next time.
   *
   * @throws OutputException if it is one
   */
  public OutputFolder apartFrom(List<Path> inputs) throws OutputException {
    for (Path input : inputs) {
      try {
        if (Files.exists(folder) && Files.isSameFile(folder, input)) {
          throw new OutputException(
              folder + " is itself an input; name another folder for the report with -o");
        }
      } catch (NoSuchFileException e) {
        // Reading the inputs will say so.
      } catch (OutputException e) {
        throw e;
      } catch (IOException e) {
        throw new OutputException(folder + " cannot be looked at: " + e, e);
      }
    }
    return this;
  }

  private static Path existingAncestor(Path folder) throws OutputException {
    Path ancestor = folder.getParent();
    while (ancestor != null && !Files.exists(ancestor)) {
      ancestor = ancestor.getParent();
    }
    if (ancestor == null || !Files.isDirectory(ancestor)) {
      throw new OutputException(
          folder + " cannot be made: " + ancestor + " is a file; name another folder with -o");
    }
    return ancestor;
  }

  private static void checkWritable(Path place, Path folder) throws OutputException {
    if (!Files.isWritable(place)) {
      throw new OutputException(
          "no permission to write to " + place + "; the report was to go to " + folder);
    }
  }

  /**
   * Something in the folder that no report wrote, if there is any; with {@code inTheWay} only what
   * putting a report in place would take away.
   */
  private static Optional<Path> foreign(Path folder, boolean inTheWay) throws IOException {
    boolean report = PriorOutput.isReport(folder);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        if (inTheWay && !OURS.matcher(entry.getFileName().toString()).matches()) {
          continue;
        }
        try (Stream<Path> files = Files.walk(entry)) {
          Optional<Path> foreign =
              files
                  .map(folder::relativize)
                  .filter(file -> !(report ? isOurs(file) : isLeftOver(file)))
                  .sorted()
                  .findFirst();
          if (foreign.isPresent()) {
            return foreign;
          }
        }
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether a report writes such a file; the path is relative to its folder. */
  static boolean isOurs(Path file) {
    return isLeftOver(file) || OURS.matcher(file.toString().replace('\\', '/')).matches();
  }

  /** Whether a run that was killed left it, or a file manager. */
  private static boolean isLeftOver(Path file) {
    return file.getName(0).toString().startsWith(Staging.PREFIX)
        || NOISE.contains(file.getFileName().toString());
  }

  /** Lets the report be written and puts it in place. Gives the folder. */
  Path write(Writing writing) throws OutputException {
    Path staging = null;
    try {
      staging = Staging.near(folder);
      writing.into(staging);
      Staging.install(staging, folder);
      return folder;
    } catch (IOException e) {
      throw new OutputException("the report could not be written to " + folder + ": " + e, e);
    } finally {
      Staging.discard(staging);
    }
  }
}
