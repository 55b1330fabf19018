package taohua.formula;

import java.util.ArrayList;
import java.util.List;
import taohua.text.Span;

/**
 * The formulas of one text, the best painted first: what is painted stays. Every character knows
 * the next one that may be free, so that no stretch is walked over twice. For one text.
 */
final class Painting {
  private final int[] formulas;
  private final int[] next;

  /** Of a text of so many characters. */
  Painting(int length) {
    formulas = new int[length];
    next = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      next[i] = i;
    }
  }

  /**
   * Gives a formula those of the characters that none has yet.
   *
   * @param formula its id, at least 1
   */
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

  /** What is painted, ascending and disjoint; neighbours are of different formulas. */
  List<FormulaUse> uses() {
    List<FormulaUse> uses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= formulas.length; i++) {
      if (i == formulas.length || formulas[i] != formulas[start]) {
        if (formulas[start] > 0) {
          uses.add(new FormulaUse(new Span(start, i), formulas[start]));
        }
        start = i;
      }
    }
    return List.copyOf(uses);
  }
}
