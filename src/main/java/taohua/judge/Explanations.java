package taohua.judge;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import taohua.formula.FormulaUse;
import taohua.formula.FormulaUses;
import taohua.text.Corpus;

/**
 * What explains the characters of documents before any two are compared; by document.
 *
 * @param formulas their common language
 * @param quotations what they mark as somebody else's words; must give equal ones for equal numbers
 */
public record Explanations(List<List<FormulaUse>> formulas, List<Quotations> quotations) {
  public Explanations {
    formulas = formulas.stream().<List<FormulaUse>>map(FormulaUses::copyOf).toList();
  }

  /**
   * The common language that was found in a corpus, and its quotations. These are looked for in a
   * document when somebody asks: of many that a draft is checked against few share anything with
   * it.
   */
  public static Explanations of(Corpus corpus, List<List<FormulaUse>> formulas) {
    return new Explanations(formulas, new OfCorpus(corpus));
  }

  /** The same as if nothing were common language. */
  public Explanations withoutFormulas() {
    return new Explanations(Collections.nCopies(formulas.size(), FormulaUses.NONE), quotations);
  }

  private static final class OfCorpus extends AbstractList<Quotations> {
    private final Corpus corpus;
    private final AtomicReferenceArray<@Nullable Quotations> known;

    OfCorpus(Corpus corpus) {
      this.corpus = corpus;
      known = new AtomicReferenceArray<>(corpus.size());
    }

    @Override
    public Quotations get(int document) {
      Quotations quotations = known.get(document);
      if (quotations == null) {
        quotations = Quotations.of(corpus.document(document), corpus.text(document));
        known.set(document, quotations);
      }
      return quotations;
    }

    @Override
    public int size() {
      return corpus.size();
    }
  }
}
