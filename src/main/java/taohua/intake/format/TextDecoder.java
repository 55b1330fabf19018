package taohua.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import taohua.intake.format.Unreadable.Reason;
import taohua.language.Characters;
import taohua.words.Notice;

/**
 * Bytes of a text file to text: a byte order mark is believed; else strict UTF-8; else {@link
 * CharsetGuess}. Nothing is repaired: bytes that fit no charset are rejected.
 */
public final class TextDecoder {
  // Those whose byte order mark is believed.
  private static final List<Charset> MARKED =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StrictText.GB18030);

  // More control characters than this never occur in text; form feeds and tabs do not count.
  private static final double TOO_MANY_CONTROLS = 0.002;
  // A text of any length may have as many.
  private static final int FEW_CONTROLS = 2;
  // Ctrl-Z once closed every text file.
  private static final int END_OF_FILE = 0x1A;

  private TextDecoder() {}

  /**
   * The text without its byte order mark.
   *
   * @throws Unreadable if the bytes are empty, not text, or text that was damaged before
   */
  public static String decode(byte[] bytes) throws Unreadable {
    return decoded(bytes).text();
  }

  /** The same with the charset that the bytes are in. */
  public static Decoded decoded(byte[] bytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_bytes"));
    }
    Decoded decoded = whatever(bytes);
    String text = decoded.text();
    long controls = controls(text);
    if (isTooMany(controls, text.length())) {
      throw new Unreadable(Reason.BINARY, Notice.of("unread.controls", controls));
    }
    Mojibake.reject(text);
    if (text.chars().noneMatch(Characters::counts)) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_letters"));
    }
    return decoded;
  }

  /**
   * As {@link #decode}, whatever the text is worth; none for no bytes.
   *
   * @throws Unreadable if the bytes fit no charset
   */
  public static String text(byte[] bytes) throws Unreadable {
    return whatever(bytes).text();
  }

  private static Decoded whatever(byte[] bytes) throws Unreadable {
    for (Charset charset : MARKED) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (begins(bytes, mark)) {
        return new Decoded(marked(bytes, mark.length, charset), charset.name());
      }
    }
    Optional<String> utf8 = StrictText.of(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
      return new Decoded(utf8.get(), "UTF-8");
    }
    Optional<Decoded> guessed = CharsetGuess.decode(bytes);
    if (guessed.isEmpty()) {
      throw unknown(bytes);
    }
    return guessed.get();
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static String marked(byte[] bytes, int from, Charset charset) throws Unreadable {
    Optional<String> text = StrictText.of(bytes, from, charset);
    if (text.isEmpty()) {
      throw new Unreadable(Reason.MOJIBAKE, Notice.of("unread.mark", charset.name()));
    }
    return text.get();
  }

  private static Unreadable unknown(byte[] bytes) {
    boolean isBinary =
        isTooMany(
            IntStream.range(0, bytes.length).filter(i -> isControl(bytes[i])).count(),
            bytes.length);
    return isBinary
        ? new Unreadable(Reason.BINARY, Notice.of("unread.not_text"))
        : new Unreadable(Reason.MOJIBAKE, Notice.of("unread.no_charset"));
  }

  private static boolean isTooMany(long controls, int length) {
    return controls > Math.max(FEW_CONTROLS, TOO_MANY_CONTROLS * length);
  }

  private static long controls(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += isControl(c) && c != END_OF_FILE ? 1 : 0;
    }
    return controls;
  }

  /** Whether it is a control character other than tabs, line ends and form feeds. */
  private static boolean isControl(int c) {
    return c >= 0 && c < ' ' && (c < '\t' || c > '\r');
  }
}
