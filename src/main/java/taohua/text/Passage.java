package taohua.text;

/**
 * A stretch of a document; ordered by document, then by place.
 *
 * @param document its index in the corpus
 * @param characters which characters of its normalised text
 */
public record Passage(int document, Span characters) implements Comparable<Passage> {
  @Override
  public int compareTo(Passage other) {
    int byDocument = Integer.compare(document, other.document);
    return byDocument != 0 ? byDocument : characters.compareTo(other.characters);
  }
}
