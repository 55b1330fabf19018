package taohua.formula;

/**
 * How many officials use each string, known by its hash only, up to a few. A string may be taken
 * for another and thought to have more officials than it has, never fewer. Officials come one after
 * the other: all strings of one before those of the next. Four bytes a place. Threads may count
 * different {@linkplain #part parts}; asking is for when all is counted.
 */
final class OfficialCounts {
  private static final int COUNT_BITS = 3;
  private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;
  // A string that finds no place near its own shares one.
  private static final int MOST_STEPS = 32;
  private static final int MOST_TABLE_BITS = 30;
  private static final int SEGMENTS_BITS = 8;
  private static final int LEAST_SEGMENT_BITS = 6;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final int needed;
  private final int tableBits;
  // An entry holds, from its lowest bit on: how many officials are counted, the one counted last,
  // and as many bits of the string's hash as are left. It is 0 if no string is there.
  private final int[] entries;
  private final int checkShift;
  // The table is cut to segments, each of which one thread fills.
  private final int segmentBits;

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
    segmentBits = Math.max(Math.min(tableBits, LEAST_SEGMENT_BITS), tableBits - SEGMENTS_BITS);
  }

  /** The strings whose place is in one of so many parts of the table, for one thread to count. */
  Part part(int part, int parts) {
    long all = (long) entries.length >>> segmentBits;
    return new Part((int) (all * part / parts), (int) (all * (part + 1) / parts));
  }

  /** A part of the table: only what belongs there is counted. */
  final class Part {
    private final int first;
    private final int end;

    private Part(int first, int end) {
      this.first = first;
      this.end = end;
    }

    /** Counts an official for a string, unless this one was counted for it last. */
    void add(long hash, int official) {
      int place = place(hash);
      int segment = place >>> segmentBits;
      if (segment < first || segment >= end) {
        return;
      }
      int at = find(hash, place);
      int entry = entries[at];
      int count = count(entry);
      if (count == 0 || count < needed && lastOfficial(entry) != official) {
        int check = count == 0 ? check(hash) : entry >>> checkShift;
        entries[at] = check << checkShift | official << COUNT_BITS | count + 1;
      }
    }
  }

  /** Whether enough officials use a string. */
  boolean isCommon(long hash) {
    return count(entries[find(hash, place(hash))]) >= needed;
  }

  private static int count(int entry) {
    return entry & MOST_COUNTED;
  }

  private int lastOfficial(int entry) {
    return (entry & (1 << checkShift) - 1) >>> COUNT_BITS;
  }

  /** Where a string is looked for first. */
  private int place(long hash) {
    return (int) (hash * SCATTER >>> Long.SIZE - tableBits);
  }

  /** The place of a string, or where it would be: in the segment where it is looked for first. */
  private int find(long hash, int place) {
    int check = check(hash);
    int within = (1 << segmentBits) - 1;
    int at = place;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (entries[at] == 0 || entries[at] >>> checkShift == check) {
        return at;
      }
      at = at & ~within | at + 1 & within;
    }
    return at;
  }

  /** Of the hash other bits than those that choose the place. */
  private int check(long hash) {
    return (int) (hash * SCATTER << tableBits >>> Integer.SIZE) >>> checkShift;
  }
}
