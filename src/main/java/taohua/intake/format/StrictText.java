package taohua.intake.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Bytes to text without repair. */
public final class StrictText {
  public static final Charset GB18030 = Charset.forName("GB18030");

  private static final char REPLACEMENT = '\uFFFD';

  private StrictText() {}

  /** The bytes from there on as text; empty if any of them does not fit the charset. */
  public static Optional<String> of(byte[] bytes, int from, Charset charset) {
    // The fast way replaces what does not fit, which shows.
    String text = new String(bytes, from, bytes.length - from, charset);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(text);
    }
    // Either something does not fit, or the replacement character itself was saved in the file.
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Bytes as Chinese spreadsheets write them where nobody chose a charset: GB18030 without control
   * characters but tabs and line ends; empty if they are anything else. A table may hold too few
   * ideographs for {@link TextDecoder} to tell.
   */
  public static Optional<String> ofSpreadsheet(byte[] bytes) {
    return of(bytes, 0, GB18030).filter(text -> text.chars().noneMatch(StrictText::isForeign));
  }

  /** Whether every surrogate of a text has its other half. */
  public static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean isPair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!isPair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * The text with U+FFFD for every half of a surrogate pair, which is what the HTML standard makes
   * of an entity for one.
   */
  public static String whole(String text) {
    if (isWhole(text)) {
      return text;
    }
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isForeign(int c) {
    return c < ' ' && c != '\t' && c != '\r' && c != '\n';
  }
}
