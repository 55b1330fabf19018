package taohua.report.page.render;

import java.util.Locale;

/** Text in which nothing can mislead a reader: what is invisible or turns text around is named. */
public final class SafeText {
  private SafeText() {}

  /**
   * The text with every control character, bidi control, zero-width character and half surrogate
   * pair replaced by its name: a text must not look like another or turn the page around.
   */
  public static String shown(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)
          && i + 1 < text.length()
          && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        if (out != null) {
          out.append(c).append(text.charAt(i + 1));
        }
        i++;
      } else if (misleads(c)) {
        out = out == null ? new StringBuilder(text.length() + 64).append(text, 0, i) : out;
        out.append(String.format(Locale.ROOT, "[U+%04X]", (int) c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  public static boolean misleads(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\r' && c != '\t';
    }
    // Nearly all of a page lies in these two ranges.
    if (c < 0x7f || (c >= '\u2070' && c < Character.MIN_SURROGATE)) {
      return false;
    }
    return (c >= 0x7f && c <= 0x9f)
        || c == '\u00ad'
        || c == '\u061c'
        || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == '\ufeff'
        // What is no character at all, which some parsers take for the end of a page.
        || c >= '\ufffe'
        || Character.isSurrogate(c);
  }
}
