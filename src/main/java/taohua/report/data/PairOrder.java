package taohua.report.data;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import taohua.text.Corpus;

/** Pairs of officials by the ids of the source and of the target. */
final class PairOrder {
  // By official, the place of its id among all.
  private final int[] places;

  PairOrder(Corpus corpus) {
    int[] sorted = IntStream.range(0, corpus.officialCount()).toArray();
    IntArrays.mergeSort(sorted, (a, b) -> corpus.officialId(a).compareTo(corpus.officialId(b)));
    places = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      places[sorted[i]] = i;
    }
  }

  /** The order of what has such a pair. */
  <T> Comparator<T> by(ToIntFunction<T> source, ToIntFunction<T> target) {
    return Comparator.<T>comparingInt(one -> places[source.applyAsInt(one)])
        .thenComparingInt(one -> places[target.applyAsInt(one)]);
  }
}
