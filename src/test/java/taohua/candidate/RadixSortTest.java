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
  void aPairBufferKeepsEachPairOnceInOrder() {
    SplittableRandom random = new SplittableRandom(2);
    PairBuffer buffer = new PairBuffer();
    long[] added = new long[50_000];
    for (int i = 0; i < added.length; i++) {
      int a = random.nextInt(120);
      int b = a + 1 + random.nextInt(70_000) / 700 * 700;
      added[i] = (long) a << 32 | b;
      if (random.nextBoolean()) {
        buffer.add(a, b);
      } else {
        buffer.add(b, a);
      }
    }
    assertThat(buffer.sorted()).isEqualTo(Arrays.stream(added).sorted().distinct().toArray());
  }
}
