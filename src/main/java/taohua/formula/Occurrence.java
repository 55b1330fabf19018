package taohua.formula;

import taohua.text.Span;

/**
 * One use of a formula.
 *
 * @param document index in the corpus
 * @param characters which characters of its normalised text
 */
public record Occurrence(int document, Span characters) implements Comparable<Occurrence> {
  @Override
  public int compareTo(Occurrence other) {
    int byDocument = Integer.compare(document, other.document);
    return byDocument != 0 ? byDocument : characters.compareTo(other.characters);
  }
}
