package taohua.align;

import taohua.fingerprint.Grams;
import taohua.text.NormalText;

/**
 * A text made ready for alignment: the information in each of its grams, and those that others have
 * as well. Immutable.
 */
public final class AlignedText {
  private final int document;
  private final NormalText text;
  private final Grams common;
  private final float[] gramBits;

  /**
   * @param document its index in the corpus
   * @param gramBits the information in each gram, in bits, by its first token; as many as the text
   *     has grams; not copied
   * @param common the grams of the text; those that no other has may be left out. A text that is
   *     not at hand is empty here and has no bits: its grams tell of it as one of many, and it is
   *     never aligned itself
   */
  public AlignedText(int document, NormalText text, float[] gramBits, Grams common) {
    boolean isAtHand = text.tokenCount() > 0 || common.inText() == 0;
    if (isAtHand && gramBits.length != common.inText()) {
      throw new IllegalArgumentException(
          "bits of " + gramBits.length + " grams, but " + common.inText() + " grams");
    }
    this.document = document;
    this.text = text;
    this.gramBits = gramBits;
    this.common = common;
  }

  /** The same with other grams in common. */
  AlignedText with(Grams other) {
    return new AlignedText(document, text, gramBits, other);
  }

  int document() {
    return document;
  }

  NormalText text() {
    return text;
  }

  /** The grams that other texts have as well. */
  public Grams common() {
    return common;
  }

  /** How many grams there are in all; one starts at each token but the last few. */
  public int gramCount() {
    return common.inText();
  }

  /** The information in the gram that starts at a token, in bits. */
  public float bits(int token) {
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
