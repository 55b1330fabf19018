package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedTest {
  private static Watched after(String trouble) {
    Watched watched =
        new Watched(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                if (!trouble.isEmpty()) {
                  throw new IOException(trouble);
                }
              }
            });
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(watched, StandardCharsets.UTF_8));
    writer.println("渠要年年修。");
    writer.flush();
    return watched;
  }

  @Test
  void whatAWriterForgetsIsRemembered() {
    assertThat(after("No space left on device").failure()).isPresent();
    assertThat(after("").failure()).isEmpty();
  }

  @Test
  void aReaderThatHasReadEnoughIsNoFailure() {
    assertThat(after("Broken pipe").failure()).isEmpty();
  }
}
