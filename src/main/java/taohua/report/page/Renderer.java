package taohua.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.OutputStream;

/** Fills templates. Text of documents is escaped by jte; what could still mislead is shown. */
final class Renderer {
  // jte looks for precompiled templates in its own package unless told another.
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Renderer.class.getClassLoader(), Renderer.class.getPackageName());

  private Renderer() {}

  /** Fills a page and writes it in UTF-8. */
  static void render(FilledPage page, OutputStream out) {
    PageText text = new PageText(out);
    ENGINE.render(page.template() + ".jte", page.values(), text);
    text.flush();
  }

  /**
   * The text with every control character, bidi control, zero-width character and half surrogate
   * pair replaced by its name: a text must not look like another or turn the page around.
   */
  static String shown(String text) {
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
        out.append(String.format("[U+%04X]", (int) c));
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
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
