package taohua.judge;

import java.util.Collections;
import java.util.List;
import taohua.formula.FormulaUse;
import taohua.formula.FormulaUses;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/**
 * What explains the characters of documents before any two are compared; by document.
 *
 * @param formulas their common language
 * @param quotations what they mark as somebody else's words
 */
public record Explanations(List<List<FormulaUse>> formulas, List<Quotations> quotations) {
  public Explanations {
    formulas = formulas.stream().<List<FormulaUse>>map(FormulaUses::copyOf).toList();
    quotations = List.copyOf(quotations);
  }

  /** The common language that was found in a corpus, and its quotations. */
  public static Explanations of(Corpus corpus, List<List<FormulaUse>> formulas, Workers workers) {
    List<Quotations> quotations =
        workers.map(corpus.size(), d -> Quotations.of(corpus.document(d), corpus.text(d)));
    return new Explanations(formulas, quotations);
  }

  /** The same as if nothing were common language. */
  public Explanations withoutFormulas() {
    return new Explanations(Collections.nCopies(formulas.size(), FormulaUses.NONE), quotations);
  }
}
