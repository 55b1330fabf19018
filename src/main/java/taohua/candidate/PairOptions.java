package taohua.candidate;

/**
 * Which paragraphs are near-duplicates: long enough, and alike or one within the other.
 *
 * @param minTokens tokens that both need, at least 5
 * @param minResemblance Jaccard of their shingle sets, in (0, 1]
 * @param minContainment the share of one's shingles that the other has, in (0, 1]
 */
public record PairOptions(int minTokens, double minResemblance, double minContainment) {
  public static final PairOptions DEFAULT = new PairOptions(20, 0.5, 0.4);

  public PairOptions {
    if (minTokens < 5) {
      throw new IllegalArgumentException("paragraphs need at least 5 tokens, not " + minTokens);
    }
    if (!(minResemblance > 0 && minResemblance <= 1 && minContainment > 0 && minContainment <= 1)) {
      throw new IllegalArgumentException(
          "thresholds " + minResemblance + ", " + minContainment + " are not in (0, 1]");
    }
  }
}
