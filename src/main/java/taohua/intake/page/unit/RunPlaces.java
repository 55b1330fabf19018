package taohua.intake.page.unit;

/** The first and the last unit that holds a run of characters, by the hash of the run. */
final class RunPlaces {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int NONE = -1;

  // Open addressing; one is added to each first unit, so that 0 is an empty place.
  private final long[] hashes;
  private final int[] firsts;
  private final int[] lasts;
  private final int shift;

  /**
   * @param most how many runs may be added
   */
  RunPlaces(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most | 1);
    hashes = new long[1 << bits];
    firsts = new int[1 << bits];
    lasts = new int[1 << bits];
    shift = Long.SIZE - bits;
  }

  /** Units are added in ascending order. */
  void add(long hash, int unit) {
    int place = place(hash);
    if (firsts[place] == 0) {
      hashes[place] = hash;
      firsts[place] = unit + 1;
    }
    lasts[place] = unit;
  }

  boolean contains(long hash) {
    return firsts[place(hash)] != 0;
  }

  /** The first unit with a run; -1 if the run was not added. */
  int first(long hash) {
    return firsts[place(hash)] - 1;
  }

  /** The last unit with a run; -1 if the run was not added. */
  int last(long hash) {
    int place = place(hash);
    return firsts[place] == 0 ? NONE : lasts[place];
  }

  private int place(long hash) {
    int place = (int) (hash * SPREAD >>> shift);
    while (firsts[place] != 0 && hashes[place] != hash) {
      place = place + 1 & hashes.length - 1;
    }
    return place;
  }
}
