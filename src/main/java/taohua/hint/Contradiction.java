package taohua.hint;

import java.util.Locale;
import taohua.text.Span;

/**
 * What does not fit the rest of one document: a hint that text was taken over, without any source.
 *
 * @param document index in the corpus
 * @param kind what kind of hint
 * @param characters where it stands
 * @param found the words that do not fit, as the document writes them
 * @param usual what the document says elsewhere, or empty
 * @param usualCount how often it says so
 */
public record Contradiction(
    int document, Kind kind, Span characters, String found, String usual, int usualCount) {
  /** The kinds of hints. */
  public enum Kind {
    /** One kind of unit twice in a row, such as 市、市、县. */
    DOUBLE_UNIT,
    /** 我市 where the document says 我县 everywhere else. */
    TWO_HOMES,
    /** The organs of another place, named once where the document's own place is named often. */
    ODD_PLACE;

    /** The word that data files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
