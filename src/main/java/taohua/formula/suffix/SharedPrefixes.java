package taohua.formula.suffix;

/** How long a prefix each suffix shares with the one before it in the suffix array. */
public final class SharedPrefixes {
  /** Stands between the parts of a text; smaller than any of their symbols. */
  public static final int SEPARATOR = 1;

  private SharedPrefixes() {}

  /**
   * The lengths by rank, by the algorithm of Kasai et al. (2001, doi:10.1007/3-540-48194-X_17). A
   * separator equals nothing, not even another separator.
   *
   * @param ranks the inverse of {@code suffixes}
   */
  public static int[] of(int[] symbols, int[] suffixes, int[] ranks) {
    int[] lengths = new int[suffixes.length];
    int shared = 0;
    for (int at = 0; at < symbols.length; at++) {
      if (ranks[at] == 0) {
        shared = 0;
        continue;
      }
      int other = suffixes[ranks[at] - 1];
      // Symbols up to the separator are no characters; the final 0 stops the loop at the end.
      while (symbols[at + shared] > SEPARATOR && symbols[at + shared] == symbols[other + shared]) {
        shared++;
      }
      lengths[ranks[at]] = shared;
      shared = Math.max(0, shared - 1);
    }
    return lengths;
  }

  /** The rank of every suffix. */
  public static int[] ranks(int[] suffixes) {
    int[] ranks = new int[suffixes.length];
    for (int i = 0; i < suffixes.length; i++) {
      ranks[suffixes[i]] = i;
    }
    return ranks;
  }
}
