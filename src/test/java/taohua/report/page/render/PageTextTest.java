package taohua.report.page.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageTextTest {
  private static final String[] SIGNS = {
    "a", "\u00e9", "\u5b57", "\u2028", "\u0000", "\ud842\udfb7", "\ud842", "\n", "\u200b", "\u2026"
  };

  @Test
  void longTextIsWrittenInUtf8WithWhatMisleadsShown() {
    Random random = new Random(7);
    for (int length : new int[] {0, 1, 4_095, 4_096, 4_097, 30_000}) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append(SIGNS[random.nextInt(SIGNS.length)]);
      }
      assertThat(written(text.toString())).isEqualTo(SafeText.shown(text.toString()));
    }
  }

  private static String written(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageText page = new PageText(out);
    page.writeContent(text);
    page.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
