package taohua.candidate;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import taohua.text.PackedPair;

/**
 * Pairs of paragraph numbers, packed, the smaller first. Many are added several times, few promise
 * anything: when a batch is full, the promising ones are kept, each once.
 */
final class PairBuffer {
  private static final int BATCH = 1 << 22;

  private final Promise promise;
  private final LongArrayList batch = new LongArrayList();
  private final LongArrayList kept = new LongArrayList();

  PairBuffer(Promise promise) {
    this.promise = promise;
  }

  void add(int a, int b) {
    if (batch.size() == BATCH) {
      flush();
    }
    batch.add(PackedPair.of(Math.min(a, b), Math.max(a, b)));
  }

  /** The promising pairs among those added here and there, each once, ascending. */
  long[] merged(Iterable<PairBuffer> others) {
    flush();
    for (PairBuffer other : others) {
      other.flush();
      kept.addElements(kept.size(), other.kept.elements(), 0, other.kept.size());
    }
    sortDistinct(kept);
    return kept.toLongArray();
  }

  private void flush() {
    sortDistinct(batch);
    for (int i = 0; i < batch.size(); i++) {
      long pair = batch.getLong(i);
      if (promise.holds(PackedPair.first(pair), PackedPair.second(pair))) {
        kept.add(pair);
      }
    }
    batch.clear();
  }

  private static void sortDistinct(LongArrayList pairs) {
    long[] sorted = pairs.elements();
    LongArrays.radixSort(sorted, 0, pairs.size());
    int different = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[different++] = sorted[i];
      }
    }
    pairs.size(different);
  }
}
