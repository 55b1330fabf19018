package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RadixSortTest {
  @Test
  void sortsByKeyAndKeepsTheOrderOfEqualOnes() {
    SplittableRandom random = new SplittableRandom(1);
    for (int count : new int[] {0, 1, 2, 1000, 100_000}) {
      long[] entries = new long[count];
      for (int i = 0; i < count; i++) {
        entries[i] = random.nextInt(-500, 500) * 4_000_037L << 32 | i;
      }
      long[] expected =
          Arrays.stream(entries)
              .boxed()
              .sorted(Comparator.comparing((Long entry) -> entry >>> 32))
              .mapToLong(Long::longValue)
              .toArray();
      assertThat(RadixSort.sort(entries, new long[count], count, 32, 64)).isEqualTo(expected);
    }
  }

  @Test
  void sortsPairsByBoth() {
    SplittableRandom random = new SplittableRandom(2);
    for (int bound : new int[] {1, 2, 255, 256, 70_000, Integer.MAX_VALUE}) {
      long[] pairs = new long[5000];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = (long) random.nextInt(bound) << 32 | random.nextInt(bound);
      }
      long[] expected = pairs.clone();
      Arrays.sort(expected);
      assertThat(RadixSort.pairs(pairs, pairs.length, bound)).isEqualTo(expected);
    }
  }
}
