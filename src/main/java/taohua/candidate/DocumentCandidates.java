package taohua.candidate;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import taohua.fingerprint.Rarity;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Winnowing;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * Pairs of documents worth aligning: those that share winnowed shingles, weighed by how few
 * officials use them. A hot shingle, one of very many documents, proposes only its first witness
 * and the documents that are nothing but sources.
 */
public final class DocumentCandidates {
  // A shingle of more documents than this says little of any two, and their pairs would be
  // quadratic.
  private static final int HOT = 48;

  private final Corpus corpus;
  private final IntPredicate target;
  private final IntPredicate source;
  private final double leastBits;
  // Every document is a target and a source: of a pair, only the source is one of the others.
  private final boolean areOneSide;
  private final Long2DoubleOpenHashMap weights = new Long2DoubleOpenHashMap();

  private DocumentCandidates(
      Corpus corpus, IntPredicate target, IntPredicate source, double leastBits) {
    this.corpus = corpus;
    this.target = target;
    this.source = source;
    this.leastBits = leastBits;
    areOneSide = IntStream.range(0, corpus.size()).anyMatch(d -> target.test(d) && source.test(d));
  }

  /**
   * The pairs, each as {@code first << 32 | second} with {@code first < second}, ascending.
   *
   * @param target which documents may be the later one of a pair
   * @param source which may be the earlier one; where both are both, every pair is proposed once
   * @param leastBits how much a pair must share, in bits of the winnowed shingles
   */
  public static long[] find(
      Corpus corpus,
      ShingleOptions options,
      IntPredicate target,
      IntPredicate source,
      double leastBits,
      Workers workers) {
    return new DocumentCandidates(corpus, target, source, leastBits).find(options, workers);
  }

  private long[] find(ShingleOptions options, Workers workers) {
    long[][] picked = new long[corpus.size()][];
    workers.each(
        picked.length,
        d ->
            picked[d] =
                target.test(d) || source.test(d)
                    ? Winnowing.pick(corpus.text(d), options)
                    : new long[0]);
    int total = 0;
    for (long[] shingles : picked) {
      total += shingles.length;
    }
    long[] keys = new long[total];
    int[] documents = new int[total];
    int[] order = new int[total];
    int at = 0;
    for (int d = 0; d < picked.length; d++) {
      for (long shingle : picked[d]) {
        keys[at] = shingle;
        documents[at] = d;
        order[at] = at++;
      }
    }
    LongArrays.radixSortIndirect(order, keys, true);
    int population = population();
    for (int start = 0; start < total; ) {
      int end = start + 1;
      while (end < total && keys[order[end]] == keys[order[start]]) {
        end++;
      }
      if (end - start > 1) {
        posting(Arrays.stream(order, start, end).map(i -> documents[i]).toArray(), population);
      }
      start = end;
    }
    return kept();
  }

  private int population() {
    IntOpenHashSet officials = new IntOpenHashSet();
    for (int d = 0; d < corpus.size(); d++) {
      if (source.test(d)) {
        officials.add(corpus.official(d));
      }
    }
    return officials.size();
  }

  private void posting(int[] documents, int population) {
    int users = 0;
    IntOpenHashSet seen = new IntOpenHashSet();
    for (int document : documents) {
      users += source.test(document) && seen.add(corpus.official(document)) ? 1 : 0;
    }
    int self = areOneSide ? 1 : 0;
    double bits = Rarity.bits(users - self, population - self);
    if (documents.length > HOT) {
      hot(documents, bits);
      return;
    }
    for (int i = 0; i < documents.length; i++) {
      for (int j = i + 1; j < documents.length; j++) {
        propose(documents[i], documents[j], bits);
      }
    }
  }

  /**
   * Of documents that are all compared with each other only the first is paired with the others. A
   * document that is a source alone is paired with every target, as long as that stays linear.
   */
  private void hot(int[] documents, double bits) {
    int[] targets = Arrays.stream(documents).filter(target).toArray();
    int[] sources =
        Arrays.stream(documents).filter(d -> source.test(d) && !target.test(d)).toArray();
    long most = Math.max(1, (long) HOT * documents.length / Math.max(1, targets.length));
    for (int i = 0; i < Math.min(sources.length, most); i++) {
      for (int target : targets) {
        propose(Math.min(target, sources[i]), Math.max(target, sources[i]), bits);
      }
    }
    for (int i = 1; i < targets.length; i++) {
      propose(targets[0], targets[i], bits);
    }
  }

  private void propose(int a, int b, double bits) {
    if (target.test(a) && source.test(b) || target.test(b) && source.test(a)) {
      weights.addTo((long) a << 32 | b, bits);
    }
  }

  private long[] kept() {
    return weights.long2DoubleEntrySet().stream()
        .filter(entry -> entry.getDoubleValue() >= leastBits)
        .mapToLong(entry -> entry.getLongKey())
        .sorted()
        .toArray();
  }
}
