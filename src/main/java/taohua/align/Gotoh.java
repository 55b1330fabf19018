package taohua.align;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import taohua.text.PackedPair;

/**
 * Alignment with affine gaps of what two texts have on one side of a corner. A placeholder matches
 * one to eight tokens of the other side. Not for sharing between threads.
 */
final class Gotoh {
  private final Table table = new Table();
  private final Outlook outlook = new Outlook();

  /** The best alignment of exactly so many tokens from the corner, in the order of the texts. */
  Steps global(Frame frame, int targets, int sources) {
    table.start(frame, targets, sources);
    for (int row = 1; row <= targets; row++) {
      table.fill(row);
    }
    return trace(frame, targets, sources);
  }

  /**
   * The best alignment that starts in the corner and ends anywhere, in the order of the texts; an
   * end at a border of both texts is worth more.
   *
   * @param mostTargets how many tokens of the target it may take
   * @param mostSources the same of the source
   */
  Steps extend(Frame frame, int mostTargets, int mostSources) {
    int rows = Math.min(mostTargets, frame.target().room());
    int width = Math.min(mostSources, frame.source().room());
    long end = new Extension(table, outlook, frame, rows, width).end();
    return trace(frame, PackedPair.first(end), PackedPair.second(end));
  }

  /** Walks from a cell back to the corner. */
  private Steps trace(Frame frame, int row, int column) {
    LongArrayList back = new LongArrayList();
    int i = row;
    int j = column;
    while (i > 0 || j > 0) {
      long step = table.lastStep(i, j);
      back.add(step);
      i -= PackedPair.first(step);
      j -= PackedPair.second(step);
    }
    long[] path = back.toLongArray();
    return steps(frame, row, column, frame.forwards() ? LongArrays.reverse(path) : path);
  }

  private static Steps steps(Frame frame, int row, int column, long[] path) {
    Steps steps = new Steps(frame.target().text(), frame.source().text());
    int t = frame.target().start(row);
    int s = frame.source().start(column);
    for (long step : path) {
      steps.addTokens(t, PackedPair.first(step), s, PackedPair.second(step));
      t += PackedPair.first(step);
      s += PackedPair.second(step);
    }
    return steps;
  }
}
