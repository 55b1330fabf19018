package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinesTest {
  private static final String TEXT = "渠首\n\n渠尾\n";

  @Test
  void linesAreCountedFromOneWithTheBlankOnes() {
    assertThat(Lines.of(TEXT, new Span(0, 2))).isEqualTo(new Lines(1, 1));
    assertThat(Lines.of(TEXT, new Span(0, 6))).isEqualTo(new Lines(1, 3));
    assertThat(Lines.of(TEXT, new Span(4, 6))).isEqualTo(new Lines(3, 3));
  }

  @Test
  void thereIsNoLineBeforeTheFirst() {
    assertThatThrownBy(() -> new Lines(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lines(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
