package taohua.formula;

/**
 * How many officials use each string, known by its hash only, up to a few. A string may be taken
 * for another and thought to have more officials than it has, never fewer. Officials come one after
 * the other: all strings of one before those of the next. Four bytes a place. Not for sharing
 * between threads.
 */
final class OfficialCounts {
  private static final int COUNT_BITS = 3;
  private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;
  // A string that finds no place near its own shares one.
  private static final int MOST_STEPS = 32;
  private static final int MOST_TABLE_BITS = 30;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final int needed;
  private final int tableBits;
  // An entry holds, from its lowest bit on: how many officials are counted, the one counted last,
  // and as many bits of the string's hash as are left. It is 0 if no string is there.
  private final int[] entries;
  private final int checkShift;

  /**
   * An empty table.
   *
   * @param strings how many there are at most; a quarter of the places stays empty
   * @param officials their numbers are below this
   * @param needed how many officials make a string common; more than 7 are not told from 7
   */
  OfficialCounts(long strings, int officials, int needed) {
    this.needed = Math.min(needed, MOST_COUNTED);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(strings * 4 / 3);
    tableBits = Math.max(1, Math.min(MOST_TABLE_BITS, bits));
    checkShift = COUNT_BITS + Integer.SIZE - Integer.numberOfLeadingZeros(officials);
    entries = new int[1 << tableBits];
  }

  /** Counts an official for a string, unless this one was counted for it last. */
  void add(long hash, int official) {
    int at = find(hash);
    int entry = entries[at];
    int count = count(entry);
    if (count == 0 || count < needed && lastOfficial(entry) != official) {
      int check = count == 0 ? check(hash) : entry >>> checkShift;
      entries[at] = check << checkShift | official << COUNT_BITS | count + 1;
    }
  }

  /** Whether enough officials use a string. */
  boolean isCommon(long hash) {
    return count(entries[find(hash)]) >= needed;
  }

  private static int count(int entry) {
    return entry & MOST_COUNTED;
  }

  private int lastOfficial(int entry) {
    return (entry & (1 << checkShift) - 1) >>> COUNT_BITS;
  }

  /** The place of a string, or where it would be. */
  private int find(long hash) {
    int check = check(hash);
    int at = (int) (hash * SCATTER >>> Long.SIZE - tableBits);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (entries[at] == 0 || entries[at] >>> checkShift == check) {
        return at;
      }
      at = at + 1 & entries.length - 1;
    }
    return at;
  }

  /** Of the hash other bits than those that choose the place. */
  private int check(long hash) {
    return (int) (hash * SCATTER << tableBits >>> Integer.SIZE) >>> checkShift;
  }
}
