package taohua.candidate;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Winnowing;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/** The winnowed shingles that several documents of a corpus hold, in three sorted arrays. */
final class WinnowedPostings implements Postings {
  private final long[] shingles;
  // Where the documents of each shingle start, and at last where they end.
  private final int[] starts;
  private final int[] documents;

  private WinnowedPostings(long[] shingles, int[] starts, int[] documents) {
    this.shingles = shingles;
    this.starts = starts;
    this.documents = documents;
  }

  static WinnowedPostings of(
      Corpus corpus, IntPredicate listed, ShingleOptions options, Workers workers) {
    return of(corpus.size(), listed, d -> Winnowing.pick(corpus.text(d), options), workers);
  }

  static WinnowedPostings of(
      int documents, IntPredicate listed, IntFunction<long[]> shingles, Workers workers) {
    long[][] picked = new long[documents][0];
    workers.each(
        picked.length,
        d -> {
          if (listed.test(d)) {
            picked[d] = shingles.apply(d);
          }
        });
    return inverted(picked);
  }

  /**
   * The inverted index of some lists.
   *
   * @param picked the shingles of each document, each once
   */
  static WinnowedPostings inverted(long[][] picked) {
    int total = Arrays.stream(picked).mapToInt(list -> list.length).reduce(0, Math::addExact);
    long[] keys = new long[total];
    int[] holders = new int[total];
    int at = 0;
    for (int d = 0; d < picked.length; d++) {
      for (long shingle : picked[d]) {
        keys[at] = shingle;
        holders[at++] = d;
      }
    }
    int[] order = new int[total];
    Arrays.setAll(order, i -> i);
    // Stable, so that the documents of a shingle stay in order.
    LongArrays.radixSortIndirect(order, keys, true);
    return several(keys, holders, order);
  }

  private static WinnowedPostings several(long[] keys, int[] holders, int[] order) {
    LongArrayList shingles = new LongArrayList();
    IntArrayList starts = new IntArrayList();
    IntArrayList documents = new IntArrayList();
    for (int start = 0; start < order.length; ) {
      int end = start + 1;
      while (end < order.length && keys[order[end]] == keys[order[start]]) {
        end++;
      }
      if (end - start > 1) {
        shingles.add(keys[order[start]]);
        starts.add(documents.size());
        for (int i = start; i < end; i++) {
          documents.add(holders[order[i]]);
        }
      }
      start = end;
    }
    starts.add(documents.size());
    return new WinnowedPostings(
        shingles.toLongArray(), starts.toIntArray(), documents.toIntArray());
  }

  @Override
  public long[] shared() {
    return shingles.clone();
  }

  @Override
  public int[] documents(long shingle) {
    int at = Arrays.binarySearch(shingles, shingle);
    return at < 0 ? new int[0] : Arrays.copyOfRange(documents, starts[at], starts[at + 1]);
  }
}
