package taohua.family;

import java.util.List;
import taohua.text.Span;

/**
 * A paragraph, or a passage inside of one, that belongs to a family.
 *
 * @param document index in the corpus
 * @param paragraph index in the document
 * @param part characters of the passage, counted from the paragraph's first one; {@link
 *     Kin.Place#WHOLE} for all of it
 * @param fillers what it puts into each slot of the template, in order
 */
public record Witness(int document, int paragraph, Span part, List<String> fillers) {
  public Witness {
    fillers = List.copyOf(fillers);
  }

  /** A whole paragraph. */
  public Witness(int document, int paragraph, List<String> fillers) {
    this(document, paragraph, Kin.Place.WHOLE, fillers);
  }

  /** Whether it is a whole paragraph. */
  public boolean isWhole() {
    return part.equals(Kin.Place.WHOLE);
  }
}
