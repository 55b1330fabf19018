package taohua.candidate;

/** Stable sort of entries {@code key << 32 | id} by key: three passes of eleven bits. */
final class RadixSort {
  private static final int BITS = 11;
  private static final int MASK = (1 << BITS) - 1;

  private RadixSort() {}

  /**
   * Sorts the first {@code count} entries by their upper half, as an unsigned number.
   *
   * @param scratch as long as {@code entries}
   * @return the one of the two arrays that holds the result
   */
  static long[] byKey(long[] entries, long[] scratch, int count) {
    int[] counts = new int[1 << BITS];
    long[] from = entries;
    long[] to = scratch;
    for (int shift = Integer.SIZE; shift < Long.SIZE; shift += BITS) {
      java.util.Arrays.fill(counts, 0);
      for (int i = 0; i < count; i++) {
        counts[(int) (from[i] >>> shift) & MASK]++;
      }
      int sum = 0;
      for (int digit = 0; digit <= MASK; digit++) {
        int here = counts[digit];
        counts[digit] = sum;
        sum += here;
      }
      for (int i = 0; i < count; i++) {
        to[counts[(int) (from[i] >>> shift) & MASK]++] = from[i];
      }
      long[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }
}
