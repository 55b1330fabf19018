package taohua.report.page;

import java.util.List;
import taohua.formula.Formula;
import taohua.formula.Occurrence;
import taohua.report.data.FirstSeen;
import taohua.text.NormalText;
import taohua.text.Span;

/** A page of the lexicon, with uses in context. */
final class LexiconView {
  /** Uses of a formula that are shown. */
  static final int USES = 12;

  private static final int CONTEXT = 14;

  private final Site site;
  private final int page;

  LexiconView(Site site, int page) {
    this.site = site;
    this.page = page;
  }

  /** How many pages there are, at least 1. */
  static int pages(Site site) {
    int shown = Math.min(PageNames.FORMULAS, all(site).size());
    return Math.max(
        1, PageNames.formulaPage(shown) + (shown % PageNames.FORMULAS_A_PAGE == 0 ? 0 : 1));
  }

  private static List<Formula> all(Site site) {
    return site.run().findings().lexicon().formulas();
  }

  int page() {
    return page;
  }

  int pages() {
    return pages(site);
  }

  int total() {
    return all(site).size();
  }

  int shown() {
    return Math.min(PageNames.FORMULAS, total());
  }

  List<Formula> formulas() {
    int from = Math.min(shown(), page * PageNames.FORMULAS_A_PAGE);
    return all(site).subList(from, Math.min(shown(), from + PageNames.FORMULAS_A_PAGE));
  }

  /**
   * A use with what stands around it.
   *
   * @param paragraph index in the document
   */
  record Use(int document, int paragraph, String before, String text, String after) {}

  List<Use> uses(Formula formula) {
    return formula.occurrences().stream().limit(USES).map(this::use).toList();
  }

  private Use use(Occurrence occurrence) {
    int d = occurrence.document();
    NormalText text = site.corpus().text(d);
    Body body = new Body(site.corpus().document(d), text);
    Span span = occurrence.characters();
    int paragraph = text.paragraphOf(span.start());
    Span around = text.paragraph(paragraph);
    int start = Math.max(around.start(), span.start() - CONTEXT);
    int end = Math.min(around.end(), span.end() + CONTEXT);
    return new Use(
        d,
        paragraph,
        (start > around.start() ? "…" : "") + body.text(body.between(start, span.start())),
        body.text(site.corpus().text(d).original(span)),
        (span.end() < end ? body.text(new Span(body.end(span.end() - 1), body.end(end - 1))) : "")
            + (end < around.end() ? "…" : ""));
  }

  /** The document in which it is first seen, or -1. */
  int first(Formula formula) {
    return FirstSeen.of(formula, site.corpus());
  }
}
