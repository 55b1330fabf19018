package taohua.fingerprint;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Picks few of a text's shingles so that any common run of {@code size + window - 1} tokens still
 * shares one: the least of every window (Schleimer, Wilkerson, Aiken 2003,
 * doi:10.1145/872757.872770).
 */
public final class Winnowing {
  private Winnowing() {}

  /**
   * The picked shingles of a text, ascending, each once; of a text shorter than a window, the
   * least.
   */
  public static long[] pick(NormalText text, ShingleOptions options) {
    Span all = new Span(0, text.tokenCount());
    long[] shingles = Shingles.hash(text, all, options.size());
    LongArrayList picked = new LongArrayList();
    int window = Math.min(options.window(), shingles.length);
    int least = -1;
    for (int end = window - 1; end < shingles.length && end >= 0; end++) {
      if (least < end - window + 1) {
        least = leastOf(shingles, end - window + 1, end);
        picked.add(shingles[least]);
      } else if (shingles[end] <= shingles[least]) {
        least = end;
        picked.add(shingles[least]);
      }
    }
    return distinct(picked);
  }

  // The rightmost of equals, which stays in the window longest.
  private static int leastOf(long[] shingles, int from, int to) {
    int least = from;
    for (int i = from + 1; i <= to; i++) {
      least = shingles[i] <= shingles[least] ? i : least;
    }
    return least;
  }

  private static long[] distinct(LongArrayList picked) {
    long[] sorted = picked.toLongArray();
    LongArrays.radixSort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
