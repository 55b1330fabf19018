package taohua.report.page.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A template with what fills it.
 *
 * @param template its name
 * @param values its parameters by their names
 */
public record FilledPage(String template, Map<String, Object> values) {
  /** Writes the page into a file. */
  public void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    }
  }

  /** Writes the page in UTF-8. */
  public void write(OutputStream out) {
    Renderer.render(this, out);
  }

  public String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
