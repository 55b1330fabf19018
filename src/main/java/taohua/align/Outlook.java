package taohua.align;

import java.util.BitSet;
import taohua.text.NormalText;

/**
 * What an alignment that has come to some row may gain at most by going on. A token of the target
 * scores a match only if the source's ray has it; the first of several that match in a row has a
 * gap or a mismatch before it, and the others match only if the source has both tokens side by
 * side. All others cost at least as much as a gap that goes on. The room is used again for each
 * frame. Not for sharing between threads.
 */
final class Outlook {
  private static final float OPENED = Math.max(Scores.GAP_OPEN, Scores.MISMATCH);
  // A token that matches behind one that does not: what opened the gap or mismatch before it is
  // charged here, but for what every token that does not match costs.
  private static final float MATCH_BEHIND = Scores.MATCH + OPENED - Scores.GAP_EXTEND;
  // For the first match the gap may be open already.
  private static final float OPEN_ALREADY = Scores.MATCH - MATCH_BEHIND;
  // A placeholder of the source matches, costs the tokens that it takes nothing, and the match
  // behind it has no gap before it.
  private static final float FILLED =
      Scores.MATCH - Scores.MOST_FILLED * Scores.GAP_EXTEND + OPEN_ALREADY;
  // What sums of so many scores are inexact by, and more.
  private static final float INEXACT = 0.01f;
  private static final int PAIRS = 1 << 12;

  // The tokens of the source, and its pairs of neighbours by their remainder.
  private final BitSet single = new BitSet(1 << Character.SIZE);
  private final BitSet pairs = new BitSet(PAIRS);
  // By row; what a placeholder of the source adds is apart.
  private float[] gains = {};
  private float further;

  /** Looks over the tokens from a corner. */
  void start(Ray target, char[] targets, char[] sources) {
    note(sources);
    if (gains.length <= targets.length) {
      gains = new float[targets.length + 1];
    }
    gains[targets.length] = Scores.NEVER;
    for (int row = targets.length; row > 0; row--) {
      int border = target.border(row);
      float end = Math.max(gains[row], Scores.border(border, border));
      gains[row - 1] = gain(targets, row - 1) + end;
    }
    forget(sources);
  }

  /** The most that can be added to the scores of a row by an end in a later one. */
  float gain(int row) {
    return gains[row] + further;
  }

  private void note(char[] sources) {
    further = OPEN_ALREADY + INEXACT;
    for (int j = 0; j < sources.length; j++) {
      single.set(sources[j]);
      further += sources[j] == NormalText.PLACEHOLDER ? FILLED : 0;
      if (j > 0) {
        pairs.set(pair(sources[j - 1], sources[j]));
      }
    }
  }

  private void forget(char[] sources) {
    for (char token : sources) {
      single.clear(token);
    }
    pairs.clear();
  }

  private float gain(char[] targets, int at) {
    char token = targets[at];
    if (token == NormalText.PLACEHOLDER) {
      return Scores.MATCH;
    }
    if (!single.get(token)) {
      return Scores.GAP_EXTEND;
    }
    boolean goesOn =
        at == 0
            || targets[at - 1] == NormalText.PLACEHOLDER
            || pairs.get(pair(targets[at - 1], token));
    return goesOn ? Scores.MATCH : MATCH_BEHIND;
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) % PAIRS;
  }
}
