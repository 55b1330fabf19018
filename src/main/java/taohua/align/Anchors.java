package taohua.align;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import taohua.fingerprint.Grams;

/**
 * The maximal common runs of tokens of two texts, of at least a gram, in the order of the target.
 */
final class Anchors {
  // A gram that the source repeats proposes so many of its places for each place of the target, and
  // all runs together grow by no more steps than that allows hits, so that texts which repeat
  // themselves stay linear.
  private static final int MOST_PLACES = 16;

  final int[] target;
  final int[] source;
  final int[] length;
  final float[] bits;

  private Anchors(int[] target, int[] source, int[] length, float[] bits) {
    this.target = target;
    this.source = source;
    this.length = length;
    this.bits = bits;
  }

  int size() {
    return target.length;
  }

  static Anchors between(AlignedText target, AlignedText source) {
    LongArrayList hits = hits(target.common(), source.common());
    long[] byDiagonal = hits.toLongArray();
    Arrays.sort(byDiagonal);
    return joined(byDiagonal, target, source);
  }

  // Both gram lists are sorted, so the common grams come of one pass over both.
  private static LongArrayList hits(Grams target, Grams source) {
    LongArrayList hits = new LongArrayList();
    int t = 0;
    int s = 0;
    while (t < target.size() && s < source.size()) {
      long key = target.key(t);
      long other = source.key(s);
      if (key != other) {
        // Which is less is past foreseeing; so written, it takes no jump.
        t += key < other ? 1 : 0;
        s += key < other ? 0 : 1;
      } else {
        int tEnd = end(target, t);
        int sEnd = end(source, s);
        addAll(target, t, tEnd, source, s, sEnd, hits);
        t = tEnd;
        s = sEnd;
      }
    }
    return hits;
  }

  private static int end(Grams grams, int rank) {
    int end = rank + 1;
    while (end < grams.size() && grams.key(end) == grams.key(rank)) {
      end++;
    }
    return end;
  }

  // A hit is its diagonal and its place in the target, so that sorting brings a run's hits
  // together.
  private static void addAll(
      Grams target, int t, int tEnd, Grams source, int s, int sEnd, LongArrayList hits) {
    for (int i = t; i < tEnd; i++) {
      // The n-th repetition answers the n-th and those around it; where the source has no more,
      // from its first
      // on again, so that long runs stay on few diagonals.
      int nth = s + (i - t) % (sEnd - s);
      int first = Math.max(s, Math.min(nth - MOST_PLACES / 2, sEnd - MOST_PLACES));
      for (int j = first; j < Math.min(sEnd, first + MOST_PLACES); j++) {
        long diagonal = (long) target.place(i) - source.place(j);
        hits.add(diagonal << 32 | target.place(i));
      }
    }
  }

  private static Anchors joined(long[] hits, AlignedText target, AlignedText source) {
    long[] runs = new long[hits.length];
    int[] lengths = new int[hits.length];
    int[] sources = new int[hits.length];
    int count = 0;
    long room = (long) MOST_PLACES * target.text().tokenCount();
    int lastDiagonal = 0;
    int lastEnd = -1;
    for (int start = 0; start < hits.length; ) {
      int end = start + 1;
      // Hits at most a gram apart on one diagonal leave no token between them.
      while (end < hits.length && hits[end] - hits[end - 1] <= Grams.SIZE) {
        end++;
      }
      int at = (int) hits[start];
      int diagonal = (int) (hits[start] >> 32);
      int sourceAt = at - diagonal;
      int length = (int) hits[end - 1] - at + Grams.SIZE;
      start = end;
      if (diagonal == lastDiagonal && at < lastEnd) {
        continue;
      }
      int before = room > 0 ? grownBefore(target, source, at, sourceAt) : 0;
      int after = room > 0 ? grownAfter(target, source, at + length, sourceAt + length) : 0;
      room -= before + after;
      length += before + after;
      runs[count] = (long) (at - before) << 32 | count;
      sources[count] = sourceAt - before;
      lengths[count++] = length;
      lastDiagonal = diagonal;
      lastEnd = at - before + length;
    }
    return sorted(Arrays.copyOf(runs, count), sources, lengths, target);
  }

  private static int grownBefore(AlignedText target, AlignedText source, int t, int s) {
    int grown = 0;
    while (t - grown > 0
        && s - grown > 0
        && target.text().token(t - grown - 1) == source.text().token(s - grown - 1)) {
      grown++;
    }
    return grown;
  }

  private static int grownAfter(AlignedText target, AlignedText source, int t, int s) {
    int grown = 0;
    while (t + grown < target.text().tokenCount()
        && s + grown < source.text().tokenCount()
        && target.text().token(t + grown) == source.text().token(s + grown)) {
      grown++;
    }
    return grown;
  }

  private static Anchors sorted(long[] runs, int[] sources, int[] lengths, AlignedText target) {
    Arrays.sort(runs);
    int[] t = new int[runs.length];
    int[] s = new int[runs.length];
    int[] length = new int[runs.length];
    float[] bits = new float[runs.length];
    for (int i = 0; i < runs.length; i++) {
      int run = (int) runs[i];
      t[i] = (int) (runs[i] >> 32);
      s[i] = sources[run];
      length[i] = lengths[run];
      bits[i] = (float) target.bits(t[i], t[i] + length[i]);
    }
    return new Anchors(t, s, length, bits);
  }
}
