package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"谢谢大家！", "最后，再次谢谢各位。", "我的话讲完了。", "今天我就讲这些，完了。", "散会。", "完了", "汇报完毕。"})
  void aSpeakerSaysThemLast(String line) {
    assertThat(LastWords.are(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "同志们：", "谢谢大家多年来对防汛工作的支持和帮助。", "话没有说完就散了，这不行。", "要把这些事情办好。"})
  void otherLinesAreNone(String line) {
    assertThat(LastWords.are(line)).isFalse();
  }
}
