package taohua.align;

/**
 * Room for the tables of a {@link Gotoh}, which is made once a thread: new room for each of a
 * million pairs would cost a tenth of their alignment. Not for sharing between threads.
 */
final class Cells {
  // An end of a passage takes about a hundred tokens of either side.
  private static final int USUAL = 12_000;

  float[] best = new float[USUAL];
  float[] inserted = new float[USUAL];
  float[] deleted = new float[USUAL];
  byte[] moves = new byte[USUAL];

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
