package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;
import taohua.text.Span;

class WinnowingTest {
  private static final List<ShingleOptions> OPTIONS =
      List.of(
          ShingleOptions.DEFAULT,
          new ShingleOptions(2, 1),
          new ShingleOptions(2, 4),
          new ShingleOptions(3, 64));

  @Test
  void theLeastOfEveryWindowIsPicked() {
    SplittableRandom random = new SplittableRandom(1);
    for (ShingleOptions options : OPTIONS) {
      for (int length : new int[] {0, 1, 4, 5, 12, 13, 14, 60, 400}) {
        NormalText text = Texts.of(Texts.repetitive(random, length));
        assertThat(Winnowing.pick(text, options)).containsExactly(leastOfWindows(text, options));
      }
    }
  }

  @Test
  void pickedShinglesAscendEachOnce() {
    NormalText text = Texts.of(Texts.repetitive(new SplittableRandom(2), 3000));
    long[] picked = Winnowing.pick(text, new ShingleOptions(2, 3));
    assertThat(picked).isSorted().doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void anyCommonRunOfSizeAndWindowLessOneSharesAPick() {
    SplittableRandom random = new SplittableRandom(3);
    for (ShingleOptions options : OPTIONS) {
      int run = options.size() + options.window() - 1;
      for (int trial = 0; trial < 40; trial++) {
        String shared = Texts.repetitive(random, run);
        String a = Texts.repetitive(random, 50) + shared + Texts.repetitive(random, 50);
        String b = Texts.repetitive(random, 7) + shared + Texts.repetitive(random, 70);
        assertThat(inCommon(a, b, options)).isTrue();
      }
    }
  }

  @Test
  void fewShinglesOfALongTextArePicked() {
    StringBuilder text = new StringBuilder();
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 5000; i++) {
      text.append((char) (0x4E00 + random.nextInt(3000)));
    }
    // A window of w picks two in w + 1 of different shingles (Schleimer and others 2003).
    double share = Winnowing.pick(Texts.of(text.toString()), ShingleOptions.DEFAULT).length / 5000.;
    assertThat(share).isBetween(0.19, 0.21);
  }

  private static boolean inCommon(String a, String b, ShingleOptions options) {
    Set<Long> picked = boxed(Winnowing.pick(Texts.of(a), options));
    picked.retainAll(boxed(Winnowing.pick(Texts.of(b), options)));
    return !picked.isEmpty();
  }

  private static Set<Long> boxed(long[] values) {
    return LongStream.of(values).boxed().collect(Collectors.toSet());
  }

  /** Every window by itself; a text shorter than one is a window. */
  private static long[] leastOfWindows(NormalText text, ShingleOptions options) {
    long[] shingles = Shingles.hash(text, new Span(0, text.tokenCount()), options.size());
    int window = Math.min(options.window(), shingles.length);
    Set<Long> least = new TreeSet<>();
    for (int start = 0; window > 0 && start + window <= shingles.length; start++) {
      least.add(Arrays.stream(shingles, start, start + window).min().getAsLong());
    }
    return least.stream().mapToLong(Long::longValue).toArray();
  }
}
