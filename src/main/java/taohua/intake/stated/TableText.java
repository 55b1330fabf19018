package taohua.intake.stated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import taohua.intake.files.IntakeException;
import taohua.intake.format.StrictText;
import taohua.intake.format.TextDecoder;
import taohua.intake.format.Unreadable;
import taohua.words.Notice;

/** The text of a table that a user made, in any charset that text files may have. */
public final class TableText {
  private TableText() {}

  /**
   * Reads a whole file.
   *
   * @param option the one that named the file, for messages
   * @throws IntakeException if it cannot be opened or is no text
   */
  public static String read(Path path, String option) throws IntakeException {
    String text = text(path, option);
    // A table with a quote that nobody closes would lose all that stands behind it.
    if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
      throw new IntakeException(Notice.of("csv.unclosed", path.toString()));
    }
    return text;
  }

  private static String text(Path path, String option) throws IntakeException {
    byte[] bytes = bytes(path, option);
    try {
      return TextDecoder.text(bytes);
    } catch (Unreadable e) {
      return StrictText.ofSpreadsheet(bytes)
          .orElseThrow(
              () -> new IntakeException(Notice.of("csv.no_text", path.toString(), e.notice()), e));
    }
  }

  private static byte[] bytes(Path path, String option) throws IntakeException {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new IntakeException(Notice.of("csv.closed", path.toString(), option), e);
    }
  }
}
