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

  public AlignOptions {
    if (minChars < 1 || !(minBits >= 0)) {
      throw new IllegalArgumentException(
          "minimum of " + minChars + " characters, " + minBits + " bits");
    }
  }
}
