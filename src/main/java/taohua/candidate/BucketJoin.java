package taohua.candidate;

import java.util.Arrays;
import taohua.fingerprint.Bands;

/**
 * Finds promising pairs among paragraphs that agree in a key. In a bucket of m paragraphs each is
 * compared with at most {@link #reach} others before it, so a bucket costs at most 2¹⁵ or 8 m
 * comparisons, whichever is more: all pairs up to 256 paragraphs, fewer beyond. In a larger bucket
 * those are compared that agree in a further key, or come next to each other: a family of
 * near-duplicates stays connected, but not every pair of it is found.
 */
final class BucketJoin {
  private static final int COMPARISONS = 1 << 15;
  private static final int LEAST_REACH = 8;

  private final SignedParagraphs paragraphs;
  private final Promise promise;
  private final PairBuffer found = new PairBuffer();

  BucketJoin(SignedParagraphs paragraphs, Promise promise) {
    this.paragraphs = paragraphs;
    this.promise = promise;
  }

  PairBuffer found() {
    return found;
  }

  /**
   * Joins entries {@code key << 32 | id} in {@code [from, to)}, sorted by key, then by id.
   *
   * @param further the band that orders a bucket that is too large; its other bands must be free
   */
  void join(long[] entries, int from, int to, int further) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && entries[end] >>> 32 == entries[start] >>> 32) {
        end++;
      }
      if (end - start > 1) {
        bucket(entries, start, end, further);
      }
      start = end;
    }
  }

  private void bucket(long[] entries, int start, int end, int further) {
    int members = end - start;
    int reach = reach(members);
    long[] bucket = entries;
    int first = start;
    if (reach < members - 1) {
      bucket = ordered(entries, start, end, further);
      first = 0;
    }
    for (int i = 1; i < members; i++) {
      int b = (int) bucket[first + i];
      for (int j = Math.max(0, i - reach); j < i; j++) {
        int a = (int) bucket[first + j];
        if (a != b && promise.holds(a, b)) {
          found.add(a, b);
        }
      }
    }
  }

  /** How many members before it one is compared with. */
  static int reach(int members) {
    return members <= 256 ? members : Math.max(LEAST_REACH, COMPARISONS / members);
  }

  private long[] ordered(long[] entries, int start, int end, int further) {
    long[] ordered = new long[end - start];
    for (int i = start; i < end; i++) {
      int id = (int) entries[i];
      ordered[i - start] = (long) paragraphs.bands[id * Bands.COUNT + further] << 32 | id;
    }
    Arrays.sort(ordered);
    return ordered;
  }
}
