package taohua.formula;

import java.util.Arrays;
import java.util.stream.IntStream;
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

  private Correspondence(Edits edits, int[] keeping) {
    starts = Arrays.stream(keeping).map(edits::targetStart).toArray();
    ends = Arrays.stream(keeping).map(edits::targetEnd).toArray();
    shifts = Arrays.stream(keeping).map(i -> edits.sourceStart(i) - edits.targetStart(i)).toArray();
  }

  static Correspondence of(Alignment alignment) {
    Edits edits = alignment.edits();
    int[] keeping =
        IntStream.range(0, edits.size())
            .filter(
                i ->
                    edits.matches(i)
                        && edits.targetEnd(i) - edits.targetStart(i)
                            == edits.sourceEnd(i) - edits.sourceStart(i))
            .toArray();
    return new Correspondence(edits, keeping);
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
