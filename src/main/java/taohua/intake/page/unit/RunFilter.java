package taohua.intake.page.unit;

/**
 * Which runs of characters may have been added twice, by the hash of the run: some more than have
 * been, none of them missing. It takes a bit or two for each and so stays near the processor (a
 * Bloom filter of one hash; Bloom 1970, doi:10.1145/362686.362692).
 */
final class RunFilter {
  private static final long SPREAD = 0xD6E8FEB86659FD93L;
  // So many bits for a run let one in eight through that was added once.
  private static final int BITS = 8;

  private final long[] once;
  private final long[] again;
  private final int shift;

  /**
   * @param runs how many are added
   */
  RunFilter(int runs) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros((long) BITS * runs | Long.SIZE);
    once = new long[1 << bits - 6];
    again = new long[1 << bits - 6];
    shift = Long.SIZE - bits;
  }

  void add(long hash) {
    int place = (int) (hash * SPREAD >>> shift);
    int word = place / Long.SIZE;
    long bit = 1L << place;
    again[word] |= once[word] & bit;
    once[word] |= bit;
  }

  boolean mayHaveTwice(long hash) {
    int place = (int) (hash * SPREAD >>> shift);
    return (again[place / Long.SIZE] >>> place & 1) != 0;
  }
}
