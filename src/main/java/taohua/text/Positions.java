package taohua.text;

import java.util.Arrays;

/**
 * Ascending positions in a text, held in two bytes each where the text is short enough. A corpus is
 * mostly such positions. Immutable.
 */
final class Positions {
  private static final char[] NO_NARROW = {};
  private static final int[] NO_WIDE = {};

  // Most positions are next to each other, so few lie between two places where a block starts.
  private static final int BLOCK_BITS = 5;

  private final char[] narrow;
  private final int[] wide;
  // Of each block of narrow positions the index of the first that is no less than its start.
  private final char[] blocks;

  private Positions(char[] narrow, int[] wide) {
    this.narrow = narrow;
    this.wide = wide;
    int last = narrow.length == 0 ? 0 : narrow[narrow.length - 1];
    blocks = new char[(last >>> BLOCK_BITS) + 2];
    for (int block = 0, index = 0; block < blocks.length; block++) {
      while (index < narrow.length && narrow[index] < block << BLOCK_BITS) {
        index++;
      }
      blocks[block] = (char) index;
    }
  }

  /** The first {@code count} of these, which ascend and are at least 0. */
  static Positions of(int[] positions, int count) {
    if (count > Character.MAX_VALUE || count > 0 && positions[count - 1] > Character.MAX_VALUE) {
      return new Positions(NO_NARROW, Arrays.copyOf(positions, count));
    }
    char[] narrow = new char[count];
    for (int i = 0; i < count; i++) {
      narrow[i] = (char) positions[i];
    }
    return new Positions(narrow, NO_WIDE);
  }

  int size() {
    return narrow.length + wide.length;
  }

  int at(int index) {
    return narrow.length > 0 ? narrow[index] : wide[index];
  }

  /** The index of that position, or {@code -(insertion point) - 1}, as Arrays.binarySearch. */
  int find(int position) {
    if (wide.length > 0) {
      return Arrays.binarySearch(wide, position);
    }
    int block = position >>> BLOCK_BITS;
    if (block + 1 >= blocks.length) {
      return -narrow.length - 1;
    }
    return Arrays.binarySearch(narrow, blocks[block], blocks[block + 1], (char) position);
  }
}
