package taohua.report.page.site;

import java.util.Arrays;
import taohua.formula.BaselineCounts;
import taohua.formula.Formula;
import taohua.formula.Lexicon;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Wording;

/** The phrases of common language, as pages speak of them. Immutable. */
public final class Phrases {
  private final Corpus corpus;
  private final BaselineCounts baseline;
  // By a formula's id; far less to look through than the formulas are.
  private final int[] officialsOf;

  Phrases(Corpus corpus, Lexicon lexicon) {
    this.corpus = corpus;
    baseline = lexicon.baseline();
    officialsOf = new int[1 + lexicon.formulas().stream().mapToInt(Formula::id).max().orElse(0)];
    Arrays.fill(officialsOf, -1);
    for (Formula formula : lexicon.formulas()) {
      officialsOf[formula.id()] = Math.max(formula.support().officials(), inBaseline(formula));
    }
  }

  /** A formula as it is read: without lone characters beyond its clauses. */
  public String wording(Formula formula) {
    Passage first = formula.occurrences().get(0);
    return Wording.shown(
        corpus.document(first.document()), corpus.text(first.document()), first.characters());
  }

  /** How many officials of a baseline use a formula; 0 if none has it. */
  public int inBaseline(Formula formula) {
    return baseline.of(formula.id()).officials();
  }

  /**
   * How many officials use the formula of an id, here or in a baseline; -1 if there is no such
   * formula.
   */
  public int officialsOf(int formula) {
    return formula < officialsOf.length ? officialsOf[formula] : -1;
  }
}
