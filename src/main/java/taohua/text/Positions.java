package taohua.text;

import java.util.Arrays;

/**
 * Ascending positions in a text, held in two bytes each where the text is short enough. A corpus is
 * mostly such positions. Immutable.
 */
final class Positions {
  private static final char[] NO_NARROW = {};
  private static final int[] NO_WIDE = {};

  private final char[] narrow;
  private final int[] wide;

  private Positions(char[] narrow, int[] wide) {
    this.narrow = narrow;
    this.wide = wide;
  }

  /** The first {@code count} of these, which ascend and are at least 0. */
  static Positions of(int[] positions, int count) {
    if (count > 0 && positions[count - 1] > Character.MAX_VALUE) {
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
    return position > Character.MAX_VALUE
        ? -narrow.length - 1
        : Arrays.binarySearch(narrow, (char) position);
  }
}
