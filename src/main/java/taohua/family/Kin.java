package taohua.family;

/**
 * Two paragraphs that are near-duplicates of each other.
 *
 * @param a the one
 * @param b the other
 */
public record Kin(Place a, Place b) {
  /**
   * Where a paragraph is.
   *
   * @param document index in the corpus
   * @param paragraph index in the document
   */
  public record Place(int document, int paragraph) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byDocument = Integer.compare(document, other.document);
      return byDocument != 0 ? byDocument : Integer.compare(paragraph, other.paragraph);
    }
  }
}
