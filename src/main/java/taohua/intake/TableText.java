package taohua.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import taohua.intake.format.StrictText;
import taohua.intake.format.TextDecoder;
import taohua.intake.format.Unreadable;

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
    try {
      byte[] bytes = Files.readAllBytes(path);
      try {
        return TextDecoder.text(bytes);
      } catch (Unreadable e) {
        return StrictText.ofSpreadsheet(bytes)
            .orElseThrow(
                () ->
                    new IntakeException(
                        path + " is not readable text; save it as CSV in UTF-8: " + e.getMessage(),
                        e));
      }
    } catch (IOException e) {
      throw new IntakeException(
          path + " cannot be opened; check the path given to " + option + " (" + e + ")", e);
    }
  }
}
