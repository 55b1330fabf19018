package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class LabelMapTest {
  @Test
  void everyCharacterHasTheLabelOfItsSpanOrNone() {
    Texts texts = new Texts();
    texts.add("甲", "", 10);
    texts.add("乙", "", 10);
    LabelMap map =
        new LabelMap(
            texts.corpus(),
            List.of(
                List.of(span(2, 4, Reason.FORMULA), span(4, 7, Reason.EDITED)),
                List.of(span(0, 10, Reason.COPIED))));
    for (int c = 0; c < 10; c++) {
      assertThat(map.is(Label.FORMULA, 0, c)).isEqualTo(c >= 2 && c < 4);
      assertThat(map.is(Label.EDITED, 0, c)).isEqualTo(c >= 4 && c < 7);
      assertThat(map.isOverlap(0, c)).isEqualTo(c >= 2 && c < 4);
      assertThat(map.is(Label.ALLOWED, 0, c)).isFalse();
      assertThat(map.isOverlap(1, c)).isTrue();
      assertThat(map.of(1, c)).isEqualTo(Label.COPIED);
    }
    assertThat(map.of(0, 3)).isEqualTo(Label.FORMULA);
    assertThat(map.of(0, 4)).isEqualTo(Label.EDITED);
  }

  private static LabelledSpan span(int start, int end, Reason reason) {
    return new LabelledSpan(new Span(start, end), Reasons.of(reason), 0, 0);
  }
}
