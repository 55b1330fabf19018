package taohua.align;

import java.util.Arrays;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;

/**
 * Which documents can share a passage at all. One walk over the target sees every gram it has in
 * common with any document and adds up what a chain of such grams could score, knowing the place in
 * the other document only by the block. That is more than any real chain scores, so most pairs of a
 * large corpus need no alignment. Immutable and safe for threads.
 */
final class Prospects {
  // A chain steps over at most MOST_SOURCE_GAP tokens of the source, so from one gram to the next
  // it stays within neighbouring blocks of 256.
  private static final int BLOCK_BITS = 8;

  // Where two anchors overlap, a chain shares the bits of the second out evenly, which may come to
  // more than its further grams hold; this much of a chain never hangs on that.
  private static final double SLACK = 0.75;

  // Who has a gram more often repeats himself without end: better to align than to count.
  private static final int MOST_PLACES = 256;

  private final AlignedText[] texts;
  private final long[][] keys;
  // The postings of each slot of the hashed grams, by document and place. What is in a slot by
  // accident only makes a pair look better than it is.
  private final int[] starts;
  private final int[] documents;
  private final int[] places;
  private final int shift;

  Prospects(AlignedText[] texts) {
    this.texts = texts;
    keys = new long[texts.length][];
    Arrays.parallelSetAll(keys, d -> byPlace(texts[d].grams()));
    long total = Arrays.stream(keys).mapToLong(own -> own.length).sum();
    // At least as many slots as grams, as far as an array reaches.
    int bits = Math.min(28, Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(total)));
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    for (long[] own : keys) {
      for (long key : own) {
        starts[slot(key) + 1]++;
      }
    }
    for (int slot = 0; slot < starts.length - 1; slot++) {
      starts[slot + 1] += starts[slot];
    }
    documents = new int[starts[starts.length - 1]];
    places = new int[documents.length];
    fill();
  }

  private void fill() {
    int[] next = Arrays.copyOf(starts, starts.length - 1);
    for (int d = 0; d < keys.length; d++) {
      for (int place = 0; place < keys[d].length; place++) {
        int at = next[slot(keys[d][place])]++;
        documents[at] = d;
        places[at] = place;
      }
    }
  }

  private static long[] byPlace(Grams grams) {
    long[] keys = new long[grams.size()];
    for (int rank = 0; rank < keys.length; rank++) {
      keys[grams.place(rank)] = grams.key(rank);
    }
    return keys;
  }

  // Fibonacci hashing (D. Knuth 1998, The Art of Computer Programming 3, 6.4): the top bits of a
  // product with 2^64 over the golden ratio.
  private int slot(long key) {
    return (int) ((key ^ key >>> 32) * 0x9E3779B97F4A7C15L >>> shift);
  }

  /**
   * Whether a chain of a target with each of some documents may score enough.
   *
   * @param partners the documents
   * @param least the score, in bits
   */
  boolean[] hold(int target, int[] partners, double least) {
    Walk walk = new Walk(partners);
    long[] own = keys[target];
    for (int t = 0; t < own.length; t++) {
      float bits = (float) texts[target].bits(t, t + Grams.SIZE);
      int slot = slot(own[t]);
      int end = starts[slot + 1];
      for (int i = starts[slot]; i < end; ) {
        int document = documents[i];
        int first = i;
        while (i < end && documents[i] == document) {
          i++;
        }
        walk.hits(document, t, bits, first, i);
      }
    }
    boolean[] hold = new boolean[partners.length];
    for (int i = 0; i < partners.length; i++) {
      hold[i] = walk.best[partners[i]] >= SLACK * least;
    }
    return hold;
  }

  /** What a chain with each partner can have scored up to here, by the block of its last gram. */
  private final class Walk {
    private static final float GAP = (float) (Chains.TARGET_GAP_COST * Rarity.UNUSED);

    // The first block of each partner, with an empty one before and behind; 0 for who is none.
    private final int[] blocks = new int[keys.length];
    private final float[] best = new float[keys.length];
    private final float[] score;
    private final int[] end;

    Walk(int[] partners) {
      int size = 1;
      for (int partner : partners) {
        blocks[partner] = size;
        size += (keys[partner].length >> BLOCK_BITS) + 2;
      }
      score = new float[size + 1];
      end = new int[size + 1];
    }

    void hits(int partner, int t, float bits, int from, int to) {
      if (blocks[partner] == 0) {
        return;
      }
      if (to - from > MOST_PLACES) {
        best[partner] = Float.POSITIVE_INFINITY;
        return;
      }
      for (int i = from; i < to; i++) {
        hit(partner, blocks[partner] + (places[i] >> BLOCK_BITS), t, bits);
      }
    }

    private void hit(int partner, int block, int t, float bits) {
      if (end[block] == t + Grams.SIZE) {
        return;
      }
      float before = Math.max(before(block, t, bits), before(block + 1, t, bits));
      before = Math.max(before, before(block - 1, t, bits));
      score[block] = Math.max(0, before) + bits;
      end[block] = t + Grams.SIZE;
      best[partner] = Math.max(best[partner], score[block]);
    }

    /** What a chain that ended in a block is worth at a gram of the target. */
    private float before(int block, int t, float bits) {
      int gap = t - end[block];
      if (gap == -Grams.SIZE) {
        // The same gram, which a chain uses once.
        return score[block] - bits;
      }
      return gap > Chains.MOST_TARGET_GAP ? 0 : score[block] - Math.max(0, gap) * GAP;
    }
  }
}
