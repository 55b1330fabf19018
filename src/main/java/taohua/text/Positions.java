package taohua.text;

import java.util.Arrays;

/**
 * Ascending positions in a text. A corpus is mostly such positions, and most follow each other
 * closely: held is the first of each 32, and in one byte how much further on each stands.
 * Immutable.
 */
final class Positions {
  private static final int BLOCK_BITS = 5;
  private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;
  private static final int MOST_FURTHER = 0xFF;
  private static final int[] NONE_APART = {};

  private final int size;
  // Of each block of indices its first position, and of each index how much further its own is.
  private final int[] firsts;
  private final byte[] further;
  // All positions, where some are too far apart.
  private final int[] apart;
  // Of each block of positions the index of the first that is no less than its start.
  private final int[] blocks;

  private Positions(int[] positions, int count) {
    size = count;
    firsts = new int[(count + IN_BLOCK) >>> BLOCK_BITS];
    further = new byte[count];
    boolean areClose = true;
    for (int i = 0; i < count; i++) {
      if ((i & IN_BLOCK) == 0) {
        firsts[i >>> BLOCK_BITS] = positions[i];
      }
      int more = positions[i] - firsts[i >>> BLOCK_BITS];
      areClose &= more <= MOST_FURTHER;
      further[i] = (byte) more;
    }
    apart = areClose ? NONE_APART : Arrays.copyOf(positions, count);
    int last = count == 0 ? 0 : positions[count - 1];
    blocks = new int[(last >>> BLOCK_BITS) + 2];
    for (int block = 0, index = 0; block < blocks.length; block++) {
      while (index < count && positions[index] < (long) block << BLOCK_BITS) {
        index++;
      }
      blocks[block] = index;
    }
  }

  /** The first {@code count} of these, which ascend and are at least 0. */
  static Positions of(int[] positions, int count) {
    return new Positions(positions, count);
  }

  int size() {
    return size;
  }

  int at(int index) {
    return apart.length > 0
        ? apart[index]
        : firsts[index >>> BLOCK_BITS] + (further[index] & MOST_FURTHER);
  }

  /** The index of that position, or {@code -(insertion point) - 1}, as Arrays.binarySearch. */
  int find(int position) {
    int block = position >>> BLOCK_BITS;
    if (block + 1 >= blocks.length) {
      return -size - 1;
    }
    int low = blocks[block];
    int high = blocks[block + 1];
    // Where all positions of a block are next to each other, as most are, this is the one.
    int likely = low + (position & IN_BLOCK);
    if (likely < high && at(likely) == position) {
      return likely;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      int found = at(middle);
      if (found == position) {
        return middle;
      }
      low = found < position ? middle + 1 : low;
      high = found < position ? high : middle;
    }
    return -low - 1;
  }
}
