package taohua.hint;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import taohua.judge.View;
import taohua.text.Chronology;
import taohua.text.Corpus;

/**
 * Who has a shared passage beside its two documents, as far as the other findings of its target
 * tell.
 *
 * @param passage the finding, seen from its target
 * @param matched how many characters of the target it is about
 * @param others by document, how many of these another one has; who has less than half is none
 */
record Holders(Corpus corpus, View passage, int matched, Map<Integer, Integer> others) {
  // Who has half of a passage is one of those who share it; who has this much may be its origin.
  private static final double SHARES = 0.5;
  private static final double ORIGIN = 0.8;

  /**
   * The holders of a passage.
   *
   * @param index which of the findings of its target it is
   * @param views all of these
   * @param characters that each of these matches
   */
  static Holders of(Corpus corpus, int index, List<View> views, List<BitSet> characters) {
    View passage = views.get(index);
    BitSet matched = characters.get(index);
    Map<Integer, BitSet> shared = new TreeMap<>();
    for (int i = 0; i < views.size(); i++) {
      View view = views.get(i);
      if (view.partner() != passage.partner() && overlap(view, passage)) {
        BitSet theirs = (BitSet) matched.clone();
        theirs.and(characters.get(i));
        shared.computeIfAbsent(view.partner(), d -> new BitSet()).or(theirs);
      }
    }
    Map<Integer, Integer> others = new TreeMap<>();
    shared.forEach(
        (document, theirs) -> {
          if (theirs.cardinality() >= SHARES * matched.cardinality()) {
            others.put(document, theirs.cardinality());
          }
        });
    return new Holders(corpus, passage, matched.cardinality(), others);
  }

  private static boolean overlap(View view, View other) {
    return view.alignment().target().characters().overlaps(other.alignment().target().characters());
  }

  private int target() {
    return passage.alignment().target().document();
  }

  private int source() {
    return passage.partner();
  }

  /** The officials of target, source and all others, ascending. */
  List<Integer> officials() {
    TreeSet<Integer> officials = new TreeSet<>();
    officials.add(corpus.official(target()));
    officials.add(corpus.official(source()));
    others.keySet().forEach(document -> officials.add(corpus.official(document)));
    return List.copyOf(officials);
  }

  /**
   * The earliest document of a third official, or of the target's own, that is earlier than source
   * and target and has nearly all of the passage; -1 if there is none.
   */
  int origin() {
    int origin = -1;
    for (Map.Entry<Integer, Integer> other : others.entrySet()) {
      int document = other.getKey();
      if (corpus.official(document) != corpus.official(source())
          && other.getValue() >= ORIGIN * matched
          && isEarlier(document, source())
          && isEarlier(document, target())
          && (origin < 0 || isEarlier(document, origin))) {
        origin = document;
      }
    }
    return origin;
  }

  /** Whether the source is earlier than what all officials beside its own have. */
  boolean isSourceFirst() {
    return others.keySet().stream()
        .filter(document -> corpus.official(document) != corpus.official(source()))
        .allMatch(document -> isEarlier(source(), document));
  }

  private boolean isEarlier(int document, int than) {
    return Chronology.isBefore(
        corpus.document(document).heading(), corpus.document(than).heading());
  }
}
