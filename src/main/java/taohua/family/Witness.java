package taohua.family;

import java.util.List;

/**
 * A paragraph that belongs to a family.
 *
 * @param document index in the corpus
 * @param paragraph index in the document
 * @param fillers what it puts into each slot of the template, in order
 */
public record Witness(int document, int paragraph, List<String> fillers) {
  public Witness {
    fillers = List.copyOf(fillers);
  }
}
