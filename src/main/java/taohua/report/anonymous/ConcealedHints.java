package taohua.report.anonymous;

import java.util.Comparator;
import java.util.List;
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
  private static final Comparator<Substitution> ORDER =
      Comparator.comparingInt(Substitution::target)
          .thenComparingInt(Substitution::source)
          .thenComparing(Comparator.comparingInt(Substitution::count).reversed())
          .thenComparing(Substitution::from)
          .thenComparing(Substitution::to);

  private final Concealment concealment;
  private final Headings headings;
  private final Corpus before;
  private final Corpus corpus;

  /**
   * @param before the corpus as it was
   * @param corpus under pseudonyms
   */
  ConcealedHints(Concealment concealment, Headings headings, Corpus before, Corpus corpus) {
    this.concealment = concealment;
    this.headings = headings;
    this.before = before;
    this.corpus = corpus;
  }

  /**
   * The hints.
   *
   * @param substitutions read under pseudonyms; what of them a paragraph's pieces cut is concealed
   */
  Hints of(Hints hints, List<Substitution> substitutions) {
    return new Hints(
        // The same order, but by pseudonym: that by name would tell of it.
        substitutions.stream().map(this::substitution).sorted(ORDER).toList(),
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
    String name = wording(corpus, one.target().document(), one.target().characters());
    return new Leftover(one.finding(), name, one.target(), one.source());
  }

  private static String wording(Corpus of, int document, Span characters) {
    return Wording.of(of.document(document), of.text(document), characters);
  }

  private Contradiction contradiction(Contradiction one) {
    boolean isThere = wording(before, one.document(), one.characters()).equals(one.found());
    return new Contradiction(
        one.document(),
        one.kind(),
        one.characters(),
        isThere
            ? wording(corpus, one.document(), one.characters())
            : concealment.ofWords(one.found()),
        concealment.ofWords(one.usual()),
        one.usualCount());
  }

  private OfficialFigures figures(OfficialFigures one) {
    return new OfficialFigures(
        one.official(), headings.of(one.heading()), one.documents(), one.period(), one.ladder());
  }
}
