package taohua.align;

import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;
import taohua.text.NormalText;

/**
 * A text made ready for alignment: its grams, and the information in each of its tokens. Immutable.
 */
final class AlignedText {
  private final int document;
  private final NormalText text;
  private final Grams grams;
  private final float[] tokenBits;

  /**
   * @param document its index in the corpus
   * @param grams of the text
   */
  AlignedText(int document, NormalText text, Grams grams, Rarity rarity) {
    this.document = document;
    this.text = text;
    this.grams = grams;
    tokenBits = rarity.tokenBits(text, grams);
  }

  int document() {
    return document;
  }

  NormalText text() {
    return text;
  }

  Grams grams() {
    return grams;
  }

  /** The information in some tokens, in bits. */
  double bits(int start, int end) {
    double sum = 0;
    for (int t = start; t < end; t++) {
      sum += tokenBits[t];
    }
    return sum;
  }
}
