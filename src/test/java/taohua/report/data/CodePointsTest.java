package taohua.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void agreesWithTheLibraryOnRandomTexts() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        String[] pieces = {"文", "😀", "\ud83d", "\ude00", "a"};
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      CodePoints codePoints = CodePoints.of(text.toString());
      for (int at = 0; at <= text.length(); at++) {
        assertThat(codePoints.at(at)).isEqualTo(text.codePointCount(0, at));
      }
    }
  }
}
