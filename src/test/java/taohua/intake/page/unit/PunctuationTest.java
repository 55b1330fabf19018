package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {
  @Test
  void marksAreKnownOneByOne() {
    assertThat(marks(Punctuation::isSentenceEnd)).isEqualTo("。！？!?…");
    assertThat(marks(Punctuation::isClauseEnd)).isEqualTo("，、；,;");
    assertThat(marks(Punctuation::cannotBegin)).isEqualTo("。！？!?，、；,;：:”’）》」』】%％");
  }

  private static String marks(java.util.function.Predicate<Character> is) {
    StringBuilder found = new StringBuilder();
    for (char c : "。！？!?…，、；,;：:“”‘’（）()《》「」『』【】[]\"'.—-%％甲a1".toCharArray()) {
      if (is.test(c)) {
        found.append(c);
      }
    }
    return found.toString();
  }

  @Test
  void theLastCharacterStandsInsideOfClosingMarks() {
    assertThat(Punctuation.lastInside("他说“好。”）")).isEqualTo('。');
    assertThat(Punctuation.lastInside("好\"'")).isEqualTo('好');
    assertThat(Punctuation.lastInside("”")).isEqualTo('”');
    assertThat(Punctuation.lastInside("好”")).isEqualTo('好');
  }

  @ParameterizedTest
  @ValueSource(strings = {"好。", "他说：“好！”", "任务有：", "任务有:", "etc.", "于是—", "于是…"})
  void closed(String line) {
    assertThat(Punctuation.isClosed(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"好", "好，", "好、”", "好；", "(1)"})
  void open(String line) {
    assertThat(Punctuation.isClosed(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"好。好", "好。", "要好；又", "他说“好”；又", "ok! ok"})
  void sentenceEnds(String line) {
    assertThat(Punctuation.holdsSentenceEnd(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "好，好", "好…好", "a;b", "1；2", "", "；"})
  void noSentenceEnds(String line) {
    assertThat(Punctuation.holdsSentenceEnd(line)).isFalse();
  }

  @Test
  void proseHoldsASentenceOrAClauseOrIsLong() {
    assertThat(Punctuation.isProse("要抓好。")).isTrue();
    assertThat(Punctuation.isProse("要抓好排查工作，")).isTrue();
    assertThat(Punctuation.isProse("要抓好排查工，")).isFalse();
    assertThat(Punctuation.isProse("主要任务有：")).isTrue();
    assertThat(Punctuation.isProse("要任务有：")).isFalse();
    assertThat(Punctuation.isProse("，".repeat(1) + "抓".repeat(59))).isTrue();
    assertThat(Punctuation.isProse("，" + "抓".repeat(58))).isFalse();
    assertThat(Punctuation.isProse("抓".repeat(60))).isFalse();
    assertThat(Punctuation.holdsComma("一、二")).isTrue();
    assertThat(Punctuation.holdsComma("一二")).isFalse();
  }
}
