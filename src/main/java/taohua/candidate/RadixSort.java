package taohua.candidate;

/**
 * Sorts packed pairs as unsigned numbers by some of their bytes, least significant first (Knuth
 * 1998, The Art of Computer Programming 3, 5.2.5). Where {@code taohua pairs} pairs 100,000
 * paragraphs, the sorts of the library took three times the samples of a profile that these take.
 */
final class RadixSort {
  // More bits a pass are fewer passes, but scatter over more pages than the processor keeps at
  // hand.
  private static final int BITS = Byte.SIZE;
  private static final int MASK = (1 << BITS) - 1;

  private RadixSort() {}

  /**
   * Sorts the first {@code count} pairs by the first of each; equal ones stay in their order.
   *
   * @param scratch has room for as many
   */
  static void byFirst(long[] pairs, int count, long[] scratch) {
    sort(pairs, count, scratch, 32, 40, 48, 56);
  }

  /**
   * Sorts the first {@code count} pairs by the first, then by the second of each.
   *
   * @param bound all are less
   */
  static void byBoth(long[] pairs, int count, int bound) {
    int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(bound) + BITS - 1) / BITS;
    int[] shifts = new int[2 * bytes];
    for (int i = 0; i < bytes; i++) {
      shifts[i] = i * BITS;
      shifts[bytes + i] = Integer.SIZE + i * BITS;
    }
    sort(pairs, count, new long[count], shifts);
  }

  /** One pass a shift, of which there is an even number: what was sorted is back in its place. */
  private static void sort(long[] pairs, int count, long[] scratch, int... shifts) {
    for (int i = 0; i < shifts.length; i += 2) {
      pass(pairs, scratch, count, shifts[i]);
      pass(scratch, pairs, count, shifts[i + 1]);
    }
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
