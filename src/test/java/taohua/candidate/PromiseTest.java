package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.Sketch;
import taohua.text.PackedPair;

class PromiseTest {
  private final SignedParagraphs paragraphs = Numbered.paragraphs(3);

  @Test
  void aPairNeedsTheResemblanceOrTheContainment() {
    Promise promise = new Promise(paragraphs, new PairOptions(20, 0.5, 0.4));
    // 20 of 30 and 30 are 20 of 40 together.
    assertThat(promise.kept(20, 30, 30)).isTrue();
    assertThat(promise.kept(19, 30, 30)).isTrue();
    assertThat(promise.kept(12, 30, 60)).isTrue();
    assertThat(promise.kept(12, 60, 30)).isTrue();
    assertThat(promise.kept(11, 30, 60)).isFalse();
    assertThat(promise.kept(0, 30, 60)).isFalse();
    Promise alike = new Promise(paragraphs, new PairOptions(20, 0.5, 1));
    assertThat(alike.kept(20, 30, 30)).isTrue();
    assertThat(alike.kept(19, 30, 30)).isFalse();
    assertThat(alike.kept(30, 30, 90)).isTrue();
    assertThat(alike.kept(29, 30, 90)).isFalse();
  }

  @Test
  void sketchesMustMatchAsOftenAsThoseOfTheLeastPair() {
    // Sets of 50 and 100 with two fifths of the smaller in common: 20 of 130.
    assertThat(leastMatches(50, 100, new PairOptions(20, 0.5, 0.4)))
        .isEqualTo(Sketch.leastMatches(20 / 130.0));
    assertThat(leastMatches(100, 50, new PairOptions(20, 0.5, 0.4)))
        .isEqualTo(Sketch.leastMatches(20 / 130.0));
    // Nothing but equal sets may be contained: 50 of 100 resemble each other by one half.
    assertThat(leastMatches(50, 100, new PairOptions(20, 0.5, 1)))
        .isEqualTo(Sketch.leastMatches(0.5));
    // Of one size: 40 of 100 in common are 40 of 160, which is less than resemblance asks for.
    assertThat(leastMatches(100, 100, new PairOptions(20, 0.9, 0.4)))
        .isEqualTo(Sketch.leastMatches(0.25));
    assertThat(leastMatches(100, 100, new PairOptions(20, 0.9, 1)))
        .isEqualTo(Sketch.leastMatches(0.9));
  }

  @Test
  void whereLittleIsNeededAnySketchesWillDo() {
    assertThat(leastMatches(3, 300, PairOptions.DEFAULT)).isZero();
  }

  @Test
  void aBufferHoldsEachPromisingPairOnceInOrder() {
    paragraphs.sketches[2 * Sketch.LONGS] = -1;
    Promise promise = new Promise(paragraphs, new PairOptions(20, 1, 1));
    PairBuffer here = new PairBuffer(promise, 3, 1 << 22);
    PairBuffer there = new PairBuffer(promise, 3, 1 << 22);
    here.add(1, 0);
    here.add(0, 1);
    here.add(2, 1);
    there.add(0, 1);
    there.add(0, 2);
    PairBuffer all = new PairBuffer(promise, 3, 1 << 22);
    all.add(0, 1);
    all.take(List.of(here, there));
    assertThat(all.sorted()).containsExactly(PackedPair.of(0, 1));
    assertThat(new PairBuffer(promise, 3, 1 << 22).sorted()).isEmpty();
  }

  @Test
  void thresholdsHaveBounds() {
    assertThat(new PairOptions(5, 1, 1).minTokens()).isEqualTo(5);
    for (double wrong : new double[] {0, -1, 1.01, Double.NaN}) {
      assertThatThrownBy(() -> new PairOptions(20, wrong, 0.4))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new PairOptions(20, 0.5, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new PairOptions(4, 0.5, 0.4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4");
  }

  /** How many bytes of the second and the third sketch must be equal. */
  private int leastMatches(int sizeA, int sizeB, PairOptions options) {
    paragraphs.sizes[1] = sizeA;
    paragraphs.sizes[2] = sizeB;
    Promise promise = new Promise(paragraphs, options);
    for (int equal = 0; equal <= 128; equal++) {
      for (int i = 0; i < Sketch.LONGS; i++) {
        int bytes = Math.max(0, Math.min(8, equal - 8 * i));
        paragraphs.sketches[2 * Sketch.LONGS + i] = bytes == 8 ? 0 : -1L << 8 * bytes;
      }
      if (promise.holds(1, 2)) {
        return equal;
      }
    }
    return 129;
  }
}
