package taohua.formula.suffix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuffixArrayTest {
  @Test
  void randomTextsAreSortedLikeBySortingTheirSuffixes() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 2000; round++) {
      int alphabet = 1 + random.nextInt(round % 2 == 0 ? 3 : 40);
      int[] text = random.ints(random.nextInt(120), 1, alphabet + 1).toArray();
      assertSorted(text, alphabet + 1);
    }
  }

  @Test
  void repetitiveTextsAreSortedToo() {
    for (int period = 1; period < 9; period++) {
      int[] text = new int[200];
      for (int i = 0; i < text.length; i++) {
        text[i] = 1 + i % period;
      }
      assertSorted(text, 10);
    }
    int[] fibonacci = "a".codePoints().toArray();
    int[] next = "ab".codePoints().toArray();
    while (next.length < 600) {
      int[] joined = IntStream.concat(Arrays.stream(next), Arrays.stream(fibonacci)).toArray();
      fibonacci = next;
      next = joined;
    }
    assertSorted(next, 128);
  }

  @Test
  void oneSymbolAMillionTimesIsSortedInLinearTime() {
    int[] text = new int[1_000_001];
    Arrays.fill(text, 0, 1_000_000, 7);
    int[] suffixes = SuffixArray.of(text, 8);
    for (int i = 0; i < suffixes.length; i++) {
      assertThat(suffixes[i]).isEqualTo(1_000_000 - i);
    }
  }

  @Test
  void sharedPrefixesEndAtSeparators() {
    SplittableRandom random = new SplittableRandom(12);
    for (int round = 0; round < 500; round++) {
      int[] text = withEnd(random.ints(random.nextInt(100), 1, 5).toArray());
      int[] suffixes = SuffixArray.of(text, 6);
      int[] prefixes = SharedPrefixes.of(text, suffixes, SharedPrefixes.ranks(suffixes));
      assertThat(prefixes[0]).isZero();
      for (int i = 1; i < suffixes.length; i++) {
        int shared = 0;
        while (text[suffixes[i] + shared] > SharedPrefixes.SEPARATOR
            && text[suffixes[i] + shared] == text[suffixes[i - 1] + shared]) {
          shared++;
        }
        assertThat(prefixes[i]).isEqualTo(shared);
      }
    }
  }

  @Test
  void aTextMustEndWithZero() {
    assertThatThrownBy(() -> SuffixArray.of(new int[] {1}, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertSorted(int[] symbols, int alphabet) {
    int[] text = withEnd(symbols);
    int[] naive =
        IntStream.range(0, text.length)
            .boxed()
            .sorted((a, b) -> Arrays.compare(text, a, text.length, text, b, text.length))
            .mapToInt(at -> at)
            .toArray();
    assertThat(SuffixArray.of(text, alphabet)).isEqualTo(naive);
  }

  private static int[] withEnd(int[] symbols) {
    return Arrays.copyOf(symbols, symbols.length + 1);
  }
}
