package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class PaintingTest {
  @Test
  void whatIsPaintedStays() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      int[] plain = new int[random.nextInt(20)];
      Painting painting = new Painting(plain.length);
      for (int formula = 1; formula < 6; formula++) {
        int start = random.nextInt(plain.length + 1);
        int end = start + random.nextInt(plain.length - start + 1);
        painting.paint(new Span(start, end), formula);
        for (int i = start; i < end; i++) {
          plain[i] = plain[i] == 0 ? formula : plain[i];
        }
      }
      int[] painted = new int[plain.length];
      for (FormulaUse use : painting.uses()) {
        assertThat(use.characters().isEmpty()).isFalse();
        IntStream.range(use.characters().start(), use.characters().end())
            .forEach(i -> painted[i] = use.formula());
      }
      assertThat(painted).isEqualTo(plain);
    }
  }

  @Test
  void neighboursOfOneFormulaAreOneUse() {
    Painting painting = new Painting(5);
    painting.paint(new Span(3, 5), 2);
    painting.paint(new Span(1, 3), 2);
    painting.paint(new Span(0, 5), 1);
    assertThat(painting.uses())
        .isEqualTo(List.of(new FormulaUse(new Span(0, 1), 1), new FormulaUse(new Span(1, 5), 2)));
  }
}
