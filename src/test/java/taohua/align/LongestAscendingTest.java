package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import taohua.text.PackedPair;

class LongestAscendingTest {
  private final Random random = new Random(2);

  @Test
  void noOtherSubsequenceThatAscendsIsLonger() {
    for (int trial = 0; trial < 300; trial++) {
      int[] firsts = random.ints(random.nextInt(30), 0, 20).toArray();
      long[] pairs =
          IntStream.range(0, firsts.length)
              .mapToLong(i -> PackedPair.of(firsts[i], 3 * i))
              .toArray();
      long[] ascending = LongestAscending.byFirst(pairs);
      assertThat(ascending).hasSize(longest(firsts));
      assertThat(LongStream.of(pairs).boxed().toList())
          .containsSubsequence(LongStream.of(ascending).boxed().toList());
      for (int i = 1; i < ascending.length; i++) {
        assertThat(PackedPair.first(ascending[i]))
            .isGreaterThan(PackedPair.first(ascending[i - 1]));
      }
    }
  }

  /** The definition, in quadratic time. */
  private static int longest(int[] firsts) {
    int[] lengths = new int[firsts.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = 1;
      for (int j = 0; j < i; j++) {
        if (firsts[j] < firsts[i]) {
          lengths[i] = Math.max(lengths[i], lengths[j] + 1);
        }
      }
    }
    return Arrays.stream(lengths).max().orElse(0);
  }
}
