package taohua.candidate;

import java.util.Arrays;

/**
 * Pairs of paragraph numbers, {@code a << 32 | b} with a &lt; b. Many are added several times, few
 * promise anything: when a batch is full, the promising ones are kept, each once.
 */
final class PairBuffer {
  private static final int BATCH = 1 << 22;

  private final Promise promise;
  private final int paragraphs;
  private long[] batch = new long[1 << 12];
  private int size;
  private long[] kept = new long[0];

  /**
   * @param paragraphs how many there are
   */
  PairBuffer(Promise promise, int paragraphs) {
    this.promise = promise;
    this.paragraphs = paragraphs;
  }

  void add(int a, int b) {
    if (size == batch.length) {
      makeRoom();
    }
    batch[size++] = a < b ? (long) a << 32 | b : (long) b << 32 | a;
  }

  /** The promising pairs among those added here and there, in order of a, then of b. */
  long[] merged(Iterable<PairBuffer> others) {
    flush();
    for (PairBuffer other : others) {
      other.flush();
      append(other.kept, other.kept.length);
    }
    long[] sorted = RadixSort.pairs(kept, kept.length, paragraphs);
    return Arrays.copyOf(sorted, distinct(sorted, kept.length));
  }

  private void makeRoom() {
    if (batch.length < BATCH) {
      batch = Arrays.copyOf(batch, batch.length * 2);
    } else {
      flush();
    }
  }

  private void flush() {
    long[] sorted = RadixSort.pairs(batch, size, paragraphs);
    int different = distinct(sorted, size);
    int promising = 0;
    for (int i = 0; i < different; i++) {
      if (promise.holds((int) (sorted[i] >>> 32), (int) sorted[i])) {
        sorted[promising++] = sorted[i];
      }
    }
    append(sorted, promising);
    size = 0;
  }

  private void append(long[] more, int count) {
    int end = kept.length;
    kept = Arrays.copyOf(kept, end + count);
    System.arraycopy(more, 0, kept, end, count);
  }

  /** Moves the different ones of sorted pairs to the front and counts them. */
  private static int distinct(long[] sorted, int count) {
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[different++] = sorted[i];
      }
    }
    return different;
  }
}
