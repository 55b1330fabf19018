package taohua.judge;

import java.util.List;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Passage;

/**
 * Own text that does not tell where a passage is from: the same official's other texts that have it
 * are later than another's. It stays own text; who reads the finding should know.
 */
public final class LaterOwn {
  private LaterOwn() {}

  /**
   * Whether a finding counts as own text although its source, of another official, is earlier than
   * each other text of the target's official that has some of it.
   *
   * @param findings of the finding's target, whichever side it is on
   */
  public static boolean is(Corpus corpus, Finding finding, List<Finding> findings) {
    if (finding.label() != Label.OWN || finding.relation() == Relation.OWN) {
      return false;
    }
    Passage passage = finding.alignment().target();
    List<Integer> others =
        findings.stream()
            .filter(other -> other.relation() == Relation.OWN)
            .map(other -> View.of(other, passage.document()).alignment())
            .filter(own -> own.target().characters().overlaps(passage.characters()))
            .map(own -> own.source().document())
            .toList();
    int source = finding.alignment().source().document();
    return !others.isEmpty() && others.stream().allMatch(other -> isEarlier(corpus, source, other));
  }

  private static boolean isEarlier(Corpus corpus, int document, int than) {
    return Chronology.isBefore(
        corpus.document(document).heading(), corpus.document(than).heading());
  }
}
