package taohua.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import taohua.intake.format.Format;

/** Tells what this program wrote, so that a report is neither read as a speech nor taken away. */
public final class PriorOutput {
  // Both marks stand in the first lines.
  private static final int HEAD_BYTES = 1024;
  private static final String REPORT = "\"program\" : \"taohua\"";
  private static final String BASELINE = "taohua baseline ";
  // How tables begin that are written or kept outside of a report's folder, too.
  private static final List<String> TABLES =
      List.of(
          "a,b,resemblance,containment_a,containment_b",
          "id,side,title,official,",
          "id,text,chars,officials,");
  private static final String PAGE = "<meta name=\"generator\" content=\"Taohua\">";

  /** How a check's result as text begins, in either language. */
  public static final List<String> SHEETS =
      List.of("======== 文本比对报告单 ", "======== Text comparison sheet ");

  private PriorOutput() {}

  /** Whether a file of some kind is no document but something that this program wrote. */
  static boolean isOwn(Path file, Format format) {
    return switch (format) {
      case HTML -> isPage(file);
      case JSON -> isSheet(file);
      case CSV -> TABLES.stream().anyMatch(header -> begins(file, header));
      default -> false;
    };
  }

  /**
   * Whether the folder holds an index. No file is opened: whoever writes one may have locked it.
   */
  public static boolean isIndex(Path folder) {
    return Files.isRegularFile(folder.resolve("catalog.db"))
        && Files.isDirectory(folder.resolve("segments"));
  }

  /** Whether the folder holds a report. */
  public static boolean isReport(Path folder) {
    return begins(folder.resolve("data").resolve("run.json"), REPORT);
  }

  /** Whether the file is a page of a report, or one of its own. */
  public static boolean isPage(Path file) {
    return begins(file, PAGE);
  }

  /** Whether the file is a check's result as text or JSON. */
  public static boolean isSheet(Path file) {
    return begins(file, REPORT) || SHEETS.stream().anyMatch(mark -> begins(file, mark));
  }

  /** Whether the file is a baseline of common language. */
  public static boolean isBaseline(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] head = stream.readNBytes(BASELINE.length());
      return new String(head, StandardCharsets.UTF_8).equals(BASELINE);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the mark stands in the first lines of a file; false if there is no such file. */
  public static boolean begins(Path file, String mark) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).contains(mark);
    } catch (IOException e) {
      return false;
    }
  }
}
