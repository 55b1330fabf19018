package taohua.align;

import java.util.Arrays;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;

/**
 * Which documents can share a passage at all. One walk over the target sees every gram it has in
 * common with any document and adds up what a chain of such grams could score, knowing the place in
 * the other document only by the block; grams of very many documents are taken to stand everywhere.
 * That is more than a real chain scores, so most pairs of a large corpus need no alignment.
 * Immutable and safe for threads.
 */
final class ChainUpperBound {
  // A chain steps over at most MOST_SOURCE_GAP tokens of the source, so from one gram to the next
  // it stays within neighbouring blocks of 256.
  private static final int BLOCK_BITS = 8;

  // Where two anchors overlap, a chain shares the bits of the second out evenly, which may come to
  // more than its further grams hold; this much of a chain never hangs on that.
  private static final double SLACK = 0.75;

  // A gram that stands more often than in an eighth of the documents, and than this, weighs less
  // than two bits; to look at each of its places would cost most of all.
  private static final int HOT = 64;
  private static final int HOT_SHARE = 8;

  private static final float GAP = (float) (Chains.TARGET_GAP_COST * Rarity.UNUSED);

  private final AlignedText[] texts;
  // Of each text the grams that others have, and their tokens, by token.
  private final long[][] keys;
  private final int[][] tokens;
  // The postings of each slot of the grams, by document above its block. What is in a slot by
  // accident only makes a pair look better than it is.
  private final int[] starts;
  private final long[] postings;
  private final int shift;

  ChainUpperBound(AlignedText[] texts) {
    this.texts = texts;
    keys = new long[texts.length][];
    tokens = new int[texts.length][];
    for (int d = 0; d < texts.length; d++) {
      sortByToken(d);
    }
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
    postings = new long[starts[starts.length - 1]];
    fill();
  }

  private void fill() {
    int[] next = Arrays.copyOf(starts, starts.length - 1);
    for (int d = 0; d < keys.length; d++) {
      for (int i = 0; i < keys[d].length; i++) {
        postings[next[slot(keys[d][i])]++] = (long) d << Integer.SIZE | tokens[d][i] >> BLOCK_BITS;
      }
    }
  }

  private void sortByToken(int document) {
    Grams grams = texts[document].common();
    long[] byToken = new long[grams.size()];
    for (int rank = 0; rank < byToken.length; rank++) {
      byToken[rank] = (long) grams.place(rank) << Integer.SIZE | rank;
    }
    Arrays.sort(byToken);
    keys[document] = new long[byToken.length];
    tokens[document] = new int[byToken.length];
    for (int i = 0; i < byToken.length; i++) {
      keys[document][i] = grams.key((int) byToken[i]);
      tokens[document][i] = (int) (byToken[i] >>> Integer.SIZE);
    }
  }

  private int slot(long key) {
    return (int) (key >>> shift);
  }

  private boolean isHot(int slot) {
    return starts[slot + 1] - starts[slot] > HOT + keys.length / HOT_SHARE;
  }

  /**
   * Whether a chain of a target with each of some documents may score enough.
   *
   * @param partners the documents
   * @param least the score, in bits
   */
  boolean[] hold(int target, int[] partners, double least) {
    Ground ground = new Ground(target);
    Walk walk = new Walk(partners, ground);
    for (int i = 0; i < keys[target].length; i++) {
      int slot = slot(keys[target][i]);
      if (!isHot(slot)) {
        for (int at = starts[slot]; at < starts[slot + 1]; at++) {
          walk.hit((int) (postings[at] >>> Integer.SIZE), (int) postings[at], tokens[target][i]);
        }
      }
    }
    boolean[] hold = new boolean[partners.length];
    for (int i = 0; i < partners.length; i++) {
      hold[i] = Math.max(ground.best, walk.best[partners[i]]) >= SLACK * least;
    }
    return hold;
  }

  /** What a target's hot grams alone give, which count for every partner in every block. */
  private final class Ground {
    private final float[] bits;
    // Before each token: what the hot grams that start there hold in all, and what the tokens that
    // no hot gram covers cost in all.
    private final double[] gained;
    private final double[] lost;
    // The best that hot grams give from a token on, and up to it.
    private final double[] after;
    private final double[] upTo;
    private double best;

    Ground(int target) {
      int size = texts[target].gramCount();
      bits = new float[size];
      gained = new double[size + Grams.SIZE];
      lost = new double[size + Grams.SIZE];
      upTo = new double[size + Grams.SIZE];
      after = new double[size + Grams.SIZE];
      int covered = 0;
      int next = 0;
      for (int t = 0; t < gained.length - 1; t++) {
        double hot = 0;
        if (t < size) {
          bits[t] = texts[target].bits(t);
        }
        if (next < tokens[target].length && tokens[target][next] == t) {
          if (isHot(slot(keys[target][next]))) {
            hot = bits[t];
            covered = t + Grams.SIZE;
          }
          next++;
        }
        gained[t + 1] = gained[t] + hot;
        lost[t + 1] = lost[t] + (t < covered ? 0 : GAP);
        upTo[t + 1] = Math.max(0, upTo[t] + hot - (t < covered ? 0 : GAP));
        best = Math.max(best, upTo[t + 1]);
      }
      for (int t = gained.length - 2; t >= 0; t--) {
        double step = gained[t + 1] - gained[t] - lost[t + 1] + lost[t];
        after[t] = Math.max(0, after[t + 1] + step);
      }
    }
  }

  /** What a chain with each partner can have scored up to here, by the block of its last gram. */
  private final class Walk {
    private final Ground ground;
    // The first block of each partner, with an empty one before and behind; 0 for who is none.
    private final int[] blocks = new int[keys.length];
    private final double[] best = new double[keys.length];
    private final float[] score;
    // The target's gram that made the score, counted from 1.
    private final int[] at;

    Walk(int[] partners, Ground ground) {
      this.ground = ground;
      int size = 1;
      for (int partner : partners) {
        blocks[partner] = size;
        size += (texts[partner].gramCount() >> BLOCK_BITS) + 2;
      }
      score = new float[size + 1];
      at = new int[size + 1];
    }

    void hit(int partner, int inPartner, int t) {
      int block = blocks[partner] + inPartner;
      if (block == inPartner || at[block] == t + 1) {
        return;
      }
      double before = Math.max(before(block, t), ground.upTo[t]);
      before = Math.max(before, Math.max(before(block - 1, t), before(block + 1, t)));
      double sum = before + ground.bits[t];
      score[block] = (float) sum;
      at[block] = t + 1;
      best[partner] = Math.max(best[partner], sum + ground.after[t + 1]);
    }

    /** What a chain that ended in a block is worth at a gram of the target. */
    private double before(int block, int t) {
      int last = at[block] - 1;
      if (last == t) {
        // The same gram, which a chain uses once.
        return score[block] - ground.bits[t];
      }
      int end = Math.min(t, last + Grams.SIZE);
      return score[block]
          + ground.gained[t]
          - ground.gained[last + 1]
          - ground.lost[t]
          + ground.lost[end];
    }
  }
}
