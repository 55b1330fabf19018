package taohua.align;

import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;
import taohua.text.NormalText;

/** A text made ready for alignment: its grams, and the information in each of them. Immutable. */
final class AlignedText {
  private final int document;
  private final NormalText text;
  private final Grams grams;
  private final float[] gramBits;

  /**
   * @param document its index in the corpus
   * @param grams of the text
   * @param isEvidence whether the text is among those whose grams were counted
   */
  AlignedText(int document, NormalText text, Grams grams, Rarity rarity, boolean isEvidence) {
    this.document = document;
    this.text = text;
    this.grams = grams;
    gramBits = rarity.gramBits(grams, isEvidence);
  }

  /** A text whose tokens are all that is asked for. */
  AlignedText(NormalText text) {
    document = 0;
    this.text = text;
    grams = Grams.NONE;
    gramBits = new float[0];
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

  /** The information in the gram that starts at a token, in bits. */
  float bits(int token) {
    return gramBits[token];
  }

  /** The information in a run of tokens, in bits: that of the grams within. */
  double bits(int start, int end) {
    double sum = 0;
    for (int t = start; t + Grams.SIZE <= end; t++) {
      sum += gramBits[t];
    }
    return sum;
  }
}
