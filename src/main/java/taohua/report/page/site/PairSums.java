package taohua.report.page.site;

import java.util.List;
import java.util.function.IntPredicate;
import taohua.align.Edit;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.NormalText;

/**
 * Counts what two documents share by the labels of its characters, as the sums over officials do,
 * so that every page says the same of a pair.
 */
final class PairSums {
  private final Corpus corpus;
  private final LabelMap labels;

  PairSums(Run run) {
    corpus = run.corpus();
    labels = new LabelMap(corpus, run.entries().stream().map(Entry::labels).toList());
  }

  /** The characters of a document that match and are reused. */
  int matched(List<Finding> findings, int document) {
    return count(findings, document, c -> labels.isOverlap(document, c));
  }

  /**
   * Of these, what nothing explains. Within a passage that explains itself it is to be reviewed
   * because of another pair, and does not count.
   */
  int copied(List<Finding> findings, int document) {
    List<Finding> copied =
        findings.stream().filter(finding -> finding.label() == Label.COPIED).toList();
    return count(copied, document, c -> labels.is(Label.COPIED, document, c));
  }

  private int count(List<Finding> findings, int document, IntPredicate counts) {
    NormalText text = corpus.text(document);
    int count = 0;
    for (Finding finding : findings) {
      for (Edit edit : View.of(finding, document).alignment().edits()) {
        for (int c = edit.target().start(); edit.matches() && c < edit.target().end(); c++) {
          count += counts.test(c) && text.counts(c) ? 1 : 0;
        }
      }
    }
    return count;
  }
}
