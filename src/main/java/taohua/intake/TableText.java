package taohua.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
        return spreadsheet(bytes)
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

  /**
   * Bytes as Chinese spreadsheets write them where nobody chose a charset. A table may hold too few
   * ideographs for {@link TextDecoder} to tell.
   */
  private static Optional<String> spreadsheet(byte[] bytes) {
    try {
      String text =
          Charset.forName("GB18030")
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n');
      return binary ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
