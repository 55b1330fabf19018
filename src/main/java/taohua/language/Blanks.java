package taohua.language;

/** White space as documents have it: of any width, of none, and control characters. */
public final class Blanks {
  private Blanks() {}

  /**
   * Whether a character shows nothing: a space, a break, a control character, or one that is {@link
   * Invisible}.
   */
  public static boolean isBlank(char c) {
    // Nearly every character of a speech.
    if (Characters.isHan(c)) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Invisible.is(c) || c < ' ';
  }
}
