package taohua.candidate;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.text.PackedPair;

/**
 * Pairs of paragraph numbers, packed, the smaller first. Many are added several times, few promise
 * anything: when a batch is full, the promising ones are kept, each once.
 */
final class PairBuffer {
  private static final int SMALL = 1 << 12;

  private final Promise promise;
  private final int paragraphs;
  private final int largest;
  private long[] batch = new long[SMALL];
  private int size;
  private final LongArrayList kept = new LongArrayList();
  private int compacted;

  /**
   * @param paragraphs how many there are
   * @param largest the pairs of a batch
   */
  PairBuffer(Promise promise, int paragraphs, int largest) {
    this.promise = promise;
    this.paragraphs = paragraphs;
    this.largest = largest;
  }

  void add(int a, int b) {
    if (size == batch.length) {
      makeRoom();
    }
    batch[size++] = a < b ? PackedPair.of(a, b) : PackedPair.of(b, a);
  }

  private void makeRoom() {
    if (batch.length < largest) {
      batch = Arrays.copyOf(batch, batch.length * 2);
    } else {
      flush();
    }
  }

  /** Weighs what was added here and there, and takes the promising pairs of all. */
  void take(List<PairBuffer> others) {
    flush();
    for (PairBuffer other : others) {
      other.flush();
      kept.addElements(kept.size(), other.kept.elements(), 0, other.kept.size());
    }
    compact();
    kept.trim();
    batch = new long[SMALL];
  }

  /** The promising pairs of those added here, each once, ascending. */
  long[] sorted() {
    take(List.of());
    return kept.toLongArray();
  }

  private void flush() {
    int different = sortDistinct(batch, size);
    for (int i = 0; i < different; i++) {
      if (promise.holds(PackedPair.first(batch[i]), PackedPair.second(batch[i]))) {
        kept.add(batch[i]);
      }
    }
    size = 0;
    if (kept.size() > compacted * 2 + largest) {
      compact();
    }
  }

  /** Keeps of what was found promising in several batches but one. */
  private void compact() {
    compacted = sortDistinct(kept.elements(), kept.size());
    kept.size(compacted);
  }

  /** Sorts the first so many pairs, moves the different ones to the front and counts these. */
  private int sortDistinct(long[] pairs, int count) {
    RadixSort.byBoth(pairs, count, paragraphs);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[different++] = pairs[i];
      }
    }
    return different;
  }
}
