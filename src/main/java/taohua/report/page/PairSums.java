package taohua.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import taohua.align.Edit;
import taohua.attribution.Finding;
import taohua.attribution.Label;
import taohua.attribution.LabelledSpan;
import taohua.engine.Run;
import taohua.text.NormalText;

/**
 * Counts what two documents share by the labels of its characters, as the sums over officials do,
 * so that every page says the same of a pair. Not for sharing between threads.
 */
final class PairSums {
  private final Run run;
  private final Label[][] labels;

  PairSums(Run run) {
    this.run = run;
    labels = new Label[run.corpus().size()][];
  }

  /** The characters of a document that match and are reused. */
  int matched(List<Finding> findings, int document) {
    return count(findings, document, label -> label != Label.EDITED);
  }

  /**
   * Of these, what nothing explains. Within a passage that explains itself it is to be reviewed
   * because of another pair, and does not count.
   */
  int copied(List<Finding> findings, int document) {
    List<Finding> copied =
        findings.stream().filter(finding -> finding.label() == Label.COPIED).toList();
    return count(copied, document, label -> label == Label.COPIED);
  }

  private int count(List<Finding> findings, int document, Predicate<Label> counts) {
    NormalText text = run.corpus().text(document);
    Label[] own = labels(document);
    int count = 0;
    for (Finding finding : findings) {
      for (Edit edit : Stretches.seenFrom(finding, document).edits()) {
        for (int c = edit.target().start(); edit.matches() && c < edit.target().end(); c++) {
          count += own[c] != null && counts.test(own[c]) && text.counts(c) ? 1 : 0;
        }
      }
    }
    return count;
  }

  private Label[] labels(int document) {
    if (labels[document] == null) {
      labels[document] = new Label[run.corpus().text(document).length()];
      for (LabelledSpan span : run.entries().get(document).labels()) {
        Arrays.fill(
            labels[document], span.characters().start(), span.characters().end(), span.label());
      }
    }
    return labels[document];
  }
}
