package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
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

  @Test
  void positionsThatFollowEachOtherKeepTheirPlaces() {
    Random random = new Random(8);
    for (int furthest : new int[] {1, 2, 8, 9}) {
      int[] ascending = new int[70_000];
      for (int i = 1; i < ascending.length; i++) {
        ascending[i] = ascending[i - 1] + (random.nextInt(10) == 0 ? furthest : 1);
      }
      check(ascending, ascending[ascending.length - 1]);
    }
    // The last of a block is 255 and 256 behind its first.
    for (int gap : new int[] {225, 226}) {
      int[] apart = IntStream.range(0, 100).map(i -> i < 31 ? i : i + gap - 1).toArray();
      check(apart, apart[99]);
    }
  }

  private static void check(int[] ascending, int most) {
    Positions positions =
        Positions.of(Arrays.copyOf(ascending, ascending.length + 300), ascending.length);
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
  void everyPlaceBetweenIsFoundAsInOneArray() {
    int[] sparse = {0, 31, 32, 33, 63, 96, 97, 191, 192, 500};
    Positions positions = Positions.of(sparse, sparse.length);
    for (int position = 0; position < 600; position++) {
      assertThat(positions.find(position)).isEqualTo(Arrays.binarySearch(sparse, position));
    }
  }

  @Test
  void onePositionMayComeManyTimes() {
    int[] repeated = new int[70_000];
    Arrays.fill(repeated, 40_000, 70_000, 9);
    Positions positions = Positions.of(repeated, repeated.length);
    assertThat(positions.size()).isEqualTo(repeated.length);
    assertThat(positions.at(positions.find(9))).isEqualTo(9);
    assertThat(positions.find(8)).isEqualTo(-40_001);
    assertThat(positions.find(10)).isEqualTo(-70_001);
  }

  @Test
  void thereMayBeNone() {
    Positions none = Positions.of(new int[] {99_999}, 0);
    assertThat(none.size()).isZero();
    assertThat(none.find(3)).isEqualTo(-1);
    assertThat(none.find(99_999)).isEqualTo(-1);
  }
}
