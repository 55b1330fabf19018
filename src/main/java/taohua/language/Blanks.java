package taohua.language;

/** White space as documents have it: of any width, of none, and control characters. */
public final class Blanks {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private Blanks() {}

  /**
   * Whether a character shows nothing: a space, a break, a byte order mark, a control character.
   */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c >= ZERO_WIDTH_SPACE && c <= RIGHT_TO_LEFT_MARK
        || c < ' ';
  }
}
