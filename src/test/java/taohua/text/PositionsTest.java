package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionsTest {
  @Test
  void shortAndLongTextsKeepTheirPositions() {
    Random random = new Random(7);
    for (int most : new int[] {10, 0xFFFF, 0x10000, 3_000_000}) {
      int[] ascending = random.ints(200, 0, most).sorted().distinct().toArray();
      ascending[ascending.length - 1] = most;
      check(ascending, most);
    }
  }

  private static void check(int[] ascending, int most) {
    Positions positions = Positions.of(Arrays.copyOf(ascending, 500), ascending.length);
    assertThat(positions.size()).isEqualTo(ascending.length);
    for (int i = 0; i < ascending.length; i++) {
      assertThat(positions.at(i)).isEqualTo(ascending[i]);
      assertThat(positions.find(ascending[i])).isEqualTo(i);
      assertThat(positions.find(ascending[i] + 1))
          .isEqualTo(Arrays.binarySearch(ascending, ascending[i] + 1));
    }
    assertThat(positions.find(most + 1)).isEqualTo(-ascending.length - 1);
    assertThat(positions.find(5_000_000)).isEqualTo(-ascending.length - 1);
  }

  @Test
  void thereMayBeNone() {
    Positions none = Positions.of(new int[] {99_999}, 0);
    assertThat(none.size()).isZero();
    assertThat(none.find(3)).isEqualTo(-1);
    assertThat(none.find(99_999)).isEqualTo(-1);
  }
}
