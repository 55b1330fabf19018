package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void whatIsInvisibleIsLeftOutAndTheRestKnowsItsPlace() {
    Visible visible = Visible.of("页守\u200B\uDB40\uDD00堤𠮷\u3164备", new Span(1, 10));
    assertThat(visible.words()).isEqualTo("守堤𠮷备");
    assertThat(visible.original(0, 1)).isEqualTo(new Span(1, 2));
    assertThat(visible.original(0, 2)).isEqualTo(new Span(1, 6));
    assertThat(visible.original(2, 5)).isEqualTo(new Span(6, 10));
    assertThat(visible.original(1, 1)).isEqualTo(new Span(5, 5));
    assertThat(visible.original(5, 5)).isEqualTo(new Span(10, 10));
  }

  @Test
  void aStretchWithoutThemStaysAsItIs() {
    Visible visible = Visible.of("页守堤", new Span(1, 3));
    assertThat(visible.words()).isEqualTo("守堤");
    assertThat(visible.original(1, 2)).isEqualTo(new Span(2, 3));
    assertThat(Visible.of("", new Span(0, 0)).words()).isEmpty();
  }
}
