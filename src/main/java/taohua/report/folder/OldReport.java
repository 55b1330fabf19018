package taohua.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.intake.files.PriorOutput;

/**
 * The files of a report that has no {@link Inventory}, as version 0.1 wrote none: those whose names
 * a report uses, if a page bears the program's mark and a text is one that the report lists.
 * Whether someone changed them since cannot be known.
 */
final class OldReport {
  /** In the place of the hash that is not known. */
  static final String UNKNOWN_HASH = "";

  private static final Pattern NAMES =
      Pattern.compile(
          "(index|families|formulas(-\\d+)?|method|sheet)\\.html"
              + "|assets/(taohua\\.(css|js)|(charts|search)\\.js|NOTICE)"
              + "|(documents|officials)/\\d+\\.html"
              + "|pairs/\\d+-\\d+\\.html"
              + "|sheets/\\d+-[^/]*\\.html"
              + "|data/(run|timing)\\.json"
              + "|data/(documents|passages|labels|formulas|occurrences|families|slots|pairs)\\.csv"
              + "|data/(substitutions|leftovers|contradictions|causes|gather)\\.csv"
              + "|data/(officials|dyads|robustness|growth)\\.csv"
              + "|data/text/\\d+\\.txt");

  private OldReport() {}

  /** Whether a report has a file or a folder of that name in its own. */
  static boolean usesAtTop(String name) {
    return NAMES.matcher(name).matches()
        || name.matches("assets|documents|officials|pairs|sheets|data");
  }

  /** The files, each with {@link #UNKNOWN_HASH}; none if the folder holds no report. */
  static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!PriorOutput.isReport(root)) {
      return files;
    }
    String table = table(root);
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Moves::isFile)
          .filter(file -> isOurs(Inventory.name(root, file), file, table))
          .forEach(file -> files.put(Inventory.name(root, file), UNKNOWN_HASH));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private static boolean isOurs(String name, Path file, String table) {
    if (!NAMES.matcher(name).matches()) {
      return false;
    }
    return name.endsWith(".html")
        ? PriorOutput.isPage(file)
        : !name.endsWith(".txt") || table.contains(name.substring("data/".length()) + ",");
  }

  private static String table(Path root) throws IOException {
    Path table = root.resolve("data").resolve("documents.csv");
    return Moves.isFile(table) ? new String(Files.readAllBytes(table), StandardCharsets.UTF_8) : "";
  }
}
