package taohua.align;

import taohua.text.PackedPair;

/**
 * The longest ascending subsequence (Schensted 1961, doi:10.4153/CJM-1961-015-3), in O(n log n).
 */
final class LongestAscending {
  private static final int NONE = -1;

  private LongestAscending() {}

  /**
   * Of pairs that ascend in their second the most that ascend in their first as well.
   *
   * @param pairs as in {@link PackedPair}
   */
  static long[] byFirst(long[] pairs) {
    // Of each length the subsequence that ends lowest, by its last pair; and the pair before each.
    int[] lasts = new int[pairs.length];
    int[] before = new int[pairs.length];
    int longest = 0;
    for (int i = 0; i < pairs.length; i++) {
      int length = lowerThan(PackedPair.first(pairs[i]), pairs, lasts, longest);
      before[i] = length == 0 ? NONE : lasts[length - 1];
      lasts[length] = i;
      longest = Math.max(longest, length + 1);
    }
    long[] ascending = new long[longest];
    int i = longest == 0 ? NONE : lasts[longest - 1];
    for (int at = longest - 1; at >= 0; at--) {
      ascending[at] = pairs[i];
      i = before[i];
    }
    return ascending;
  }

  /** How long the longest subsequence is that a pair can lengthen. */
  private static int lowerThan(int first, long[] pairs, int[] lasts, int longest) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (PackedPair.first(pairs[lasts[middle]]) < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
