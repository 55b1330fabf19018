package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StartsTest {
  @Test
  void aPlaceLiesInTheLastPartThatStartsAtOrBeforeIt() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int[] starts = new int[1 + random.nextInt(40)];
      for (int i = 1; i < starts.length; i++) {
        // Some parts are empty, some longer than many blocks.
        starts[i] = starts[i - 1] + (random.nextInt(3) == 0 ? 0 : random.nextInt(60));
      }
      Starts made = new Starts(starts, random.nextInt(6));
      for (int place = 0; place <= starts[starts.length - 1]; place++) {
        int expected = 0;
        while (expected + 1 < starts.length && starts[expected + 1] <= place) {
          expected++;
        }
        assertThat(made.holding(place)).isEqualTo(expected);
      }
    }
  }
}
