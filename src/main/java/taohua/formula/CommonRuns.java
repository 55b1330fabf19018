package taohua.formula;

import java.util.Arrays;
import java.util.function.IntPredicate;
import taohua.text.Corpus;
import taohua.text.NormalText;

/**
 * Which text of a corpus lies in strings of one length that enough officials use, within a
 * sentence. A formula of that length or longer consists of nothing else, wherever it occurs; most
 * text does not.
 *
 * <p>Officials are counted in a table of all such strings, by their hashes (Karp and Rabin 1987,
 * doi:10.1147/rd.312.0249). A string may be taken for another, so that some are found that fewer
 * use, but none is missed. Five to eleven bytes a character, and linear time.
 */
final class CommonRuns {
  /** Takes a stretch of text that consists of common strings. */
  interface Stretches {
    /**
     * A stretch of one sentence.
     *
     * @param sentence the sentence's first character
     * @param start the stretch's first character
     * @param end one past its last
     */
    void stretch(int sentence, int start, int end);
  }

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int COUNT_BITS = 3;
  private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;
  // A string that finds no place near its own shares one.
  private static final int MOST_STEPS = 32;
  private static final int MOST_TABLE_BITS = 30;

  private final int length;
  private final int needed;
  private final long outgoing;
  private final int tableBits;
  private final int checkShift;
  // Of each string more bits of its hash, the official counted last, and how many are.
  private final int[] entries;

  /**
   * Counts the officials.
   *
   * @param evidence which documents count
   * @param length characters of a string
   * @param officials how many must use it
   */
  CommonRuns(Corpus corpus, IntPredicate evidence, int length, int officials) {
    this.length = length;
    needed = Math.min(officials, MOST_COUNTED);
    long power = 1;
    long characters = 0;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    for (int d = 0; d < corpus.size(); d++) {
      characters += corpus.text(d).length();
    }
    outgoing = power;
    // A quarter of the table, at least, stays empty.
    int bits = Long.SIZE - Long.numberOfLeadingZeros(characters * 4 / 3);
    tableBits = Math.max(1, Math.min(MOST_TABLE_BITS, bits));
    checkShift = COUNT_BITS + Integer.SIZE - Integer.numberOfLeadingZeros(corpus.officialCount());
    entries = new int[1 << tableBits];
    for (int document : byOfficial(corpus)) {
      if (evidence.test(document)) {
        count(corpus.text(document), corpus.official(document));
      }
    }
  }

  /** The documents of one official next to each other, so that none is counted twice. */
  private static int[] byOfficial(Corpus corpus) {
    long[] keys = new long[corpus.size()];
    for (int d = 0; d < keys.length; d++) {
      keys[d] = (long) corpus.official(d) << Integer.SIZE | d;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private void count(NormalText text, int official) {
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      long hash = 0;
      for (int i = start; i < end; i++) {
        hash = next(hash, text, start, i);
        if (i - start >= length - 1) {
          add(hash, official);
        }
      }
    }
  }

  /** The stretches of a text, in order; between two stands a character that belongs to none. */
  void forEach(NormalText text, Stretches stretches) {
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      long hash = 0;
      int from = start;
      int to = start;
      for (int i = start; i < end; i++) {
        hash = next(hash, text, start, i);
        if (i - start >= length - 1 && isCommon(hash)) {
          if (i - length + 1 > to) {
            if (to > from) {
              stretches.stretch(start, from, to);
            }
            from = i - length + 1;
          }
          to = i + 1;
        }
      }
      if (to > from) {
        stretches.stretch(start, from, to);
      }
    }
  }

  /** The hash of the last characters up to that one, as many as a string has. */
  private long next(long hash, NormalText text, int start, int last) {
    long longer = hash * BASE + text.character(last);
    return last - start < length ? longer : longer - outgoing * text.character(last - length);
  }

  private void add(long hash, int official) {
    int at = find(hash);
    int entry = entries[at];
    int count = entry & MOST_COUNTED;
    boolean counted = count > 0 && (entry & (1 << checkShift) - 1) >>> COUNT_BITS == official;
    if (count < needed && !counted) {
      int check = count > 0 ? entry >>> checkShift : check(hash);
      entries[at] = check << checkShift | official << COUNT_BITS | count + 1;
    }
  }

  private boolean isCommon(long hash) {
    return (entries[find(hash)] & MOST_COUNTED) >= needed;
  }

  /** The place of a string, or where it would be. */
  private int find(long hash) {
    int check = check(hash);
    int at = (int) (hash * BASE >>> Long.SIZE - tableBits);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (entries[at] == 0 || entries[at] >>> checkShift == check) {
        return at;
      }
      at = at + 1 & entries.length - 1;
    }
    return at;
  }

  private int check(long hash) {
    return (int) (hash * BASE << tableBits >>> Integer.SIZE) >>> checkShift;
  }
}
