package taohua.fingerprint;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * The set of a text's shingles, to be compared exactly with those of others. Holds one set at a
 * time and is loaded again and again: new tables for each paragraph cost a fifth of the whole of
 * {@code taohua pairs} over 100,000. Not thread-safe.
 */
public final class ShingleSet {
  // To clear a set touches all the room that its largest text needed.
  private static final int LARGE = 1024;

  private LongOpenHashSet shingles = new LongOpenHashSet();
  private LongOpenHashSet both = new LongOpenHashSet();
  private long digest;

  /**
   * Makes this the set of the first {@code count} of these shingles, in any order, with
   * repetitions.
   */
  public void load(long[] ofText, int count) {
    shingles = emptied(shingles);
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += shingles.add(ofText[i]) ? ofText[i] : 0;
    }
    digest = sum;
  }

  /** The number of different shingles. */
  public int size() {
    return shingles.size();
  }

  /** Equal for equal sets; for other sets of hashes equal about once in 2⁶⁴. */
  public long digest() {
    return digest;
  }

  /** How many different shingles among the first {@code count} of these are in the set. */
  public int shared(long[] others, int count) {
    both = emptied(both);
    for (int i = 0; i < count; i++) {
      if (shingles.contains(others[i])) {
        both.add(others[i]);
      }
    }
    return both.size();
  }

  private static LongOpenHashSet emptied(LongOpenHashSet set) {
    if (set.size() > LARGE) {
      return new LongOpenHashSet();
    }
    set.clear();
    return set;
  }
}
