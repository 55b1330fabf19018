package taohua.formula;

import java.util.Arrays;
import taohua.align.Alignment;
import taohua.align.Edits;
import taohua.text.Span;

/**
 * Where the characters of an alignment's target stand in its source: the matching edits of equal
 * length, each of which keeps its distance. Immutable.
 */
final class Correspondence {
  /** The source does not have the characters, or not in one piece. */
  static final int NONE = -1;

  private final int[] starts;
  private final int[] ends;
  // How much further on an edit's characters stand in the source.
  private final int[] shifts;

  private Correspondence(Edits edits, int keeping) {
    starts = new int[keeping];
    ends = new int[keeping];
    shifts = new int[keeping];
    int at = 0;
    for (int i = 0; i < edits.size(); i++) {
      if (keepsDistance(edits, i)) {
        starts[at] = edits.targetStart(i);
        ends[at] = edits.targetEnd(i);
        shifts[at++] = edits.sourceStart(i) - edits.targetStart(i);
      }
    }
  }

  static Correspondence of(Alignment alignment) {
    Edits edits = alignment.edits();
    int keeping = 0;
    for (int i = 0; i < edits.size(); i++) {
      keeping += keepsDistance(edits, i) ? 1 : 0;
    }
    return new Correspondence(edits, keeping);
  }

  private static boolean keepsDistance(Edits edits, int i) {
    return edits.matches(i)
        && edits.targetEnd(i) - edits.targetStart(i) == edits.sourceEnd(i) - edits.sourceStart(i);
  }

  /**
   * Where the source has these characters of the target, or {@link #NONE}. Where a target stands
   * for two stretches of its source, only one of them is looked at.
   *
   * @param target not empty
   */
  int of(Span target) {
    int edit = Arrays.binarySearch(starts, target.start());
    edit = edit >= 0 ? edit : -edit - 2;
    if (edit < 0) {
      return NONE;
    }
    int shift = shifts[edit];
    int reached = target.start();
    while (reached < target.end()
        && edit < starts.length
        && starts[edit] <= reached
        && shifts[edit] == shift) {
      reached = ends[edit];
      edit++;
    }
    return reached >= target.end() ? target.start() + shift : NONE;
  }

  /** How many of these characters of the target the source has, be it in several pieces. */
  int covered(Span target) {
    int edit = Arrays.binarySearch(starts, target.start());
    int covered = 0;
    for (int i = Math.max(0, edit >= 0 ? edit : -edit - 2);
        i < starts.length && starts[i] < target.end();
        i++) {
      covered += Math.max(0, Math.min(ends[i], target.end()) - Math.max(starts[i], target.start()));
    }
    return covered;
  }
}
