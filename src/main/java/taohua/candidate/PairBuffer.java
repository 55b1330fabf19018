package taohua.candidate;

import java.util.Arrays;

/** Pairs of paragraph numbers, each kept once: {@code a << 32 | b} with a &lt; b. */
final class PairBuffer {
  private long[] pairs = new long[1 << 12];
  private int size;
  private int largest;

  void add(int a, int b) {
    if (size == pairs.length) {
      compact();
      if (size > pairs.length / 2) {
        pairs = Arrays.copyOf(pairs, pairs.length * 2);
      }
    }
    largest = Math.max(largest, Math.max(a, b));
    pairs[size++] = a < b ? (long) a << 32 | b : (long) b << 32 | a;
  }

  void addAll(PairBuffer other) {
    for (int i = 0; i < other.size; i++) {
      add((int) (other.pairs[i] >>> 32), (int) other.pairs[i]);
    }
  }

  /** The pairs in order of a, then of b. */
  long[] sorted() {
    compact();
    return Arrays.copyOf(pairs, size);
  }

  private void compact() {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    long[] scratch = new long[size];
    long[] byB = RadixSort.sort(pairs, scratch, size, 0, bits);
    long[] sorted =
        RadixSort.sort(
            byB, byB == pairs ? scratch : pairs, size, Integer.SIZE, Integer.SIZE + bits);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || pairs[kept - 1] != sorted[i]) {
        pairs[kept++] = sorted[i];
      }
    }
    size = kept;
  }
}
