package taohua.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  @Test
  void halfACharacterBecomesAQuestionMarkAndEndsNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Writer writer = Utf8Writer.to(out)) {
      writer.write("a\uD842b\uDFB7c𠮷");
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a?b?c𠮷");
  }
}
