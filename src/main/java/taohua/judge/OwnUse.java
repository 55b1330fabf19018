package taohua.judge;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Passage;

/**
 * How the official of a finding's target uses the passage elsewhere, and who had it before him. An
 * own text explains a passage only if it is not later than the target; what is later is told beside
 * it.
 *
 * @param again the same official's texts that have some of the passage and are later than the
 *     target, by date
 * @param isEarlier whether one of his texts that have it is surely earlier than the target
 * @param before a document of somebody else that is surely earlier than each of his texts that
 *     explain the passage, the first of several; -1 if there is none, or if no text of his does
 */
public record OwnUse(List<Integer> again, boolean isEarlier, int before) {
  /** Nobody. */
  public static final int NOBODY = -1;

  public OwnUse {
    again = List.copyOf(again);
  }

  /**
   * What is known of a finding.
   *
   * @param findings of the finding's target, whichever side it is on
   */
  public static OwnUse of(Corpus corpus, Finding finding, List<Finding> findings) {
    Passage passage = finding.alignment().target();
    int target = passage.document();
    List<View> views =
        findings.stream()
            .map(other -> View.of(other, target))
            .filter(view -> view.alignment().target().characters().overlaps(passage.characters()))
            .toList();
    List<Integer> own = partners(views, view -> view.finding().relation() == Relation.OWN);
    List<Integer> again = dated(corpus, own, document -> isBefore(corpus, target, document));
    List<Integer> explaining = own.stream().filter(document -> !again.contains(document)).toList();
    boolean isEarlier =
        explaining.stream().anyMatch(document -> isBefore(corpus, document, target));
    List<Integer> others = partners(views, view -> view.finding().relation() != Relation.OWN);
    List<Integer> before =
        dated(
            corpus,
            others,
            document -> explaining.stream().allMatch(one -> isBefore(corpus, document, one)));
    boolean isNobody = explaining.isEmpty() || before.isEmpty();
    return new OwnUse(again, isEarlier, isNobody ? NOBODY : before.get(0));
  }

  private static List<Integer> partners(List<View> views, Predicate<View> which) {
    return views.stream().filter(which).map(View::partner).distinct().sorted().toList();
  }

  /** Those of some documents that something holds of, the first seen first. */
  private static List<Integer> dated(Corpus corpus, List<Integer> documents, IntPredicate which) {
    Comparator<Integer> firstSeen =
        Comparator.comparingLong(
            document -> Chronology.lastDay(corpus.document(document).heading()));
    return documents.stream().filter(which::test).sorted(firstSeen).toList();
  }

  private static boolean isBefore(Corpus corpus, int document, int than) {
    return Chronology.isBefore(
        corpus.document(document).heading(), corpus.document(than).heading());
  }
}
