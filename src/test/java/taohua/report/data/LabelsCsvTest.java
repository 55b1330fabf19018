package taohua.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taohua.judge.LabelledSpan;
import taohua.judge.Reason;
import taohua.judge.Reasons;
import taohua.text.Span;

class LabelsCsvTest {
  @Test
  void reasonsStandInTheirOrderAndTheLabelComesFirst() {
    assertThat(words(Reasons.of(Reason.COPIED, Reason.OWN_LATER, Reason.QUOTED)))
        .isEqualTo("quoted own_later copied");
  }

  @Test
  void aReasonThatHoldsOfAPartOnlyStandsInBrackets() {
    assertThat(
            words(
                Reasons.of(Reason.FORMULA),
                Reasons.of(Reason.FORMULA, Reason.QUOTED),
                Reasons.of(Reason.FORMULA, Reason.COPIED)))
        .isEqualTo("formula (quoted) (copied)");
  }

  private static String words(Reasons... reasons) {
    List<LabelledSpan> spans =
        Stream.of(reasons).map(one -> new LabelledSpan(new Span(0, 1), one, 0, 0)).toList();
    return LabelsCsv.reasons(spans);
  }
}
