package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import taohua.text.Corpus;

/**
 * Which formulas stand only inside of longer ones that label text: they say nothing more. For one
 * corpus; two numbers a character of one document at a time, and one for each document of a
 * formula.
 */
final class Nested {
  private final Corpus corpus;
  private final List<Uses> uses;
  private final BitSet labelling;
  // Of each document the formulas in it, and of each formula the first use not looked at yet.
  private final IntArrayList[] byDocument;
  private final int[] next;

  private Nested(Corpus corpus, List<Formula> formulas, BitSet labelling) {
    this.corpus = corpus;
    uses = formulas.stream().map(Uses::of).toList();
    this.labelling = labelling;
    byDocument = new IntArrayList[corpus.size()];
    Arrays.setAll(byDocument, d -> new IntArrayList());
    next = new int[formulas.size()];
    for (int i = 0; i < formulas.size(); i++) {
      int last = -1;
      for (int use = 0; use < uses.get(i).size(); use++) {
        if (uses.get(i).document(use) != last) {
          last = uses.get(i).document(use);
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
      Uses own = uses.get(formula);
      for (int use = next[formula]; labelling.get(formula) && isIn(document, own, use); use++) {
        here[own.start(use)] = Math.max(here[own.start(use)], own.end(use));
      }
    }
    for (int c = 1; c < length; c++) {
      before[c] = Math.max(before[c - 1], here[c - 1]);
    }
    for (int formula : byDocument[document]) {
      Uses own = uses.get(formula);
      for (; isIn(document, own, next[formula]); next[formula]++) {
        int start = own.start(next[formula]);
        int end = own.end(next[formula]);
        if (before[start] < end && here[start] <= end) {
          nested.clear(formula);
        }
      }
    }
  }

  private static boolean isIn(int document, Uses own, int use) {
    return use < own.size() && own.document(use) == document;
  }
}
