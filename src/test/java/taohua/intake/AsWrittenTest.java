package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Extracted;
import taohua.text.Heading;
import taohua.text.Official;

class AsWrittenTest {
  private static String title(String read, String page) {
    Heading heading =
        new Heading(read, Official.UNKNOWN, Optional.empty(), Optional.empty(), Map.of());
    return AsWritten.heading(heading, Extracted.plain(page)).title();
  }

  @Test
  void aTitleHasTheCharactersOfThePage() {
    assertThat(title("县长在启动礼的致辞", "縣府新聞\n縣長在啟動禮的致辭\n各位：")).isEqualTo("縣長在啟動禮的致辭");
  }

  @Test
  void breaksAndPinyinBetweenThemAreNot() {
    assertThat(title("县长 在启动礼的致辞", "縣(xiàn)長\n在啟動\n禮(lǐ)的致辭")).isEqualTo("縣長 在啟動禮的致辭");
  }

  @Test
  void aTitleThatIsNowhereStaysAsItWasRead() {
    assertThat(title("县长的致辞", "縣長在啟動禮")).isEqualTo("县长的致辞");
    assertThat(title("", "縣長")).isEmpty();
  }
}
