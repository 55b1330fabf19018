package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import taohua.text.Corpus;
import taohua.text.Passage;

/**
 * Which formulas stand only inside of longer ones that label text: they say nothing more. For one
 * corpus; two numbers a character of one document at a time, and one for each document of a
 * formula.
 */
final class Nested {
  private final Corpus corpus;
  private final List<Formula> formulas;
  private final BitSet labelling;
  // Of each document the formulas in it, and of each formula the first use not looked at yet.
  private final IntArrayList[] byDocument;
  private final int[] next;

  private Nested(Corpus corpus, List<Formula> formulas, BitSet labelling) {
    this.corpus = corpus;
    this.formulas = formulas;
    this.labelling = labelling;
    byDocument = new IntArrayList[corpus.size()];
    Arrays.setAll(byDocument, d -> new IntArrayList());
    next = new int[formulas.size()];
    for (int i = 0; i < formulas.size(); i++) {
      int last = -1;
      for (Passage use : formulas.get(i).occurrences()) {
        if (use.document() != last) {
          last = use.document();
          byDocument[last].add(i);
        }
      }
    }
  }

  /**
   * Those of some formulas whose uses all lie inside of longer ones.
   *
   * @param labelling the formulas that label text
   * @param asked the formulas that are asked about
   */
  static BitSet of(Corpus corpus, List<Formula> formulas, BitSet labelling, BitSet asked) {
    BitSet nested = (BitSet) asked.clone();
    if (nested.isEmpty()) {
      return nested;
    }
    Nested search = new Nested(corpus, formulas, labelling);
    for (int d = 0; d < corpus.size(); d++) {
      search.clearOuter(d, nested);
    }
    return nested;
  }

  private void clearOuter(int document, BitSet nested) {
    int length = corpus.text(document).length();
    // Where the longest labelling formula ends that starts at a character, and at any before it.
    int[] here = new int[length];
    int[] before = new int[length];
    for (int formula : byDocument[document]) {
      for (int use = next[formula]; labelling.get(formula) && isIn(document, formula, use); use++) {
        Passage passage = formulas.get(formula).occurrences().get(use);
        int start = passage.characters().start();
        here[start] = Math.max(here[start], passage.characters().end());
      }
    }
    for (int c = 1; c < length; c++) {
      before[c] = Math.max(before[c - 1], here[c - 1]);
    }
    for (int formula : byDocument[document]) {
      for (; isIn(document, formula, next[formula]); next[formula]++) {
        Passage passage = formulas.get(formula).occurrences().get(next[formula]);
        int start = passage.characters().start();
        int end = passage.characters().end();
        if (before[start] < end && here[start] <= end) {
          nested.clear(formula);
        }
      }
    }
  }

  private boolean isIn(int document, int formula, int use) {
    List<Passage> uses = formulas.get(formula).occurrences();
    return use < uses.size() && uses.get(use).document() == document;
  }
}
