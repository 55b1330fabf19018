package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Passage;
import taohua.text.Span;

class JudgedTest {
  private static final Judged.Sides ALL = new Judged.Sides(d -> true, d -> true, false);

  @Test
  void theLabelsOverAPassageAreThoseThatOverlapIt() {
    Texts texts = new Texts();
    texts.add("甲", "2021", 30);
    List<LabelledSpan> labels = new ArrayList<>();
    for (Span span : List.of(new Span(2, 4), new Span(4, 9), new Span(12, 13), new Span(20, 28))) {
      labels.add(new LabelledSpan(span, Reasons.of(Reason.COPIED), 0, 0));
    }
    Judged judged = new Judged(texts.corpus(), List.of(), List.of(labels), ALL);
    for (int start = 0; start < 30; start++) {
      for (int end = start + 1; end <= 30; end++) {
        Span characters = new Span(start, end);
        assertThat(judged.labelsOver(new Passage(0, characters)))
            .isEqualTo(
                labels.stream().filter(label -> label.characters().overlaps(characters)).toList());
      }
    }
  }
}
