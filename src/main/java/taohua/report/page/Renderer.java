package taohua.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Fills templates. Text of documents is escaped by jte; what could still mislead is shown. */
final class Renderer {
  // jte looks for precompiled templates in its own package unless told another.
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Renderer.class.getClassLoader(), Renderer.class.getPackageName());

  private Renderer() {}

  static String page(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput(1 << 16);
    ENGINE.render(template + ".jte", values, out);
    return shown(out.toString());
  }

  /**
   * The page with every control character, bidi control, zero-width character and half surrogate
   * pair replaced by its name: a text must not look like another or turn the page around.
   */
  static String shown(String page) {
    StringBuilder out = null;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if (Character.isSurrogate(c)
          && i + 1 < page.length()
          && Character.isSurrogatePair(c, page.charAt(i + 1))) {
        if (out != null) {
          out.append(c).append(page.charAt(i + 1));
        }
        i++;
      } else if (misleads(c)) {
        out = out == null ? new StringBuilder(page.length() + 64).append(page, 0, i) : out;
        out.append(String.format("[U+%04X]", (int) c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? page : out.toString();
  }

  static boolean misleads(char c) {
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
        || Character.isSurrogate(c);
  }
}
