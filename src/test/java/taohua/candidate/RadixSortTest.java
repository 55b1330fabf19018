package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import taohua.text.PackedPair;

class RadixSortTest {
  private static final long BEYOND = -7;

  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void sortsByTheFirstAndKeepsTheOrderOfEqualOnes() {
    for (int count : new int[] {0, 1, 2, 1000}) {
      long[] pairs = new long[count + 1];
      for (int i = 0; i < count; i++) {
        pairs[i] = PackedPair.of(random.nextInt(-50, 50) * 40_000_037, count - i);
      }
      pairs[count] = BEYOND;
      long[] expected =
          sorted(
              pairs, count, Comparator.comparingLong(pair -> Integer.toUnsignedLong(first(pair))));
      RadixSort.byFirst(pairs, count, new long[count]);
      assertThat(pairs).isEqualTo(expected);
    }
  }

  @Test
  void sortsByBoth() {
    for (int bound : new int[] {1, 2, 255, 256, 257, 70_000, 1 << 24, Integer.MAX_VALUE}) {
      long[] pairs = new long[500];
      for (int i = 0; i < 499; i++) {
        pairs[i] =
            PackedPair.of(bound - 1 - random.nextInt(Math.min(bound, 9)), random.nextInt(bound));
      }
      pairs[499] = BEYOND;
      long[] expected = sorted(pairs, 499, Comparator.naturalOrder());
      RadixSort.byBoth(pairs, 499, bound);
      assertThat(pairs).as("bound %d", bound).isEqualTo(expected);
    }
  }

  private static int first(long pair) {
    return PackedPair.first(pair);
  }

  /** By the library's sort, which is stable; what lies beyond the count stays. */
  private static long[] sorted(long[] pairs, int count, Comparator<Long> order) {
    Long[] boxed = Arrays.stream(pairs).boxed().toArray(Long[]::new);
    Arrays.sort(boxed, 0, count, order);
    return Arrays.stream(boxed).mapToLong(Long::longValue).toArray();
  }
}
