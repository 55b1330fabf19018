package taohua.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Which text of a corpus is common language: every character that lies in an occurrence of a
 * formula with as many independent officials as its length demands ({@link
 * FormulaOptions#officialsToLabel}). Immutable.
 */
public final class Coverage {
  private final List<List<FormulaUse>> documents;

  private Coverage(List<List<FormulaUse>> documents) {
    this.documents = Collections.unmodifiableList(documents);
  }

  /**
   * The coverage of a corpus by its own lexicon. Where formulas overlap, each character goes to the
   * one with most officials, then to the longest.
   *
   * @param lexicon built of this corpus with these options
   */
  public static Coverage of(Corpus corpus, Lexicon lexicon, FormulaOptions options) {
    Painting[] paintings = new Painting[corpus.size()];
    for (Formula formula : lexicon.formulas()) {
      if (!labels(formula, lexicon, options)) {
        continue;
      }
      for (Passage occurrence : formula.occurrences()) {
        int document = occurrence.document();
        if (paintings[document] == null) {
          paintings[document] = new Painting(corpus.text(document).length());
        }
        paintings[document].paint(occurrence.characters(), formula.id());
      }
    }
    List<List<FormulaUse>> documents = new ArrayList<>();
    for (Painting painting : paintings) {
      documents.add(painting == null ? List.of() : painting.spans());
    }
    return new Coverage(documents);
  }

  /** Whether a formula makes the text it occurs in common language. */
  public static boolean labels(Formula formula, Lexicon lexicon, FormulaOptions options) {
    int needed = options.officialsToLabel(formula.length(), lexicon.officials());
    return formula.support().independent() >= needed;
  }

  /** The covered text of a document, ascending and disjoint. */
  public List<FormulaUse> of(int document) {
    return documents.get(document);
  }

  /**
   * The formulas of one document, the best first: what is painted stays. Every character knows the
   * next one that may be free, so that no stretch is walked over twice.
   */
  private static final class Painting {
    private final int[] formulas;
    private final int[] next;

    Painting(int length) {
      formulas = new int[length];
      next = new int[length + 1];
      for (int i = 0; i <= length; i++) {
        next[i] = i;
      }
    }

    void paint(Span characters, int formula) {
      int at = free(characters.start());
      while (at < characters.end()) {
        formulas[at] = formula;
        next[at] = at + 1;
        at = free(at + 1);
      }
    }

    private int free(int from) {
      int at = from;
      while (next[at] != at) {
        next[at] = next[next[at]];
        at = next[at];
      }
      return at;
    }

    List<FormulaUse> spans() {
      List<FormulaUse> spans = new ArrayList<>();
      int start = 0;
      for (int i = 1; i <= formulas.length; i++) {
        if (i == formulas.length || formulas[i] != formulas[start]) {
          if (formulas[start] > 0) {
            spans.add(new FormulaUse(new Span(start, i), formulas[start]));
          }
          start = i;
        }
      }
      return List.copyOf(spans);
    }
  }
}
