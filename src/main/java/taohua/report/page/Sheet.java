package taohua.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taohua.attribution.Finding;
import taohua.attribution.Label;
import taohua.attribution.Ladder;
import taohua.formula.Formula;

/** The sheet of one checked document. */
final class Sheet {
  // Sources whose changes are listed: those of the others are in the data files.
  private static final int CHANGED = 5;

  private final Page page;
  private final Reader reader;

  Sheet(Page page, int document, Map<Integer, Formula> formulas) {
    this.page = page;
    reader = new Reader(page, document, formulas);
  }

  /**
   * A step of the ladder.
   *
   * @param label what is taken off
   * @param count its characters
   * @param left characters that remain
   */
  record Step(Label label, int count, int left) {}

  Reader reader() {
    return reader;
  }

  Ladder ladder() {
    return reader.entry().ladder();
  }

  /** What is taken off the total, one after the other, until the residual is left. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int left = ladder().total();
    for (Label label :
        List.of(Label.FORMULA, Label.QUOTED, Label.ALLOWED, Label.OWN, Label.OFFICE)) {
      left -= ladder().of(label);
      steps.add(new Step(label, ladder().of(label), left));
    }
    return steps;
  }

  /** The report's number: the first of its file's hash, and its place in the run. */
  String number() {
    String hash = reader.sha256();
    return (hash.length() < 8 ? "00000000" : hash.substring(0, 8))
        + "-"
        + String.format("%04d", reader.index() + 1);
  }

  int longest() {
    return findings().stream().mapToInt(DocumentPair::longest).max().orElse(0);
  }

  private List<Finding> findings() {
    return page.site().findingsOf(reader.index()).stream()
        .filter(finding -> finding.alignment().target().document() == reader.index())
        .toList();
  }

  /** What was changed, by source, those that share most first; only where something was. */
  List<Changes> changes() {
    return reader.pairs().stream()
        .filter(pair -> pair.target() == reader.index() && pair.copied() > 0)
        .map(page.site().traces()::changes)
        .filter(changes -> !changes.all().isEmpty())
        .limit(CHANGED)
        .toList();
  }

  /** All its passages, side by side. */
  List<Aligned> passages() {
    return findings().stream().map(finding -> Aligned.of(page.site(), finding)).toList();
  }
}
