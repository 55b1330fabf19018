package taohua.engine;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.function.IntFunction;
import taohua.align.Prospects;
import taohua.candidate.Postings;
import taohua.candidate.Proposals;
import taohua.fingerprint.Rarity;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

/**
 * Which of the compared documents are worth aligning: those that share rare winnowed shingles, as
 * every longer common run has one, and those that have short runs of rare grams close together;
 * less the pairs that cannot share a passage.
 */
final class CandidatePairs {
  // Two rare shingles that winnowing picked: below, two documents hardly share a clause.
  static final int CANDIDATE_SHINGLES = 2;

  private final ComparedCorpus compared;
  private final Prospects prospects;
  private final Workers workers;

  CandidatePairs(ComparedCorpus compared, Prospects prospects, Workers workers) {
    this.compared = compared;
    this.prospects = prospects;
    this.workers = workers;
  }

  /** The pairs, packed, the smaller index first, ascending. */
  long[] of(ShingleOptions shingles) {
    Postings postings =
        Postings.of(
            compared.corpus().all().size(),
            d -> compared.isTarget(d) || compared.isSource(d),
            picks(shingles),
            workers);
    long[] proposed =
        Proposals.of(
            compared.corpus().all(),
            postings,
            compared::isTarget,
            compared::isSource,
            CANDIDATE_SHINGLES * Rarity.UNUSED);
    return promising(withClose(proposed));
  }

  /** Gives the shingles of a document that may propose a pair: all, or those that a target has. */
  private IntFunction<long[]> picks(ShingleOptions shingles) {
    for (int d = 0; d < compared.corpus().size(); d++) {
      if (compared.isTarget(d) && compared.isSource(d)) {
        return document -> compared.picks(document, shingles);
      }
    }
    LongOpenHashSet ofTargets = new LongOpenHashSet();
    for (int d = 0; d < compared.corpus().size(); d++) {
      if (compared.isTarget(d)) {
        ofTargets.addAll(LongArrayList.wrap(compared.picks(d, shingles)));
      }
    }
    return d -> Arrays.stream(compared.picks(d, shingles)).filter(ofTargets::contains).toArray();
  }

  /** The pairs and those that may share a passage without a longer run in common. */
  private long[] withClose(long[] proposed) {
    IntArrayList[] partners = lists();
    for (long pair : proposed) {
      partners[PackedPair.first(pair)].add(PackedPair.second(pair));
      partners[PackedPair.second(pair)].add(PackedPair.first(pair));
    }
    int[][] close =
        prospects.close(compared::isTarget, compared::isSource, arrays(partners), workers);
    LongArrayList pairs = LongArrayList.wrap(proposed.clone());
    for (int target = 0; target < close.length; target++) {
      for (int source : close[target]) {
        int first = Math.min(target, source);
        int second = Math.max(target, source);
        // Where either may be the target, the pair comes from both.
        if (compared.firstIsTarget(first, second) == (target == first)) {
          pairs.add(PackedPair.of(first, second));
        }
      }
    }
    return pairs.toLongArray();
  }

  /** Those of the pairs that may share a passage, ascending. */
  private long[] promising(long[] pairs) {
    IntArrayList[] sources = lists();
    for (long pair : pairs) {
      int first = PackedPair.first(pair);
      int second = PackedPair.second(pair);
      boolean forwards = compared.firstIsTarget(first, second);
      sources[forwards ? first : second].add(forwards ? second : first);
    }
    int[][] others = arrays(sources);
    boolean[][] may = prospects.mayShare(others, workers);
    long[] promising = new long[pairs.length];
    int count = 0;
    for (int target = 0; target < others.length; target++) {
      for (int i = 0; i < others[target].length; i++) {
        if (may[target][i]) {
          int other = others[target][i];
          promising[count++] = PackedPair.of(Math.min(target, other), Math.max(target, other));
        }
      }
    }
    promising = Arrays.copyOf(promising, count);
    Arrays.sort(promising);
    return promising;
  }

  private IntArrayList[] lists() {
    IntArrayList[] lists = new IntArrayList[compared.corpus().size()];
    Arrays.setAll(lists, d -> new IntArrayList());
    return lists;
  }

  private static int[][] arrays(IntArrayList[] lists) {
    int[][] arrays = new int[lists.length][];
    Arrays.setAll(arrays, d -> lists[d].toIntArray());
    return arrays;
  }
}
