package taohua.report.page.site;

import java.util.List;
import taohua.hint.Substitution;
import taohua.judge.Direction;

/**
 * The substitutions of two documents.
 *
 * @param source index of the document whose words were replaced
 * @param direction how it stands to the other
 * @param all the most frequent first
 */
public record Changes(int source, Direction direction, List<Substitution> all) {
  // More would push the passages out of sight; the others unfold.
  private static final int FIRST = 12;

  public List<Substitution> first() {
    return all.subList(0, Math.min(FIRST, all.size()));
  }

  public List<Substitution> rest() {
    return all.subList(first().size(), all.size());
  }
}
