package taohua.candidate;

/**
 * Two near-duplicate paragraphs.
 *
 * @param a the first, by document id and place
 * @param b the second
 * @param resemblance Jaccard of their shingle sets, in [0, 1]
 * @param containmentA the share of the shingles of {@code a} that {@code b} has, in [0, 1]
 * @param containmentB the share of the shingles of {@code b} that {@code a} has, in [0, 1]
 */
public record ParagraphPair(
    Place a, Place b, double resemblance, double containmentA, double containmentB) {
  /**
   * Where a paragraph is.
   *
   * @param document index in the corpus
   * @param paragraph index in the document, from 0
   */
  public record Place(int document, int paragraph) {}
}
