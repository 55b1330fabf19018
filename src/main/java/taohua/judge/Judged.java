package taohua.judge;

import java.util.List;
import java.util.function.IntPredicate;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * A corpus whose shared passages were judged: what hints and tables are read from.
 *
 * @param corpus the documents
 * @param findings by id
 * @param labels of each document, disjoint, by place
 * @param sides who was compared with whom
 */
public record Judged(
    Corpus corpus, List<Finding> findings, List<List<LabelledSpan>> labels, Sides sides) {
  public Judged {
    findings = List.copyOf(findings);
    labels = List.copyOf(labels);
  }

  /**
   * Which documents were compared.
   *
   * @param targets those that may be the target of a finding
   * @param sources those that may be the source of one
   * @param given whether the user said which are the targets; then every pair has a direction,
   *     whatever the dates
   */
  public record Sides(IntPredicate targets, IntPredicate sources, boolean given) {
    /** Whether a document was compared at all; a duplicate was not. */
    public boolean takesPart(int document) {
      return targets.test(document) || sources.test(document);
    }
  }

  /**
   * Whether both documents of a finding report most of what is copied in it of the same third
   * party.
   */
  public boolean isRelayed(Finding finding) {
    int relayed = 0;
    for (LabelledSpan span : labelsOver(finding.alignment().target())) {
      if (span.reasons().has(Reason.RELAYED) && span.label() == Label.COPIED) {
        for (Span run : finding.alignment().runs()) {
          relayed += run.overlap(span.characters());
        }
      }
    }
    return 2 * relayed > finding.weight().copied();
  }

  /** The labelled spans that overlap a passage, by place. */
  public List<LabelledSpan> labelsOver(Passage passage) {
    List<LabelledSpan> all = labels.get(passage.document());
    Span characters = passage.characters();
    int first = endingBehind(all, characters.start());
    int behind = endingBehind(all, characters.end());
    boolean reachesIn =
        behind < all.size() && all.get(behind).characters().start() < characters.end();
    return all.subList(first, Math.max(first, reachesIn ? behind + 1 : behind));
  }

  /** The first span that ends behind a character; as many as there are if none does. */
  private static int endingBehind(List<LabelledSpan> spans, int character) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).characters().end() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a finding leads from its source to its target. */
  public boolean isDirected(Finding finding) {
    return sides.given() || finding.direction() != Direction.UNDIRECTED;
  }
}
