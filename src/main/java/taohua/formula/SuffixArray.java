package taohua.formula;

import java.util.Arrays;

/**
 * Suffix arrays by induced sorting (SA-IS: Nong, Zhang, Chan 2009, doi:10.1109/TC.2010.188), in
 * linear time for every text.
 */
final class SuffixArray {
  private static final int NONE = -1;

  private final int[] text;
  private final boolean[] small;
  private final int[] bucketEnds;
  private final int[] array;

  private SuffixArray(int[] text, int alphabet) {
    this.text = text;
    this.small = new boolean[text.length];
    this.bucketEnds = new int[alphabet];
    this.array = new int[text.length];
  }

  /**
   * The starts of all suffixes in lexicographic order.
   *
   * @param text ends with 0, all before it is in [1, {@code alphabet})
   * @param alphabet how many symbols there may be
   */
  static int[] of(int[] text, int alphabet) {
    if (text.length == 0 || text[text.length - 1] != 0) {
      throw new IllegalArgumentException("a text that does not end with 0");
    }
    return text.length == 1 ? new int[1] : new SuffixArray(text, alphabet).sort();
  }

  private int[] sort() {
    findTypes();
    int[] lefts = sortedLefts();
    Arrays.fill(array, NONE);
    int[] ends = bucketEnds.clone();
    for (int i = lefts.length - 1; i >= 0; i--) {
      array[--ends[text[lefts[i]]]] = lefts[i];
    }
    induce();
    return array;
  }

  /** A suffix is small if it comes before the next one. */
  private void findTypes() {
    int last = text.length - 1;
    small[last] = true;
    for (int i = last - 1; i >= 0; i--) {
      small[i] = text[i] < text[i + 1] || text[i] == text[i + 1] && small[i + 1];
    }
    for (int symbol : text) {
      bucketEnds[symbol]++;
    }
    for (int symbol = 1; symbol < bucketEnds.length; symbol++) {
      bucketEnds[symbol] += bucketEnds[symbol - 1];
    }
  }

  /** Whether a small suffix follows a large one: a leftmost small, which starts a block. */
  private boolean isLeft(int at) {
    return at > 0 && small[at] && !small[at - 1];
  }

  /** The leftmost small suffixes in their order. */
  private int[] sortedLefts() {
    Arrays.fill(array, NONE);
    int[] ends = bucketEnds.clone();
    for (int i = 1; i < text.length; i++) {
      if (isLeft(i)) {
        array[--ends[text[i]]] = i;
      }
    }
    induce();
    int count = 0;
    for (int i = 0; i < array.length; i++) {
      if (isLeft(array[i])) {
        array[count++] = array[i];
      }
    }
    int names = nameBlocks(count);
    int[] reduced = reducedText(count);
    int[] order = names < count ? of(reduced, names) : inverse(reduced);
    int[] lefts = new int[count];
    for (int i = 1, found = 0; i < text.length; i++) {
      if (isLeft(i)) {
        lefts[found++] = i;
      }
    }
    for (int i = 0; i < count; i++) {
      order[i] = lefts[order[i]];
    }
    return order;
  }

  /**
   * Gives equal blocks equal names, in the order of the blocks. No two blocks start at neighbouring
   * places, so half a place each is enough behind the sorted ones.
   */
  private int nameBlocks(int count) {
    Arrays.fill(array, count, array.length, NONE);
    int names = 0;
    int before = NONE;
    for (int i = 0; i < count; i++) {
      int block = array[i];
      if (before == NONE || !sameBlock(before, block)) {
        names++;
      }
      array[count + (block >>> 1)] = names - 1;
      before = block;
    }
    return names;
  }

  private boolean sameBlock(int a, int b) {
    for (int i = 0; ; i++) {
      // The final 0 occurs once, so it stops the comparison before either end.
      if (text[a + i] != text[b + i] || small[a + i] != small[b + i]) {
        return false;
      }
      if (i > 0 && isLeft(a + i)) {
        return isLeft(b + i);
      }
    }
  }

  private int[] reducedText(int count) {
    int[] reduced = new int[count];
    int found = 0;
    for (int i = count; i < array.length; i++) {
      if (array[i] != NONE) {
        reduced[found++] = array[i];
      }
    }
    return reduced;
  }

  private static int[] inverse(int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    return inverse;
  }

  /** From the order of the leftmost small suffixes to that of the large, then of all small ones. */
  private void induce() {
    int[] heads = new int[bucketEnds.length];
    System.arraycopy(bucketEnds, 0, heads, 1, bucketEnds.length - 1);
    for (int i = 0; i < array.length; i++) {
      int at = array[i] - 1;
      if (at >= 0 && !small[at]) {
        array[heads[text[at]]++] = at;
      }
    }
    int[] ends = bucketEnds.clone();
    for (int i = array.length - 1; i >= 0; i--) {
      int at = array[i] - 1;
      if (at >= 0 && small[at]) {
        array[--ends[text[at]]] = at;
      }
    }
  }
}
