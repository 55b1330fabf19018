package taohua.report.page.render;

import gg.jte.TemplateOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Takes a page's text and writes it in UTF-8. What could mislead is shown, as {@link SafeText}
 * says. A pair of surrogates must come whole.
 */
final class PageText implements TemplateOutput {
  private final Writer out;

  PageText(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void writeContent(String value) {
    try {
      out.write(SafeText.shown(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void writeContent(String value, int start, int end) {
    writeContent(value.substring(start, end));
  }

  /** Writes what was taken last. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
