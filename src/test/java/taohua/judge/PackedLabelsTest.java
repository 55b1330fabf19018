package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class PackedLabelsTest {
  private static final List<LabelledSpan> LIST =
      List.of(
          new LabelledSpan(new Span(2, 9), Reasons.of(Reason.COPIED, Reason.QUOTED), 3, 0),
          new LabelledSpan(new Span(12, 13), Reasons.of(Reason.FORMULA), 0, 8));

  private final List<LabelledSpan> packed = PackedLabels.copyOf(LIST);

  @Test
  void packedSpansAreTheSame() {
    assertThat(packed).isEqualTo(LIST);
    assertThat(PackedLabels.copyOf(packed)).isSameAs(packed);
    assertThat(PackedLabels.copyOf(List.of())).isEmpty();
  }

  @Test
  void thereIsNoneBehindTheLast() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> packed.get(2));
  }
}
