package taohua.align;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import taohua.fingerprint.Grams;
import taohua.text.PackedPair;

/**
 * The places where two texts have the same gram, from one pass over their sorted grams. A hit is
 * its diagonal (its token in the target, less that in the source, plus the tokens of the source, so
 * that it is no less than 0) and its token in the target: sorting brings a common run's hits
 * together.
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
  static long[] of(AlignedText target, AlignedText source) {
    AnchorHits found = new AnchorHits(target, source);
    found.merge();
    long[] hits = found.hits.toLongArray();
    Arrays.sort(hits);
    return hits;
  }

  private void merge() {
    int t = 0;
    int s = 0;
    while (t < target.size() && s < source.size()) {
      long key = target.key(t);
      long other = source.key(s);
      if (key < other) {
        t++;
      } else if (key > other) {
        s++;
      } else {
        int targetEnd = end(target, t);
        int sourceEnd = end(source, s);
        addAll(t, targetEnd, s, sourceEnd);
        t = targetEnd;
        s = sourceEnd;
      }
    }
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
