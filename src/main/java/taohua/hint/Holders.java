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
   * @param views all findings of its target
   */
  static Holders of(Corpus corpus, View passage, List<View> views) {
    BitSet matched = MatchedCharacters.of(corpus, passage);
    Map<Integer, BitSet> shared = new TreeMap<>();
    for (View view : views) {
      if (view.partner() != passage.partner() && overlap(view, passage)) {
        BitSet theirs = MatchedCharacters.of(corpus, view);
        theirs.and(matched);
        shared.computeIfAbsent(view.partner(), d -> new BitSet()).or(theirs);
      }
    }
    Map<Integer, Integer> others = new TreeMap<>();
    shared.forEach(
        (document, characters) -> {
          if (characters.cardinality() >= SHARES * matched.cardinality()) {
            others.put(document, characters.cardinality());
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
