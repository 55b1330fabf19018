package taohua.report.page.site;

import java.util.Arrays;
import taohua.formula.BaselineCounts;
import taohua.formula.Formula;
import taohua.formula.Lexicon;

/** The phrases of common language, as pages speak of them. Immutable. */
public final class Phrases {
  private final BaselineCounts baseline;
  // By a formula's id; far less to look through than the formulas are.
  private final int[] officialsOf;

  Phrases(Lexicon lexicon) {
    baseline = lexicon.baseline();
    int most = 0;
    for (Formula phrase : lexicon.phrases()) {
      most = Math.max(most, phrase.id());
    }
    officialsOf = new int[1 + Math.max(most, lexicon.formulas().size())];
    Arrays.fill(officialsOf, -1);
    lexicon.phrases().forEach(this::count);
    lexicon.formulas().forEach(this::count);
  }

  private void count(Formula formula) {
    officialsOf[formula.id()] = Math.max(formula.support().officials(), inBaseline(formula));
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
