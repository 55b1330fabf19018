package taohua.text;

import java.util.Comparator;

/**
 * Which paragraph of a corpus; ordered by document, then as they follow each other in it.
 *
 * @param document its index in the corpus
 * @param paragraph its index in the document, from 0
 */
public record ParagraphPlace(int document, int paragraph) implements Comparable<ParagraphPlace> {
  private static final Comparator<ParagraphPlace> ORDER =
      Comparator.comparingInt(ParagraphPlace::document).thenComparingInt(ParagraphPlace::paragraph);

  @Override
  public int compareTo(ParagraphPlace other) {
    return ORDER.compare(this, other);
  }
}
