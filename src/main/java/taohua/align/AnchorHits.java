package taohua.align;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import taohua.fingerprint.Grams;
import taohua.text.PackedPair;

/**
 * The places where two texts have the same gram, from one pass over the sorted grams of the one
 * that was not compared last. A hit is its diagonal (its token in the target, less that in the
 * source, plus the tokens of the source, so that it is no less than 0) and its token in the target:
 * sorting brings a common run's hits together.
 */
final class AnchorHits {
  /**
   * A gram that the source repeats proposes so many of its places for each place of the target, so
   * that texts which repeat themselves stay linear.
   */
  static final int MOST_PLACES = 16;

  private final Grams target;
  private final Grams source;
  private final int sourceTokens;
  private final LongArrayList hits = new LongArrayList();

  private AnchorHits(AlignedText target, AlignedText source) {
    this.target = target.common();
    this.source = source.common();
    sourceTokens = source.text().tokenCount();
  }

  /** The hits by diagonal, then by their token in the target. */
  static long[] of(AlignedText target, AlignedText source, GramFilter filter) {
    AnchorHits found = new AnchorHits(target, source);
    if (target.document() < source.document()) {
      filter.settle(target);
      found.addBySource(filter);
    } else {
      filter.settle(source);
      found.addByTarget(filter);
    }
    long[] hits = found.hits.toLongArray();
    Arrays.sort(hits);
    return hits;
  }

  /** Looks up the grams of the source that the target may have. */
  private void addBySource(GramFilter filter) {
    for (int s = 0, t = 0; s < source.size(); s++) {
      if (filter.mayHold(source.key(s))) {
        int sourceEnd = end(source, s);
        t = from(target, t, source.key(s));
        int targetEnd = t < target.size() && target.key(t) == source.key(s) ? end(target, t) : t;
        addAll(t, targetEnd, s, sourceEnd);
        s = sourceEnd - 1;
      }
    }
  }

  /** The same the other way round. */
  private void addByTarget(GramFilter filter) {
    for (int t = 0, s = 0; t < target.size(); t++) {
      if (filter.mayHold(target.key(t))) {
        int targetEnd = end(target, t);
        s = from(source, s, target.key(t));
        if (s < source.size() && source.key(s) == target.key(t)) {
          addAll(t, targetEnd, s, end(source, s));
        }
        t = targetEnd - 1;
      }
    }
  }

  /** The first rank from one on whose gram is no less than a key; looks farther and farther. */
  private static int from(Grams grams, int rank, long key) {
    int step = 1;
    int low = rank;
    int high = rank;
    while (high < grams.size() && grams.key(high) < key) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, grams.size());
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (grams.key(middle) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One past the last rank of a gram. */
  private static int end(Grams grams, int rank) {
    int end = rank + 1;
    while (end < grams.size() && grams.key(end) == grams.key(rank)) {
      end++;
    }
    return end;
  }

  /**
   * Adds the hits of one gram, whose ranks are given. The n-th repetition answers the n-th and
   * those around it; where the source has no more, from its first on again, so that long runs stay
   * on few diagonals.
   */
  private void addAll(int t, int targetEnd, int s, int sourceEnd) {
    for (int i = t; i < targetEnd; i++) {
      int nth = s + (i - t) % (sourceEnd - s);
      int first = Math.max(s, Math.min(nth - MOST_PLACES / 2, sourceEnd - MOST_PLACES));
      for (int j = first; j < Math.min(sourceEnd, first + MOST_PLACES); j++) {
        int diagonal = target.place(i) - source.place(j) + sourceTokens;
        hits.add(PackedPair.of(diagonal, target.place(i)));
      }
    }
  }
}
