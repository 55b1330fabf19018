package taohua.formula;

/**
 * Where the parts of a text start, made ready to say in constant time which part holds a place.
 * Every suffix of a corpus is asked for its document and its sentence. Immutable.
 */
final class Starts {
  private final int[] starts;
  private final int blockBits;
  // The part that holds the first place of each block.
  private final int[] byBlock;

  /**
   * Takes the starts as they are.
   *
   * @param starts from 0, ascending, with the end of the last part behind; not copied
   * @param blockBits how many places a block has, as a power of two; with few more parts than
   *     blocks, few are looked at
   */
  Starts(int[] starts, int blockBits) {
    this.starts = starts;
    this.blockBits = blockBits;
    byBlock = new int[(starts[starts.length - 1] >>> blockBits) + 1];
    int part = 0;
    for (int block = 0; block < byBlock.length; block++) {
      part = from(part, block << blockBits);
      byBlock[block] = part;
    }
  }

  /** The part that holds a place, the last of those that start there: an empty one holds none. */
  int holding(int place) {
    return from(byBlock[place >>> blockBits], place);
  }

  private int from(int part, int place) {
    int found = part;
    while (found + 1 < starts.length && starts[found + 1] <= place) {
      found++;
    }
    return found;
  }
}
