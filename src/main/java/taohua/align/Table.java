package taohua.align;

import java.util.Arrays;
import taohua.text.NormalText;
import taohua.text.PackedPair;

/**
 * The table of the dynamic programme of Gotoh (1982, doi:10.1016/0022-2836(82)90398-9). The cell of
 * row {@code i} and column {@code j} tells how well the first {@code i} tokens of the target's ray
 * align with the first {@code j} of the source's. A step of an alignment takes some tokens of each:
 * one of both, one to eight where the other side has a placeholder, or a gap's of one side alone.
 * The room is used again for each frame. Not for sharing between threads.
 */
final class Table {
  // A step is how many tokens it takes of each side, four bits each; of a gap it is the last token.
  private static final byte BOTH = step(1, 1);
  private static final byte TARGET_ONLY = step(1, 0);
  private static final byte SOURCE_ONLY = step(0, 1);

  // Of each cell the best score, that of the best alignment which ends with tokens of the target
  // alone, and of that which ends with tokens of the source alone.
  private float[] best = {};
  private float[] inserted = {};
  private float[] deleted = {};
  // The last step of the best alignment.
  private byte[] steps = {};

  // The tokens of the rays.
  private char[] targets = {};
  private char[] sources = {};
  private int columns;

  private static byte step(int targets, int sources) {
    return (byte) (targets << 4 | sources);
  }

  /** Starts anew: makes room and fills the row 0. */
  void start(Frame frame, int rows, int width) {
    targets = frame.target().tokens(rows);
    sources = frame.source().tokens(width);
    columns = width + 1;
    atLeast((rows + 1) * columns);
    Arrays.fill(inserted, 0, columns, Scores.NEVER);
    best[0] = 0;
    deleted[0] = Scores.NEVER;
    for (int j = 1; j <= width; j++) {
      sourceOnly(j);
    }
  }

  private void atLeast(int cells) {
    if (best.length < cells) {
      best = new float[cells];
      inserted = new float[cells];
      deleted = new float[cells];
      steps = new byte[cells];
    }
  }

  /** The tokens of the target's ray, the nearest first; not to change. */
  char[] targets() {
    return targets;
  }

  /** The same of the source's. */
  char[] sources() {
    return sources;
  }

  float best(int row, int column) {
    return best[row * columns + column];
  }

  /** The best score of some cells of a row, of which there is at least one. */
  float highest(int row, int first, int last) {
    float highest = Scores.NEVER;
    for (int at = row * columns + first; at <= row * columns + last; at++) {
      highest = best[at] > highest ? best[at] : highest;
    }
    return highest;
  }

  /** Fills a row below one that was filled. */
  void fill(int row) {
    first(row);
    fill(row, 1, sources.length);
  }

  /**
   * Fills the cells of a row that may be worth {@code least}: below those of the row before, and
   * beyond them as far as a placeholder or a gap reaches. The others are worth nothing.
   *
   * @param first the first cell of the row before that counts
   * @param last the last one
   * @return the last cell that was filled
   */
  int fill(int row, int first, int last, float least) {
    int start = row * columns;
    Arrays.fill(best, start, start + columns, Scores.NEVER);
    Arrays.fill(inserted, start, start + columns, Scores.NEVER);
    if (first == 0) {
      first(row);
    } else {
      deleted[start + first - 1] = Scores.NEVER;
    }
    int end = Math.min(sources.length, last + Scores.MOST_FILLED);
    fill(row, Math.max(1, first), end);
    while (end < sources.length && best[start + end] >= least) {
      end++;
      sourceOnly(start + end);
    }
    return end;
  }

  /** Fills the first cell of a row, to which only a gap leads. */
  private void first(int row) {
    int at = row * columns;
    inserted[at] = Scores.gap(best[at - columns], inserted[at - columns]);
    deleted[at] = Scores.NEVER;
    best[at] = inserted[at];
    steps[at] = TARGET_ONLY;
  }

  /** Fills a cell to which only a gap leads from the one before it in the row. */
  private void sourceOnly(int at) {
    deleted[at] = Scores.gap(best[at - 1], deleted[at - 1]);
    best[at] = deleted[at];
    steps[at] = SOURCE_ONLY;
  }

  // Most of an alignment's time goes by here, so what a cell leaves to the next is kept at hand.
  private void fill(int row, int from, int to) {
    char token = targets[row - 1];
    int at = row * columns + from - 1;
    float diagonal = best[at - columns];
    float before = best[at];
    float left = deleted[at];
    for (int j = from; j <= to; j++) {
      at++;
      float above = best[at - columns];
      float top = Scores.gap(above, inserted[at - columns]);
      inserted[at] = top;
      byte step = TARGET_ONLY;
      left = Scores.gap(before, left);
      deleted[at] = left;
      if (left > top) {
        top = left;
        step = SOURCE_ONLY;
      }
      char other = sources[j - 1];
      float both = diagonal + Scores.substitution(token, other);
      if (both >= top) {
        top = both;
        step = BOTH;
      }
      best[at] = top;
      steps[at] = step;
      if (token == NormalText.PLACEHOLDER) {
        fillTargets(at, j);
      }
      if (other == NormalText.PLACEHOLDER) {
        fillSources(at, row);
      }
      diagonal = above;
      before = best[at];
    }
  }

  /** The target's placeholder takes up to eight tokens of the source, if that is better. */
  private void fillTargets(int at, int column) {
    int length = better(at, at - columns, 1, Math.min(Scores.MOST_FILLED, column));
    if (length > 0) {
      steps[at] = step(1, length);
    }
  }

  /** The source's placeholder takes up to eight tokens of the target, if that is better. */
  private void fillSources(int at, int row) {
    int length = better(at, at - 1, columns, Math.min(Scores.MOST_FILLED, row));
    if (length > 0) {
      steps[at] = step(length, 1);
    }
  }

  /**
   * Gives a cell the highest score that a match brings behind one of some others, if that is
   * better; tells how many cells back that one lies, the nearest of equals, or 0.
   */
  private int better(int at, int from, int back, int most) {
    float highest = best[at];
    int length = 0;
    for (int i = 1, before = from - back; i <= most; i++, before -= back) {
      float score = best[before] + Scores.MATCH;
      if (score > highest) {
        highest = score;
        length = i;
      }
    }
    best[at] = highest;
    return length;
  }

  /**
   * The last step of the best alignment of a cell.
   *
   * @return how many tokens it takes of the target and of the source, as a {@link PackedPair}
   */
  long lastStep(int row, int column) {
    int at = row * columns + column;
    byte step = steps[at];
    if (step == TARGET_ONLY) {
      return PackedPair.of(gapLength(inserted, at, columns), 0);
    }
    if (step == SOURCE_ONLY) {
      return PackedPair.of(0, gapLength(deleted, at, 1));
    }
    return PackedPair.of(step >> 4 & 15, step & 15);
  }

  /** How many tokens back the gap was opened that ends in a cell. */
  private int gapLength(float[] gaps, int cell, int toPrevious) {
    int at = cell;
    int length = 1;
    while (gaps[at] != best[at - toPrevious] + Scores.GAP_OPEN) {
      at -= toPrevious;
      length++;
    }
    return length;
  }
}
