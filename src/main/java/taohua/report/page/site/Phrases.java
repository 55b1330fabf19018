package taohua.report.page.site;

import java.util.Arrays;
import taohua.formula.Formula;
import taohua.formula.Lexicon;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Wording;

/** The phrases of common language, as pages speak of them. Immutable. */
public final class Phrases {
  private final Corpus corpus;
  // By a formula's id; far less to look through than the formulas are.
  private final int[] officialsOf;

  Phrases(Corpus corpus, Lexicon lexicon) {
    this.corpus = corpus;
    officialsOf = new int[1 + lexicon.formulas().stream().mapToInt(Formula::id).max().orElse(0)];
    Arrays.fill(officialsOf, -1);
    for (Formula formula : lexicon.formulas()) {
      officialsOf[formula.id()] = formula.support().officials();
    }
  }

  /** A formula as it is read: without lone characters beyond its clauses. */
  public String wording(Formula formula) {
    Passage first = formula.occurrences().get(0);
    return Wording.shown(
        corpus.document(first.document()), corpus.text(first.document()), first.characters());
  }

  /** How many officials use the formula of an id; -1 if there is no such formula. */
  public int officialsOf(int formula) {
    return formula < officialsOf.length ? officialsOf[formula] : -1;
  }
}
