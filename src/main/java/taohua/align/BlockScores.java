package taohua.align;

import java.util.Arrays;

/**
 * What a chain of a target with each of its partners can have scored so far, by the block of the
 * partner where its last gram stands. The target's grams come in their order.
 */
final class BlockScores implements GramBlocks.Visitor {
  private static final int NO_PARTNER = -1;
  private static final int NO_GRAM = -1;

  private final HotGrams hot;
  // The first block of each partner, with an empty one before and behind.
  private final int[] blocks;
  private final double[] best;
  // Of each block the best score of a chain that ends there, and the token of its last gram.
  private final float[] score;
  private final int[] last;

  BlockScores(AlignedText[] texts, int[] partners, HotGrams hot) {
    this.hot = hot;
    blocks = new int[texts.length];
    best = new double[texts.length];
    Arrays.fill(blocks, NO_PARTNER);
    int size = 1;
    for (int partner : partners) {
      blocks[partner] = size;
      size += GramBlocks.block(texts[partner].gramCount()) + 2;
    }
    score = new float[size + 1];
    last = new int[size + 1];
    Arrays.fill(last, NO_GRAM);
  }

  /** The best score with a partner; 0 if no gram of the target stands there. */
  double best(int partner) {
    return best[partner];
  }

  @Override
  public void visit(int token, int document, int inDocument) {
    if (blocks[document] == NO_PARTNER) {
      return;
    }
    int block = blocks[document] + inDocument;
    if (last[block] == token) {
      return;
    }
    double here = Math.max(hot.upTo(token), before(block, token));
    double beside = Math.max(before(block - 1, token), before(block + 1, token));
    double sum = Math.max(here, beside) + hot.bits(token);
    score[block] = (float) sum;
    last[block] = token;
    best[document] = Math.max(best[document], sum + hot.after(token));
  }

  /** What a chain that ended in a block is worth just before a gram of the target. */
  private double before(int block, int token) {
    if (last[block] == NO_GRAM) {
      return 0;
    }
    if (last[block] == token) {
      // The block has the same gram, which a chain uses once.
      return score[block] - hot.bits(token);
    }
    return score[block] + hot.between(last[block], token);
  }
}
