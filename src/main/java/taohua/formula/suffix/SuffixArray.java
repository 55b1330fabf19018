package taohua.formula.suffix;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Suffix arrays by induced sorting (SA-IS: Nong, Zhang, Chan 2009, doi:10.1109/TC.2010.188), in
 * linear time for every text.
 *
 * <p>A suffix is <em>small</em> if it comes before the next one, else <em>large</em>. A small one
 * after a large one is a <em>left</em>, and starts a block that ends with the next left.
 */
public final class SuffixArray {
  private static final int NONE = -1;

  private final int[] text;
  private final BitSet lefts;
  private final int[] bucketEnds;
  private final int[] array;

  private SuffixArray(int[] text, int alphabet) {
    this.text = text;
    this.lefts = new BitSet(text.length);
    this.bucketEnds = new int[alphabet];
    this.array = new int[text.length];
  }

  /**
   * The starts of all suffixes in lexicographic order.
   *
   * @param text ends with 0, all before it is in [1, {@code alphabet})
   * @param alphabet how many symbols there may be
   */
  public static int[] of(int[] text, int alphabet) {
    if (text.length == 0 || text[text.length - 1] != 0) {
      throw new IllegalArgumentException("a text that does not end with 0");
    }
    return text.length == 1 ? new int[1] : new SuffixArray(text, alphabet).sort();
  }

  private int[] sort() {
    findLefts();
    int[] sorted = sortedLefts();
    Arrays.fill(array, NONE);
    int[] ends = bucketEnds.clone();
    for (int i = sorted.length - 1; i >= 0; i--) {
      array[--ends[text[sorted[i]]]] = sorted[i];
    }
    induce();
    return array;
  }

  private void findLefts() {
    boolean small = true;
    for (int i = text.length - 2; i >= 0; i--) {
      boolean before = text[i] < text[i + 1] || text[i] == text[i + 1] && small;
      if (small && !before) {
        lefts.set(i + 1);
      }
      small = before;
    }
    for (int symbol : text) {
      bucketEnds[symbol]++;
    }
    for (int symbol = 1; symbol < bucketEnds.length; symbol++) {
      bucketEnds[symbol] += bucketEnds[symbol - 1];
    }
  }

  /** The lefts in their order. */
  private int[] sortedLefts() {
    Arrays.fill(array, NONE);
    int[] ends = bucketEnds.clone();
    for (int left = lefts.nextSetBit(0); left >= 0; left = lefts.nextSetBit(left + 1)) {
      array[--ends[text[left]]] = left;
    }
    induce();
    int count = 0;
    for (int i = 0; i < array.length; i++) {
      if (lefts.get(array[i])) {
        array[count++] = array[i];
      }
    }
    int names = nameBlocks(count);
    int[] reduced = reducedText(count);
    int[] order = names < count ? of(reduced, names) : inverse(reduced);
    int[] inText = lefts.stream().toArray();
    for (int i = 0; i < count; i++) {
      order[i] = inText[order[i]];
    }
    return order;
  }

  /**
   * Gives equal blocks equal names, in the order of the blocks. No two blocks start at neighbouring
   * places, so half a place each is enough behind the sorted ones: first for its length, then for
   * its name.
   */
  private int nameBlocks(int count) {
    Arrays.fill(array, count, array.length, NONE);
    for (int left = lefts.nextSetBit(0); left >= 0; ) {
      int next = lefts.nextSetBit(left + 1);
      array[count + (left >>> 1)] = next - left;
      left = next;
    }
    int names = 0;
    int before = 0;
    int lengthBefore = NONE;
    for (int i = 0; i < count; i++) {
      int block = array[i];
      int length = array[count + (block >>> 1)];
      if (length != lengthBefore || !sameSymbols(before, block, length)) {
        names++;
      }
      array[count + (block >>> 1)] = names - 1;
      before = block;
      lengthBefore = length;
    }
    return names;
  }

  private boolean sameSymbols(int a, int b, int length) {
    return Arrays.equals(text, a, a + length + 1, text, b, b + length + 1);
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

  /**
   * From the order of the lefts to that of the large, then of all small suffixes. Of which sort the
   * suffix before one that is reached is, its first symbol tells, and where that is the same, it is
   * of the same sort: no left follows its like, and in a bucket the small come last.
   */
  private void induce() {
    int[] heads = new int[bucketEnds.length];
    System.arraycopy(bucketEnds, 0, heads, 1, bucketEnds.length - 1);
    for (int i = 0; i < array.length; i++) {
      int at = array[i] - 1;
      if (at >= 0 && text[at] >= text[at + 1]) {
        array[heads[text[at]]++] = at;
      }
    }
    int[] ends = bucketEnds.clone();
    for (int i = array.length - 1; i >= 0; i--) {
      int at = array[i] - 1;
      if (at >= 0) {
        int symbol = text[at];
        int next = text[at + 1];
        if (symbol < next || symbol == next && i >= ends[symbol]) {
          array[--ends[symbol]] = at;
        }
      }
    }
  }
}
