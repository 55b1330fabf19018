package taohua.align;

import java.util.Arrays;
import taohua.text.NormalText;

/**
 * Alignment with affine gaps (Gotoh 1982, doi:10.1016/0022-2836(82)90398-9) of two stretches from
 * their corner. A placeholder matches one to eight tokens of the other side. Not for sharing
 * between threads.
 */
final class Gotoh {
  // X月 stands for up to three tokens, the name before 同志 or 公司 for a few more; a whole clause is
  // no filler.
  private static final int MOST_FILLED = 8;
  // Scores in tokens. A passage goes on past an exchanged word as long as about as much beyond it
  // is
  // the same; one word in two foreign ends it. The costs below were halved and doubled as in
  // Chains:
  // plagdet stays within 0.968 and 0.973.
  private static final float MATCH = 1;
  private static final float MISMATCH = -0.9f;
  private static final float GAP_OPEN = -1;
  // A dropped clause of twenty tokens costs five matches, so the next clause makes up for it.
  private static final float GAP_EXTEND = -0.2f;
  private static final float NEVER = -1e9f;
  // By rank of the border: both texts begin or end nothing, a clause, or a sentence here. Who
  // copies
  // takes clauses and sentences, so an end there is worth some chance matches more or less.
  private static final float[] BORDER_BONUS = {0, 2, 4};
  // Behind a passage, and off to its sides, every cell scores a little less than the one before.
  // Where a whole row lies this much lower than the best, by a dropped clause of 35 tokens, the
  // rest is given up, and a single cell where it lies twice as low (X-drop, Zhang et al. 1998,
  // doi:10.1089/cmb.1998.5.197).
  private static final float ROW_DROP = 8;
  private static final float CELL_DROP = 2 * ROW_DROP;

  private static final byte DIAGONAL = 1;
  private static final byte UP = 2;
  private static final byte LEFT = 3;
  private static final byte FILLED =
      4; // plus the number of tokens less one; then eight more the other way

  private float[] best = new float[0];
  private float[] inserted = new float[0];
  private float[] deleted = new float[0];
  private byte[] moves = new byte[0];
  private int columns;
  private Frame stretch;
  private final Cells cells;

  Gotoh(AlignedText target, AlignedText source, Cells cells) {
    stretch = new Frame(target, source, 0, 0, true);
    this.cells = cells;
  }

  /** The best end of an alignment that starts in the corner and may end anywhere. */
  Steps extend(Frame of, int mostTarget, int mostSource) {
    int rows = Math.min(mostTarget, of.targetRoom());
    int width = Math.min(mostSource, of.sourceRoom());
    char[] sources = prepare(of, rows, width);
    int[] sourceBorders = new int[width + 1];
    Arrays.setAll(sourceBorders, of::sourceBorder);
    float top = NEVER;
    float highest = 0;
    int bestRow = 0;
    int bestColumn = 0;
    // The cells of a row that are not given up.
    int first = 0;
    int last = width;
    for (int i = 0; i <= rows && first <= last; i++) {
      if (i > 0) {
        last = row(i, of.targetToken(i - 1), sources, first, last, highest - CELL_DROP);
      }
      int at = i * columns;
      int border = of.targetBorder(i);
      float inRow = NEVER;
      for (int j = first; j <= last; j++) {
        float score = best[at + j];
        inRow = Math.max(inRow, score);
        score += BORDER_BONUS[Math.min(border, sourceBorders[j])];
        if (score > top) {
          top = score;
          bestRow = i;
          bestColumn = j;
        }
      }
      highest = Math.max(highest, inRow);
      if (inRow < highest - ROW_DROP) {
        break;
      }
      while (first <= last && best[at + first] < highest - CELL_DROP) {
        first++;
      }
      while (first <= last && best[at + last] < highest - CELL_DROP) {
        last--;
      }
    }
    return trace(bestRow, bestColumn);
  }

  /**
   * Fills the cells of a row that may be worth {@code least}: below those of the row before, and
   * beyond them as far as a gap reaches. The others are worth nothing.
   *
   * @return the last such cell
   */
  private int row(int i, char token, char[] sources, int first, int last, float least) {
    int at = i * columns;
    Arrays.fill(best, at, at + columns, NEVER);
    Arrays.fill(inserted, at, at + columns, NEVER);
    if (first == 0) {
      firstInserted(at);
    } else {
      deleted[at + first - 1] = NEVER;
    }
    // What a placeholder takes in may lead beyond the last cell.
    int end = Math.min(sources.length, last + MOST_FILLED);
    row(i, token, sources, Math.max(1, first), end);
    while (end < sources.length && best[at + end] >= least) {
      end++;
      deleted[at + end] = gap(best[at + end - 1], deleted[at + end - 1]);
      best[at + end] = deleted[at + end];
      moves[at + end] = LEFT;
    }
    return end;
  }

  /** The best alignment of exactly these tokens from the corner. */
  Steps global(Frame of, int targetLength, int sourceLength) {
    fill(of, targetLength, sourceLength);
    return trace(targetLength, sourceLength);
  }

  private void fill(Frame of, int rows, int width) {
    char[] sources = prepare(of, rows, width);
    for (int i = 1; i <= rows; i++) {
      firstInserted(i * columns);
      row(i, of.targetToken(i - 1), sources, 1, width);
    }
  }

  /** Fills the first cell of a row, to which only a gap leads. */
  private void firstInserted(int at) {
    inserted[at] = gap(best[at - columns], inserted[at - columns]);
    deleted[at] = NEVER;
    best[at] = inserted[at];
    moves[at] = UP;
  }

