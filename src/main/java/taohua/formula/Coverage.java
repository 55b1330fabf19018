package taohua.formula;

import java.util.ArrayList;
import java.util.List;
import taohua.text.Corpus;
import taohua.text.Span;

/** Which characters of which document lie in common language; temporary. */
public final class Coverage {
  private final int[][] formulas;

  private Coverage(int[][] formulas) {
    this.formulas = formulas;
  }

  public record Use(Span characters, int formula) {}

  public static Coverage of(Corpus corpus, Lexicon lexicon, FormulaOptions options) {
    int[][] formulas = new int[corpus.size()][];
    for (int d = 0; d < corpus.size(); d++) {
      formulas[d] = new int[corpus.text(d).length()];
    }
    for (Formula formula : lexicon.formulas()) {
      if (formula.support().independent()
          < options.officialsToLabel(formula.length(), lexicon.officials())) {
        continue;
      }
      for (Occurrence occurrence : formula.occurrences()) {
        int[] of = formulas[occurrence.document()];
        for (int c = occurrence.characters().start(); c < occurrence.characters().end(); c++) {
          of[c] = of[c] == 0 ? formula.id() : of[c];
        }
      }
    }
    return new Coverage(formulas);
  }

  public List<Use> spans(int document) {
    List<Use> uses = new ArrayList<>();
    int[] of = formulas[document];
    for (int start = 0; start < of.length; ) {
      int end = start + 1;
      while (end < of.length && of[end] == of[start]) {
        end++;
      }
      if (of[start] != 0) {
        uses.add(new Use(new Span(start, end), of[start]));
      }
      start = end;
    }
    return uses;
  }
}
