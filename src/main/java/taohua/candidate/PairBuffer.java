package taohua.candidate;

import java.util.Arrays;

/** Pairs of paragraph numbers, each kept once: {@code a << 32 | b} with a &lt; b. */
final class PairBuffer {
  private long[] pairs = new long[1 << 12];
  private int size;

  void add(int a, int b) {
    if (size == pairs.length) {
      compact();
      if (size > pairs.length / 2) {
        pairs = Arrays.copyOf(pairs, pairs.length * 2);
      }
    }
    pairs[size++] = a < b ? (long) a << 32 | b : (long) b << 32 | a;
  }

  void addAll(PairBuffer other) {
    int all = size + other.size;
    if (all > pairs.length) {
      pairs = Arrays.copyOf(pairs, all);
    }
    System.arraycopy(other.pairs, 0, pairs, size, other.size);
    size = all;
  }

  /** The pairs in order of a, then of b. */
  long[] sorted() {
    compact();
    return Arrays.copyOf(pairs, size);
  }

  private void compact() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || pairs[kept - 1] != pairs[i]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }
}
