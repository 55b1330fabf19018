package taohua.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that a report is written to. The report is made in a temporary folder and put in place
 * when it is whole, so that a failure leaves what was there. A previous report is replaced; a
 * folder that holds anything else is refused. With {@code force} only what bears a name of the
 * report's own files and folders is replaced in it.
 */
public final class OutputFolder {
  /** All that a report writes, and what file managers leave behind. */
  private static final Pattern OURS =
      Pattern.compile(
          "(index|families|formulas(-\\d+)?|method|sheet)\\.html"
              + "|assets(/taohua\\.(css|js))?"
              + "|documents(/\\d+\\.html)?"
              + "|pairs(/\\d+-\\d+\\.html)?"
              + "|data(/(run|timing)\\.json)?"
              + "|data/(documents|passages|labels|formulas|occurrences|families|pairs)\\.csv"
              + "|data/text(/\\d+\\.txt)?"
              + "|(.*/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private static final String MARK = "data/run.json";

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
    if (force) {
      return;
    }
    Optional<Path> foreign = foreign(folder);
    if (foreign.isPresent()) {
      throw new OutputException(
          folder
              + " holds "
              + foreign.get()
              + ", which is no part of a report; name another folder with -o, or add --force to"
              + " write the report beside it");
    }
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

  /** Something in the folder that no report wrote, if there is any. */
  private static Optional<Path> foreign(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> inside =
          files.filter(file -> !file.equals(folder)).map(folder::relativize).sorted().toList();
      boolean report = Files.isRegularFile(folder.resolve(MARK));
      return inside.stream()
          .filter(file -> !(report ? isOurs(file) : isLeftOver(file)))
          .findFirst();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether a report writes such a file; the path is relative to its folder. */
  static boolean isOurs(Path file) {
    return isLeftOver(file) || OURS.matcher(file.toString().replace('\\', '/')).matches();
  }

  /** Whether a run that was killed left it. */
  private static boolean isLeftOver(Path file) {
    return file.getName(0).toString().startsWith(Staging.PREFIX);
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
