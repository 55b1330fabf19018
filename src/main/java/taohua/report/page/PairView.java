package taohua.report.page;

import java.util.BitSet;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.attribution.Finding;
import taohua.text.NormalText;
import taohua.text.Span;

/** Two documents side by side. */
final class PairView {
  private final Site site;
  private final DocumentPair pair;

  PairView(Site site, DocumentPair pair) {
    this.site = site;
    this.pair = pair;
  }

  DocumentPair pair() {
    return pair;
  }

  /** The passages in the order of the target. */
  List<Aligned> passages() {
    return pair.findings().stream().map(finding -> Aligned.of(site, finding)).toList();
  }

  Changes changes() {
    return site.traces().changes(pair);
  }

  /** Names of one document that stand in the other. */
  List<LeftName> leftovers() {
    return site.traces().leftovers(pair).stream().map(one -> LeftName.of(site, one)).toList();
  }

  /** The share of a document that the other one has too, in [0, 1]. */
  double share(int document) {
    NormalText text = site.corpus().text(document);
    BitSet matched = new BitSet();
    for (Finding finding : pair.findings()) {
      Alignment alignment = finding.alignment();
      boolean target = alignment.target().document() == document;
      for (Edit edit : alignment.edits()) {
        if (edit.matches()) {
          Span span = target ? edit.target() : edit.source();
          matched.set(span.start(), span.end());
        }
      }
    }
    int all = text.counted(new Span(0, text.length()));
    int counted = (int) matched.stream().filter(text::counts).count();
    return all == 0 ? 0 : (double) counted / all;
  }
}
