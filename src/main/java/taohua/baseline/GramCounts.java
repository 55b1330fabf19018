package taohua.baseline;

import taohua.fingerprint.OfficialFrequency;

/** How many officials use a run of four tokens, by its key. Immutable and safe for threads. */
final class GramCounts implements OfficialFrequency {
  // Keys are spread evenly, so that their first bits are a place; an empty place has no officials.
  private final long[] keys;
  private final int[] officials;
  private final int shift;
  private final int population;
  private final int size;

  /**
   * @param grams keys, different ones; not copied
   * @param counts how many officials use each; not copied
   * @param population how many officials there are
   */
  GramCounts(long[] grams, int[] counts, int population) {
    this.population = population;
    size = grams.length;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(grams.length * 2 | 1);
    shift = Long.SIZE - bits;
    keys = new long[1 << bits];
    officials = new int[1 << bits];
    for (int i = 0; i < grams.length; i++) {
      int at = place(grams[i]);
      keys[at] = grams[i];
      officials[at] = counts[i];
    }
  }

  private int place(long gram) {
    int at = (int) (gram >>> shift);
    while (officials[at] != 0 && keys[at] != gram) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  int size() {
    return size;
  }

  @Override
  public int population() {
    return population;
  }

  @Override
  public int officials(long gram) {
    return Math.max(1, officials[place(gram)]);
  }
}
