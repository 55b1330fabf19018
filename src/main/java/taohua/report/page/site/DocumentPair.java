package taohua.report.page.site;

import java.util.Comparator;
import java.util.List;
import taohua.align.Edit;
import taohua.judge.Direction;
import taohua.judge.Finding;

/**
 * What two documents share.
 *
 * @param target the later document, or the checked one
 * @param source the earlier one
 * @param findings by id
 * @param matched reused characters, whatever explains them
 * @param copied of these, what nothing explains: what is to be reviewed
 * @param longest the longest stretch without any difference, in characters
 */
public record DocumentPair(
    int target, int source, List<Finding> findings, int matched, int copied, int longest) {
  static final Comparator<DocumentPair> MOST_FIRST =
      Comparator.comparingInt(DocumentPair::copied)
          .thenComparingInt(DocumentPair::matched)
          .reversed()
          .thenComparingInt(DocumentPair::target)
          .thenComparingInt(DocumentPair::source);

  /** Counted in the target; where nobody knows who was first, in the one that gives more. */
  static DocumentPair of(List<Finding> findings, PairSums sums) {
    Finding first = findings.get(0);
    int target = first.alignment().target().document();
    int source = first.alignment().source().document();
    int matched = sums.matched(findings, target);
    int copied = sums.copied(findings, target);
    if (first.direction() == Direction.UNDIRECTED) {
      matched = Math.max(matched, sums.matched(findings, source));
      copied = Math.max(copied, sums.copied(findings, source));
    }
    int longest = findings.stream().mapToInt(DocumentPair::longest).max().orElse(0);
    return new DocumentPair(target, source, List.copyOf(findings), matched, copied, longest);
  }

  public int other(int document) {
    return document == target ? source : target;
  }

  public Direction direction() {
    return findings.get(0).direction();
  }

  /** The word for how the other document stands to this one in time. */
  public String standing(int document) {
    if (direction() == Direction.UNDIRECTED) {
      return "direction.undirected";
    }
    boolean otherIsEarlier = (direction() == Direction.EARLIER) == (target == document);
    return otherIsEarlier ? "direction.earlier" : "direction.later";
  }

  /** The longest stretch of a finding without any difference, in characters. */
  public static int longest(Finding finding) {
    int longest = 0;
    int run = 0;
    int end = -1;
    int sourceEnd = -1;
    for (Edit edit : finding.alignment().edits()) {
      if (!edit.matches()) {
        run = 0;
        continue;
      }
      boolean follows = edit.target().start() == end && edit.source().start() == sourceEnd;
      run = (follows ? run : 0) + edit.target().length();
      end = edit.target().end();
      sourceEnd = edit.source().end();
      longest = Math.max(longest, run);
    }
    // Of a passage that explains itself only what is labelled counts.
    return Math.min(longest, finding.weight().matched());
  }
}
