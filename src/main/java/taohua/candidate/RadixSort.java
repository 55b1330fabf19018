package taohua.candidate;

/** Stable sort of longs by a range of their bits, as unsigned numbers, eight bits a pass. */
final class RadixSort {
  // More bits a pass are fewer passes, but scatter over more pages than the processor keeps at
  // hand.
  private static final int BITS = 8;
  private static final int MASK = (1 << BITS) - 1;

  private RadixSort() {}

  /**
   * Sorts the first {@code count} entries by their bits in {@code [low, high)}.
   *
   * @param scratch as long as {@code entries}
   * @return the one of the two arrays that holds the result
   */
  static long[] sort(long[] entries, long[] scratch, int count, int low, int high) {
    long[] from = entries;
    long[] to = scratch;
    for (int shift = low; shift < high; shift += BITS) {
      pass(from, to, count, shift);
      long[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  /**
   * Sorts the first {@code count} pairs {@code a << 32 | b} by a, then by b; both are below {@code
   * bound}. The pairs may be lost.
   *
   * @return an array that starts with the result, maybe the same
   */
  static long[] pairs(long[] pairs, int count, int bound) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
    long[] scratch = new long[count];
    long[] byB = sort(pairs, scratch, count, 0, bits);
    return sort(byB, byB == pairs ? scratch : pairs, count, 32, 32 + bits);
  }

  private static void pass(long[] from, long[] to, int count, int shift) {
    int[] starts = new int[MASK + 2];
    for (int i = 0; i < count; i++) {
      starts[((int) (from[i] >>> shift) & MASK) + 1]++;
    }
    for (int digit = 0; digit < MASK; digit++) {
      starts[digit + 1] += starts[digit];
    }
    for (int i = 0; i < count; i++) {
      to[starts[(int) (from[i] >>> shift) & MASK]++] = from[i];
    }
  }
}
