package taohua.align;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import taohua.fingerprint.Grams;

/**
 * Which documents have grams of a target so close together that the two may share a passage,
 * however short their common runs are: a worker of one thread with its buffers.
 *
 * <p>Only grams that few documents have are looked at, so that the time is linear in the text. The
 * others neither speak for a pair nor, where they cover tokens between two that are looked at,
 * against it. Else a score is that of a chain as in {@link ChainUpperBound}: the bits of its grams
 * less what the foreign tokens of the target cost, each gram in the block of the one before or in a
 * neighbouring one.
 */
final class CloseGrams implements GramBlocks.Visitor {
  /**
   * A gram that stands in more places is common language, and to look at them would cost more than
   * it finds.
   */
  static final int FEW = 24;

  private static final int NO_GRAM = -1;
  private static final int NOBODY = -1;

  private final AlignedText[] texts;
  private final GramBlocks blocks;
  private final double least;
  // The first block of each source, with an empty one before and behind; 0 for other documents.
  private final int[] first;
  // Of each block the best score of a chain that ends there, and the token of its last gram.
  private final float[] score;
  private final int[] last;
  private final IntArrayList touched = new IntArrayList();
  private final BitSet close = new BitSet();
  // Of each document the target that does not look for it, if there is one.
  private final int[] partnerOf;
  // Of the target: its number, and what the foreign tokens before each token cost in all.
  private int target;
  private float[] lost = {};

  /**
   * @param sources which documents to look for
   * @param least the score that makes two documents worth comparing, in bits
   */
  CloseGrams(AlignedText[] texts, GramBlocks blocks, BitSet sources, double least) {
    this.texts = texts;
    this.blocks = blocks;
    this.least = least;
    partnerOf = new int[texts.length];
    Arrays.fill(partnerOf, NOBODY);
    first = new int[texts.length];
    int size = 1;
    for (int d = 0; d < texts.length; d++) {
      if (sources.get(d)) {
        first[d] = size;
        size += GramBlocks.block(texts[d].gramCount()) + 2;
      }
    }
    score = new float[size + 1];
    last = new int[size + 1];
    Arrays.fill(last, NO_GRAM);
  }

  /**
   * The sources that are close to a target, ascending, without itself and its partners.
   *
   * @param partners the documents that are not looked for
   */
  int[] to(int document, int[] partners) {
    target = document;
    partnerOf[target] = target;
    for (int partner : partners) {
      partnerOf[partner] = target;
    }
    countLost();
    blocks.visit(target, FEW, this);
    int[] found = close.stream().toArray();
    close.clear();
    touched.forEach(block -> last[block] = NO_GRAM);
    touched.clear();
    return found;
  }

  private void countLost() {
    BitSet frequent = blocks.frequent(target, FEW);
    int tokens = texts[target].gramCount() + Grams.SIZE - 1;
    lost = lost.length <= tokens ? new float[tokens + 1] : lost;
    int covered = 0;
    for (int t = 0; t < tokens; t++) {
      covered = frequent.get(t) ? t + Grams.SIZE : covered;
      lost[t + 1] = lost[t] + (t < covered ? 0 : ChainUpperBound.FOREIGN);
    }
  }

  @Override
  public void visit(int token, int document, int inDocument) {
    int block = first[document] + inDocument;
    if (first[document] == 0 || partnerOf[document] == target || last[block] == token) {
      return;
    }
    if (last[block] == NO_GRAM) {
      touched.add(block);
    }
    float beside = Math.max(before(block - 1, token), before(block + 1, token));
    float sum = Math.max(0, Math.max(before(block, token), beside)) + texts[target].bits(token);
    score[block] = sum;
    last[block] = token;
    if (sum >= least) {
      close.set(document);
    }
  }

  /** What a chain that ended in a block is worth just before a gram of the target. */
  private float before(int block, int token) {
    if (last[block] == NO_GRAM) {
      return 0;
    }
    if (last[block] == token) {
      // The block has the same gram, which a chain uses once.
      return score[block] - texts[target].bits(token);
    }
    return score[block] - (lost[token] - lost[Math.min(token, last[block] + Grams.SIZE)]);
  }
}
