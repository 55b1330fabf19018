package taohua.report.page.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.OutputStream;

/**
 * Fills templates. Text of documents is escaped by jte; what could still mislead is shown, as
 * {@link SafeText} says.
 */
final class Renderer {
  // Where pom.xml has the folders of src/main/jte compiled to: each template lies in the package of
  // the room it belongs to.
  private static final String TEMPLATES = "taohua.report.page";

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Renderer.class.getClassLoader(), TEMPLATES);

  private Renderer() {}

  /** Fills a page and writes it in UTF-8. */
  static void render(FilledPage page, OutputStream out) {
    PageText text = new PageText(out);
    ENGINE.render(page.template() + ".jte", page.values(), text);
    text.flush();
  }
}
