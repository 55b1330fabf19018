package taohua.family;

import java.util.Comparator;
import taohua.text.NormalText;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

/**
 * Two paragraphs, or passages inside of paragraphs, that are near-duplicates of each other.
 *
 * @param a the one
 * @param b the other
 */
public record Kin(Place a, Place b) {
  /**
   * Where a paragraph is, or a passage inside of it.
   *
   * @param paragraph which one
   * @param part characters of the passage, counted from the paragraph's first one; {@link #WHOLE}
   *     for all of it
   */
  public record Place(ParagraphPlace paragraph, Span part) implements Comparable<Place> {
    /** All of a paragraph, however long it is. */
    public static final Span WHOLE = new Span(0, Integer.MAX_VALUE);

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::paragraph).thenComparing(Place::part);

    /** A whole paragraph. */
    public Place(ParagraphPlace paragraph) {
      this(paragraph, WHOLE);
    }

    /** The document's index in the corpus. */
    public int document() {
      return paragraph.document();
    }

    /** Its characters in its document's text. */
    Span characters(NormalText text) {
      Span whole = text.paragraph(paragraph.paragraph());
      int end = whole.start() + Math.min(whole.length(), part.end());
      return new Span(Math.min(end, whole.start() + part.start()), end);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }
}
