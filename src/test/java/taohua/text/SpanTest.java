package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final List<Span> ALL =
      IntStream.range(0, 6)
          .boxed()
          .flatMap(from -> IntStream.range(from, 6).mapToObj(to -> new Span(from, to)))
          .toList();

  @Test
  void aSpanIsTheSetOfItsPositions() {
    for (Span one : ALL) {
      BitSet ours = set(one);
      assertThat(one.length()).isEqualTo(ours.cardinality());
      assertThat(one.isEmpty()).isEqualTo(ours.isEmpty());
      for (int at = 0; at < 7; at++) {
        assertThat(one.contains(at)).isEqualTo(ours.get(at));
      }
      for (Span other : ALL) {
        BitSet common = set(other);
        common.and(ours);
        assertThat(one.overlap(other)).isEqualTo(common.cardinality());
        if (!one.isEmpty() && !other.isEmpty()) {
          assertThat(one.overlaps(other)).isEqualTo(!common.isEmpty());
        }
      }
    }
  }

  private static BitSet set(Span span) {
    BitSet set = new BitSet();
    set.set(span.start(), span.end());
    return set;
  }

  @Test
  void aCoverHoldsBothAndNoMore() {
    assertThat(new Span(1, 2).cover(new Span(4, 6))).isEqualTo(new Span(1, 6));
    assertThat(new Span(4, 6).cover(new Span(1, 5))).isEqualTo(new Span(1, 6));
    assertThat(new Span(0, 9).cover(new Span(3, 4))).isEqualTo(new Span(0, 9));
  }

  @Test
  void spansAreOrderedByStartThenByEnd() {
    assertThat(ALL).isSorted();
    assertThat(new Span(1, 3)).isLessThan(new Span(2, 2)).isGreaterThan(new Span(1, 2));
  }

  @Test
  void noSpanStartsBeforeZeroOrEndsBeforeItStarts() {
    assertThat(new Span(0, 0).isEmpty()).isTrue();
    assertThatThrownBy(() -> new Span(-1, 0)).hasMessageContaining("[-1, 0)");
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
