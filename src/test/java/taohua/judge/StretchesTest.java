package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class StretchesTest {
  private static final double LEAST = 80;
  private static final double LOST = 40;

  private static List<Span> parts(double[] said, double... links) {
    return new Stretches(said, links).parts(LEAST, LOST);
  }

  @Test
  void aSentenceBehindSetPhrasesIsCutOff() {
    double[] said = {0, 0, 0, 0, 0, 140};
    assertThat(parts(said, 0, -10, -10, -10, -10, -10))
        .containsExactly(new Span(0, 5), new Span(5, 6));
  }

  @Test
  void whatTakesAwayLittleStays() {
    double[] said = {0, 0, 140, 0};
    assertThat(parts(said, 0, -20, -20, -40)).containsExactly(new Span(0, 4));
    assertThat(parts(said, 0, -20, -21, -41))
        .containsExactly(new Span(0, 2), new Span(2, 3), new Span(3, 4));
  }

  @Test
  void whatIsNotWorthAPassageIsNotCut() {
    assertThat(parts(new double[] {79, 0, 0}, 0, -90, -90)).containsExactly(new Span(0, 3));
    assertThat(parts(new double[] {80, 0, 0}, 0, -90, -90))
        .containsExactly(new Span(0, 1), new Span(1, 3));
  }

  @Test
  void twoSentencesFarApartAreTwoPassages() {
    assertThat(parts(new double[] {100, 0, 90}, 0, -80, -80))
        .containsExactly(new Span(0, 1), new Span(1, 2), new Span(2, 3));
    assertThat(parts(new double[] {100, 0, 90}, 0, -60, -60)).containsExactly(new Span(0, 3));
  }

  @Test
  void partsAreTheWholeRowInOrderAndTheBestStretchLiesInOne() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      int runs = 1 + random.nextInt(12);
      double[] said = new double[runs];
      double[] links = new double[runs];
      for (int i = 0; i < runs; i++) {
        said[i] = random.nextInt(3) == 0 ? random.nextInt(120) : 0;
        links[i] = 10 - random.nextInt(60);
      }
      List<Span> parts = parts(said, links);
      int at = 0;
      for (Span part : parts) {
        assertThat(part.start()).isEqualTo(at);
        at = part.end();
      }
      assertThat(at).isEqualTo(runs);
      double most = most(said, links, new Span(0, runs));
      assertThat(parts.stream().mapToDouble(part -> most(said, links, part)).max()).hasValue(most);
    }
  }

  /** The most that any stretch within some runs says, by trying all. */
  private static double most(double[] said, double[] links, Span runs) {
    double most = Double.NEGATIVE_INFINITY;
    for (int start = runs.start(); start < runs.end(); start++) {
      double sum = said[start];
      most = Math.max(most, sum);
      for (int i = start + 1; i < runs.end(); i++) {
        sum += links[i] + said[i];
        most = Math.max(most, sum);
      }
    }
    return most;
  }
}
