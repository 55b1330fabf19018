package taohua.align;

import taohua.text.PackedPair;

/**
 * The search for the best end of an alignment from a corner. Behind a passage, and off to its
 * sides, every cell scores a little less than the one before; where scores lie too far below the
 * highest, the search gives up (X-drop, Zhang et al. 1998, doi:10.1089/cmb.1998.5.197); and as soon
 * as no later row can have a better end.
 */
final class Extension {
  // Where a whole row lies this much below the highest score, by a dropped clause of 35 tokens, the
  // rest is given up, and a single cell where it lies twice as low.
  private static final float ROW_DROP = 8;
  private static final float CELL_DROP = 2 * ROW_DROP;

  private final Table table;
  private final Frame frame;
  private final int rows;
  private final Outlook outlook;
  // The cells of a row that are not given up.
  private int first;
  private int last;
  // The best score of a cell so far, without what a border adds.
  private float highest;
  // The best end so far, and its score with what a border adds.
  private int bestRow;
  private int bestColumn;
  private float bestScore = Scores.NEVER;

  Extension(Table table, Outlook outlook, Frame frame, int rows, int width) {
    this.table = table;
    this.outlook = outlook;
    this.frame = frame;
    this.rows = rows;
    last = width;
    table.start(frame, rows, width);
    outlook.start(frame.target(), table.targets(), table.sources());
  }

  /** The best end, its row above its column as a {@link PackedPair}. */
  long end() {
    boolean goesOn = look(0);
    for (int row = 1; row <= rows && goesOn; row++) {
      last = table.fill(row, first, last, highest - CELL_DROP);
      goesOn = look(row);
    }
    return PackedPair.of(bestRow, bestColumn);
  }

  /** Looks at a row for the best end; whether the next row is worth a look. */
  private boolean look(int row) {
    float highestInRow = table.highest(row, first, last);
    int border = frame.target().border(row);
    if (highestInRow + Scores.border(border, border) > bestScore) {
      lookForEnd(row, border);
    }
    highest = Math.max(highest, highestInRow);
    if (highestInRow < highest - ROW_DROP || highestInRow + outlook.gain(row) <= bestScore) {
      return false;
    }
    giveUpEnds(row);
    return true;
  }

  private void lookForEnd(int row, int border) {
    for (int column = first; column <= last; column++) {
      float score = table.best(row, column);
      if (score + Scores.border(border, border) > bestScore) {
        float asEnd = score + Scores.border(border, frame.source().border(column));
        if (asEnd > bestScore) {
          bestScore = asEnd;
          bestRow = row;
          bestColumn = column;
        }
      }
    }
  }

  // The highest score of the row is not given up, so some cell is left.
  private void giveUpEnds(int row) {
    while (table.best(row, first) < highest - CELL_DROP) {
      first++;
    }
    while (table.best(row, last) < highest - CELL_DROP) {
      last--;
    }
  }
}
