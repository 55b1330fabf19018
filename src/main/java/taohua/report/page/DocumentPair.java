package taohua.report.page;

import java.util.Comparator;
import java.util.List;
import taohua.align.Edit;
import taohua.attribution.Direction;
import taohua.attribution.Finding;
import taohua.attribution.Label;

/**
 * What two documents share.
 *
 * @param target the later document, or the checked one
 * @param source the earlier one
 * @param findings by id
 */
record DocumentPair(int target, int source, List<Finding> findings) {
  static final Comparator<DocumentPair> MOST_FIRST =
      Comparator.comparingInt(DocumentPair::copied)
          .thenComparingInt(DocumentPair::matched)
          .reversed()
          .thenComparingInt(DocumentPair::target)
          .thenComparingInt(DocumentPair::source);

  static DocumentPair of(List<Finding> findings) {
    Finding first = findings.get(0);
    return new DocumentPair(
        first.alignment().target().document(),
        first.alignment().source().document(),
        List.copyOf(findings));
  }

  int other(int document) {
    return document == target ? source : target;
  }

  Direction direction() {
    return findings.get(0).direction();
  }

  /** Characters that nothing explains, in passages that count as such: what is to be reviewed. */
  int copied() {
    return findings.stream()
        .filter(finding -> finding.label() == Label.COPIED)
        .mapToInt(finding -> finding.weight().copied())
        .sum();
  }

  int matched() {
    return findings.stream().mapToInt(finding -> finding.weight().matched()).sum();
  }

  /** The longest stretch without any difference, in characters. */
  int longest() {
    return findings.stream().mapToInt(DocumentPair::longest).max().orElse(0);
  }

  static int longest(Finding finding) {
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
    return longest;
  }
}