  /** Makes room for the cells and fills the first row; gives the tokens of the source. */
  private char[] prepare(Frame of, int rows, int width) {
    stretch = of;
    columns = width + 1;
    cells.atLeast((rows + 1) * columns);
    best = cells.best;
    inserted = cells.inserted;
    deleted = cells.deleted;
    moves = cells.moves;
    firstRow(width);
    char[] sources = new char[width];
    for (int j = 0; j < width; j++) {
      sources[j] = of.sourceToken(j);
    }
    return sources;
  }

  private void firstRow(int width) {
    Arrays.fill(inserted, 0, columns, NEVER);
    best[0] = 0;
    deleted[0] = NEVER;
    for (int at = 1; at <= width; at++) {
      deleted[at] = gap(best[at - 1], deleted[at - 1]);
      best[at] = deleted[at];
      moves[at] = LEFT;
    }
  }

  // Most of an alignment's time goes by here: what a row needs stands in local variables.
  private void row(int i, char token, char[] sources, int from, int to) {
    int at = i * columns + from - 1;
    for (int j = from; j <= to; j++) {
      at++;
      int above = at - columns;
      float top = gap(best[above], inserted[above]);
      inserted[at] = top;
      byte move = UP;
      float left = gap(best[at - 1], deleted[at - 1]);
      deleted[at] = left;
      if (left > top) {
        top = left;
        move = LEFT;
      }
      char other = sources[j - 1];
      float diagonal = best[above - 1] + (token == other ? MATCH : MISMATCH);
      if (diagonal >= top) {
        top = diagonal;
        move = DIAGONAL;
      }
      best[at] = top;
      moves[at] = move;
      if (token == NormalText.PLACEHOLDER || other == NormalText.PLACEHOLDER) {
        fillPlaceholder(i, j);
      }
    }
  }

  /** What a gap scores that opens or goes on here. */
  private static float gap(float open, float on) {
    float opened = open + GAP_OPEN;
    float longer = on + GAP_EXTEND;
    return opened > longer ? opened : longer;
  }

  /** A placeholder matches up to eight tokens, if that is better than what the cell holds. */
  private void fillPlaceholder(int i, int j) {
    boolean inTarget = stretch.targetToken(i - 1) == NormalText.PLACEHOLDER;
    boolean inSource = stretch.sourceToken(j - 1) == NormalText.PLACEHOLDER;
    int at = i * columns + j;
    for (int length = 1; length <= MOST_FILLED; length++) {
      if (inTarget && length <= j && best[at - columns - length] + MATCH > best[at]) {
        best[at] = best[at - columns - length] + MATCH;
        moves[at] = (byte) (FILLED + length - 1);
      }
      if (inSource && length <= i && best[at - length * columns - 1] + MATCH > best[at]) {
        best[at] = best[at - length * columns - 1] + MATCH;
        moves[at] = (byte) (FILLED + MOST_FILLED + length - 1);
      }
    }
  }

  private Steps trace(int row, int column) {
    long[] path = new long[row + column + 1];
    int count = 0;
    int i = row;
    int j = column;
    while (i > 0 || j > 0) {
      int at = i * columns + j;
      byte move = moves[at];
      if (move == UP || move == LEFT) {
        float[] gaps = move == UP ? inserted : deleted;
        int step = move == UP ? columns : 1;
        // Back along the gap to where it was opened.
        int length = 1;
        while (gaps[at] != best[at - step] + GAP_OPEN) {
          at -= step;
          length++;
        }
        path[count++] = move == UP ? (long) length << 32 : length;
        i -= move == UP ? length : 0;
        j -= move == UP ? 0 : length;
      } else {
        int targets = move >= FILLED + MOST_FILLED ? move - FILLED - MOST_FILLED + 1 : 1;
        int sources = move >= FILLED && move < FILLED + MOST_FILLED ? move - FILLED + 1 : 1;
        path[count++] = (long) targets << 32 | sources;
        i -= targets;
        j -= sources;
      }
    }
    return steps(path, count);
  }

  private Steps steps(long[] path, int count) {
    Steps steps = new Steps();
    boolean forwards = stretch.forwards();
    int t = stretch.t();
    int s = stretch.s();
    if (!forwards) {
      for (int k = 0; k < count; k++) {
        t -= (int) (path[k] >>> 32);
        s -= (int) path[k];
      }
    }
    for (int k = 0; k < count; k++) {
      long step = path[forwards ? count - 1 - k : k];
      int targets = (int) (step >>> 32);
      int sources = (int) step;
      add(steps, t, targets, s, sources);
      t += targets;
      s += sources;
    }
    return steps;
  }

  private void add(Steps steps, int t, int targets, int s, int sources) {
    AlignedText target = stretch.target();
    AlignedText source = stretch.source();
    if (targets == 0 || sources == 0) {
      Steps.Kind kind = targets == 0 ? Steps.Kind.DELETED : Steps.Kind.INSERTED;
      steps.add(kind, t, t + targets, s, s + sources);
      return;
    }
    char a = target.text().token(t);
    char b = source.text().token(s);
    if (targets == 1 && sources == 1 && a == b) {
      steps.addEqual(target, source, t, s, 1);
    } else if (a == NormalText.PLACEHOLDER || b == NormalText.PLACEHOLDER) {
      steps.add(Steps.Kind.SLOT, t, t + targets, s, s + sources);
    } else {
      steps.add(Steps.Kind.REPLACED, t, t + targets, s, s + sources);
    }
  }
}
