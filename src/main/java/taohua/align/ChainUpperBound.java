package taohua.align;

import taohua.fingerprint.Rarity;

/**
 * Which documents can share a passage at all, from one walk over a target for all its partners. So
 * most pairs of a large corpus need no alignment. Immutable and safe for threads.
 *
 * <p>Let a chain of a target and a partner hold the grams that start at the tokens {@code t1 < … <
 * tn} of the target, let {@code w(t)} be a gram's bits, {@code c} what a foreign token of the
 * target costs, and {@code u} the number of tokens from {@code t1} on that no gram of the chain
 * covers. Then
 *
 * <pre>  SLACK · score  ≤  w(t1) + … + w(tn) − c · u  ≤  B</pre>
 *
 * where {@code B} is the most that the middle comes to over <em>all</em> sequences of the target's
 * grams in which each is hot or stands in a block of the partner, in the same as the one before or
 * in a neighbouring one.
 *
 * <p>On the left, a score is that sum less what gaps of the source and steps back cost as well;
 * only where two anchors overlap may it come to more, see {@link #SLACK}. On the right, a chain
 * steps over no more tokens of the source than a block has, so its grams are one of the sequences.
 * A document in which {@code B < SLACK · least} therefore has no chain of {@code least} bits.
 */
final class ChainUpperBound {
  /**
   * Where two anchors overlap, a chain shares the bits of the second out evenly, which may come to
   * more than its further grams hold; this much of a score never hangs on that.
   */
  static final double SLACK = 0.75;

  /** What a token of the target costs that no gram covers, in bits. */
  static final float FOREIGN = (float) (Links.TARGET_GAP_COST * Rarity.UNUSED);

  private final AlignedText[] texts;
  private final GramBlocks blocks;

  ChainUpperBound(AlignedText[] texts, GramBlocks blocks) {
    this.texts = texts;
    this.blocks = blocks;
  }

  /**
   * Whether a chain of a target with each of some documents may score enough.
   *
   * @param partners the documents
   * @param least the score, in bits
   */
  boolean[] mayReach(int target, int[] partners, double least) {
    double[] bounds = bounds(target, partners);
    boolean[] may = new boolean[partners.length];
    for (int i = 0; i < may.length; i++) {
      may[i] = bounds[i] >= SLACK * least;
    }
    return may;
  }

  /** The {@code B} of a target and each of some documents, in bits. */
  double[] bounds(int target, int[] partners) {
    HotGrams hot = new HotGrams(texts[target], blocks.frequent(target, blocks.hot()));
    BlockScores scores = new BlockScores(texts, partners, hot);
    blocks.visit(target, blocks.hot(), scores);
    double[] bounds = new double[partners.length];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = Math.max(hot.best(), scores.best(partners[i]));
    }
    return bounds;
  }
}
