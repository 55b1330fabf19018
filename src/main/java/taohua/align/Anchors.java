package taohua.align;

import java.util.Arrays;
import taohua.fingerprint.Grams;
import taohua.text.NormalText;
import taohua.text.PackedPair;

/**
 * The maximal common runs of tokens of two texts, of at least a gram, in the order of the target;
 * as arrays, since chaining looks at each of them many times.
 */
final class Anchors {
  final int[] target;
  final int[] source;
  final int[] length;
  // What each says, in bits.
  final float[] bits;

  private Anchors(int size) {
    target = new int[size];
    source = new int[size];
    length = new int[size];
    bits = new float[size];
  }

  static Anchors between(AlignedText target, AlignedText source, GramFilter filter) {
    Runs runs = new Runs(target.text(), source.text());
    runs.join(AnchorHits.of(target, source, filter));
    return runs.inOrderOf(target);
  }

  int size() {
    return target.length;
  }

  Anchor get(int index) {
    return new Anchor(target[index], source[index], length[index]);
  }

  /** Joins hits to runs, diagonal by diagonal, and grows them as far as the texts agree. */
  private static final class Runs {
    private final NormalText target;
    private final NormalText source;
    // All runs together grow by no more tokens than this, so that texts which repeat themselves
    // stay linear.
    private long room;
    private int count;
    // The first token in the target and the number of the run; then by number.
    private long[] starts = {};
    private int[] sources = {};
    private int[] lengths = {};

    Runs(NormalText target, NormalText source) {
      this.target = target;
      this.source = source;
      room = (long) AnchorHits.MOST_PLACES * target.tokenCount();
    }

    void join(long[] hits) {
      starts = new long[hits.length];
      sources = new int[hits.length];
      lengths = new int[hits.length];
      int lastDiagonal = -1;
      int lastEnd = 0;
      int next;
      for (int first = 0; first < hits.length; first = next) {
        next = first + 1;
        // Hits at most a gram apart on one diagonal leave no token between them.
        while (next < hits.length && hits[next] - hits[next - 1] <= Grams.SIZE) {
          next++;
        }
        int diagonal = PackedPair.first(hits[first]);
        int at = PackedPair.second(hits[first]);
        // The run before may have grown over this one.
        if (diagonal != lastDiagonal || at >= lastEnd) {
          lastDiagonal = diagonal;
          lastEnd = add(diagonal, at, PackedPair.second(hits[next - 1]) + Grams.SIZE);
        }
      }
    }

    /** Adds a run of the target, grown as far as may be; gives its end. */
    private int add(int diagonal, int start, int end) {
      int toSource = source.tokenCount() - diagonal;
      int before = room > 0 ? equalBefore(start, start + toSource) : 0;
      int after = room > 0 ? equalFrom(end, end + toSource) : 0;
      room -= before + after;
      starts[count] = PackedPair.of(start - before, count);
      sources[count] = start - before + toSource;
      lengths[count++] = before + end - start + after;
      return end + after;
    }

    private int equalBefore(int t, int s) {
      int equal = 0;
      while (equal < Math.min(t, s) && target.token(t - equal - 1) == source.token(s - equal - 1)) {
        equal++;
      }
      return equal;
    }

    private int equalFrom(int t, int s) {
      int most = Math.min(target.tokenCount() - t, source.tokenCount() - s);
      int equal = 0;
      while (equal < most && target.token(t + equal) == source.token(s + equal)) {
        equal++;
      }
      return equal;
    }

    Anchors inOrderOf(AlignedText text) {
      Arrays.sort(starts, 0, count);
      Anchors anchors = new Anchors(count);
      for (int i = 0; i < count; i++) {
        int run = PackedPair.second(starts[i]);
        anchors.target[i] = PackedPair.first(starts[i]);
        anchors.source[i] = sources[run];
        anchors.length[i] = lengths[run];
        anchors.bits[i] = (float) text.bits(anchors.target[i], anchors.target[i] + lengths[run]);
      }
      return anchors;
    }
  }
}
