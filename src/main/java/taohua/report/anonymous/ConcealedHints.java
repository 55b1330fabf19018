package taohua.report.anonymous;

import taohua.hint.Contradiction;
import taohua.hint.Hints;
import taohua.hint.Leftover;
import taohua.hint.Substitution;
import taohua.table.OfficialFigures;
import taohua.table.Tables;
import taohua.text.Corpus;
import taohua.text.Span;
import taohua.text.Wording;

/**
 * Hints and tables without names: what stands somewhere is read again there, other words are
 * concealed.
 */
final class ConcealedHints {
  private final Concealment concealment;
  private final Headings headings;
  private final Corpus corpus;

  /**
   * @param corpus under pseudonyms
   */
  ConcealedHints(Concealment concealment, Headings headings, Corpus corpus) {
    this.concealment = concealment;
    this.headings = headings;
    this.corpus = corpus;
  }

  Hints of(Hints hints) {
    return new Hints(
        hints.substitutions().stream().map(this::substitution).toList(),
        hints.leftovers().stream().map(this::leftover).toList(),
        hints.contradictions().stream().map(this::contradiction).toList(),
        hints.causes(),
        hints.gather());
  }

  Tables of(Tables tables) {
    return new Tables(
        tables.officials().stream().map(this::figures).toList(),
        tables.dyads(),
        tables.robustness());
  }

  private Substitution substitution(Substitution one) {
    return new Substitution(
        one.target(),
        one.source(),
        concealment.ofWords(one.from()),
        concealment.ofWords(one.to()),
        one.count());
  }

  private Leftover leftover(Leftover one) {
    int document = one.target().document();
    Span characters = one.target().characters();
    String name = Wording.of(corpus.document(document), corpus.text(document), characters);
    return new Leftover(one.finding(), name, one.target(), one.source());
  }

  private Contradiction contradiction(Contradiction one) {
    return new Contradiction(
        one.document(),
        one.kind(),
        one.characters(),
        concealment.ofWords(one.found()),
        concealment.ofWords(one.usual()),
        one.usualCount());
  }

  private OfficialFigures figures(OfficialFigures one) {
    return new OfficialFigures(
        one.official(), headings.of(one.heading()), one.documents(), one.period(), one.ladder());
  }
}
