package taohua.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import taohua.language.Characters;

/**
 * Bytes of a text file to text: a byte order mark is believed; else strict UTF-8; else, of GB18030,
 * Big5-HKSCS and UTF-16 in both orders, the one whose text has the largest share of common
 * ideographs. Nothing is repaired: bytes that fit no charset are rejected.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final List<Charset> GUESSES =
      List.of(
          GB18030,
          Charset.forName("Big5-HKSCS"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  // Right guesses score above 0.6, wrong ones below 0.2 on texts of a hundred characters.
  private static final double ENOUGH = 0.35;

  // More control characters than this never occur in text; form feeds and tabs do not count.
  private static final double TOO_MANY_CONTROLS = 0.002;

  private TextDecoder() {}

  /**
   * The text without its byte order mark.
   *
   * @throws Unreadable if the bytes are empty, not text, or text that was damaged before
   */
  static String decode(byte[] bytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Rejected.Reason.EMPTY, "the file has no bytes");
    }
    String text = text(bytes);
    rejectControls(text);
    Mojibake.reject(text);
    if (text.chars().noneMatch(Characters::counts)) {
      throw new Unreadable(Rejected.Reason.EMPTY, "the file holds no letters or ideographs");
    }
    return text;
  }

  /** As {@link #decode}, whatever the text is worth. */
  static String text(byte[] bytes) throws Unreadable {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return marked(bytes, 4, GB18030);
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
      return utf8.get();
    }
    return best(bytes);
  }

  private static String best(byte[] bytes) throws Unreadable {
    String best = "";
    double bestScore = 0;
    for (Charset charset : GUESSES) {
      Optional<String> text = strict(bytes, 0, charset);
      double score = text.map(TextDecoder::score).orElse(0.0);
      if (score > bestScore) {
        bestScore = score;
        best = text.orElseThrow();
      }
    }
    if (bestScore >= ENOUGH) {
      return best;
    }
    if (looksBinary(bytes)) {
      throw new Unreadable(
          Rejected.Reason.BINARY, "the bytes are not text in any supported charset");
    }
    throw new Unreadable(
        Rejected.Reason.MOJIBAKE,
        "the bytes are neither valid UTF-8 nor Chinese text in GB18030, Big5 or UTF-16");
  }

  private static String marked(byte[] bytes, int offset, Charset charset) throws Unreadable {
    return strict(bytes, offset, charset)
        .orElseThrow(
            () ->
                new Unreadable(
                    Rejected.Reason.MOJIBAKE,
                    "the byte order mark says "
                        + charset.name()
                        + ", but the bytes do not fit it"));
  }

  private static Optional<String> strict(byte[] bytes, int offset, Charset charset) {
    String text = new String(bytes, offset, bytes.length - offset, charset);
    if (text.indexOf('\uFFFD') < 0) {
      return Optional.of(text);
    }
    // Either malformed, or the replacement character itself was saved in the file.
    try {
      CharBuffer decoded =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Common ideographs among all characters that are neither ASCII, nor CJK punctuation nor forms.
   */
  private static double score(String text) {
    int common = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? c < 0x20 && !Character.isWhitespace(c) : !isPunctuation(c)) {
        all++;
        common += CommonHanzi.isCommon(c) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) common / all;
  }

  private static boolean isPunctuation(char c) {
    return c >= 0x2000 && c <= 0x206F || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF65;
  }

  private static void rejectControls(String text) throws Unreadable {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < 0x20 && (c < 0x09 || c > 0x0D) && c != 0x1A ? 1 : 0;
    }
    if (controls > Math.max(2, TOO_MANY_CONTROLS * text.length())) {
      throw new Unreadable(
          Rejected.Reason.BINARY, "the file holds " + controls + " control characters");
    }
  }

  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b >= 0 && b < 0x20 && (b < 0x09 || b > 0x0D) ? 1 : 0;
    }
    return controls > Math.max(2, TOO_MANY_CONTROLS * bytes.length);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
