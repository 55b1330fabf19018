package taohua.align;

/**
 * Room for the tables of a {@link Gotoh}, which is made once a thread: new room for each of a
 * million pairs would cost a tenth of their alignment. Not for sharing between threads.
 */
final class Cells {
  float[] best = {};
  float[] inserted = {};
  float[] deleted = {};
  byte[] moves = {};

  /** Makes room for so many cells; what they held is lost. */
  void atLeast(int cells) {
    if (best.length < cells) {
      best = new float[cells];
      inserted = new float[cells];
      deleted = new float[cells];
      moves = new byte[cells];
    }
  }
}
