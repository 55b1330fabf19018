package taohua.align;

/**
 * What counts as a shared passage.
 *
 * @param minChars characters that must be copied for a passage to be labelled so, at least 1
 * @param minBits information that they must carry, at least 0
 */
public record AlignOptions(int minChars, double minBits) {
  /**
   * Thirty characters are a long clause. Eighty bits are sixteen grams that hardly anybody else
   * uses: a run of nineteen characters, or several shorter ones.
   */
  public static final AlignOptions DEFAULT = new AlignOptions(30, 80);

  // A passage is aligned before it is known what of it is common language and how its pieces stand
  // to each other, and both may change its weight; half of what it must weigh in the end is worth
  // a look.
  private static final double WORTH_ALIGNING = 0.5;

  public AlignOptions {
    if (minChars < 1 || !(minBits >= 0)) {
      throw new IllegalArgumentException(
          "minimum of " + minChars + " characters, " + minBits + " bits");
    }
  }

  /** What the anchors of a passage must say before they are aligned, less their gaps, in bits. */
  double chainBits() {
    return WORTH_ALIGNING * minBits;
  }
}
