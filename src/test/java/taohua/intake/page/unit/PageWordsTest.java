package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.intake.page.unit.PageWords.Kind;

class PageWordsTest {
  @Test
  void wordsAreCountedByClass() {
    PageWords.Counts counts = PageWords.count("责任编辑上一篇县长");
    assertThat(counts.of(Kind.STRONG)).isEqualTo(2);
    assertThat(counts.of(Kind.OFFICE)).isEqualTo(1);
    assertThat(counts.of(Kind.CLOSING)).isZero();
  }

  @Test
  void theLongestWordOfAClassCountsOnce() {
    assertThat(PageWords.count("谢谢大家").of(Kind.CLOSING)).isEqualTo(1);
    assertThat(PageWords.count("检察长检察长").of(Kind.OFFICE)).isEqualTo(2);
  }

  @Test
  void aWordOfPagesWithinAWordOfOfficialeseDoesNotCount() {
    assertThat(PageWords.holdsStrong("加大转移支付力度")).isFalse();
    assertThat(PageWords.holdsStrong("加大转移支付力度，点此支付")).isTrue();
    assertThat(PageWords.count("整顿和规范文化市场").of(Kind.META)).isZero();
    assertThat(PageWords.count("防灾范文一篇").of(Kind.META)).isEqualTo(1);
    assertThat(PageWords.count("全县城市更新扎实推进").of(Kind.SPEECH)).isPositive();
  }

  @Test
  void noTextHoldsNoWord() {
    for (Kind kind : Kind.values()) {
      assertThat(PageWords.count("").of(kind)).isZero();
    }
  }

  @Test
  void aWordThatIsHardlyOfASpeechIsTold() {
    assertThat(PageWords.holdsStrong("见责任编辑")).isTrue();
    assertThat(PageWords.holdsStrong("见编辑")).isFalse();
  }
}
