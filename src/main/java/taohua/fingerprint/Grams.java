package taohua.fingerprint;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.function.LongPredicate;
import taohua.parallel.Workers;
import taohua.text.NormalText;

/**
 * All runs of four tokens of a text, sorted. Four tokens of 16 bits fit a {@code long}, so two
 * grams are equal exactly if their keys are; the keys are spread evenly over all {@code long}s.
 * Numbers and placeholders are one slot here. Grams cross the borders of sentences and paragraphs:
 * a break that was moved must not hide reuse.
 */
public final class Grams {
  /** Tokens in a gram. */
  public static final int SIZE = 4;

  /** Those of an empty text. */
  public static final Grams NONE = new Grams(new long[0], new int[0], 0);

  // Fibonacci hashing (D. Knuth 1998, The Art of Computer Programming 3, 6.4): 2^64 over the golden
  // ratio is odd, so different grams stay different, and a product's first bits depend on all.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int PART_BITS = 4;

  // The inverse of SPREAD modulo 2^64.
  private static final long GATHER = 0xF1DE83E19937733DL;

  private final long[] keys;
  private final int[] places;
  private final int inText;

  private Grams(long[] keys, int[] places, int inText) {
    this.keys = keys;
    this.places = places;
    this.inText = inText;
  }

  /** The grams of a text; none if it is shorter than a gram. */
  public static Grams of(NormalText text) {
    int count = Math.max(0, text.tokenCount() - SIZE + 1);
    long[] running = new long[count];
    int[] places = new int[count];
    long key = 0;
    for (int t = 0; t < text.tokenCount(); t++) {
      key = key << 16 | slot(text.token(t));
      if (t >= SIZE - 1) {
        running[t - SIZE + 1] = key * SPREAD;
        places[t - SIZE + 1] = t - SIZE + 1;
      }
    }
    LongArrays.radixSortIndirect(places, running, true);
    long[] keys = new long[count];
    for (int rank = 0; rank < count; rank++) {
      keys[rank] = running[places[rank]];
    }
    return new Grams(keys, places, count);
  }

  /**
   * Those grams of a text that somebody wants; the others count in {@link #inText} alone.
   *
   * @param wanted asked for the key of each gram
   */
  public static Grams of(NormalText text, LongPredicate wanted) {
    LongArrayList found = new LongArrayList();
    IntArrayList at = new IntArrayList();
    long key = 0;
    for (int t = 0; t < text.tokenCount(); t++) {
      key = key << 16 | slot(text.token(t));
      if (t >= SIZE - 1 && wanted.test(key * SPREAD)) {
        found.add(key * SPREAD);
        at.add(t - SIZE + 1);
      }
    }
    int inText = Math.max(0, text.tokenCount() - SIZE + 1);
    if (found.size() < 2) {
      return new Grams(found.toLongArray(), at.toIntArray(), inText);
    }
    int[] order = new int[found.size()];
    Arrays.setAll(order, i -> i);
    long[] running = found.toLongArray();
    LongArrays.radixSortIndirect(order, running, true);
    long[] keys = new long[order.length];
    int[] places = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      keys[rank] = running[order[rank]];
      places[rank] = at.getInt(order[rank]);
    }
    return new Grams(keys, places, inText);
  }

  /**
   * The grams of a text that stand at some places, for whoever was told the places of some.
   *
   * @param places the first token of each, in the order of {@link #place}
   * @throws IllegalArgumentException if their keys do not ascend
   */
  public static Grams at(NormalText text, int[] places) {
    long[] keys = new long[places.length];
    for (int rank = 0; rank < places.length; rank++) {
      int t = places[rank];
      keys[rank] = key(text.token(t), text.token(t + 1), text.token(t + 2), text.token(t + 3));
      if (rank > 0 && keys[rank] < keys[rank - 1]) {
        throw new IllegalArgumentException("gram " + rank + " at " + t + " is out of order");
      }
    }
    return new Grams(keys, places.clone(), Math.max(0, text.tokenCount() - SIZE + 1));
  }

  /**
   * Of each of some texts the grams that another has, too, and perhaps a few more: in prose, less
   * than half of them.
   */
  public static Grams[] common(Grams[] all, Workers workers) {
    int bits = bits(all);
    long[] once = new long[1 << bits - 6];
    long[] again = new long[once.length];
    // Each thread takes the keys that begin with some bits, whose words no other touches.
    int partBits = Math.min(PART_BITS, bits - 6);
    workers.each(1 << partBits, part -> setAgain(all, part, partBits, bits, once, again));
    return in(all, again, bits, workers);
  }

  private static void setAgain(
      Grams[] all, long part, int partBits, int bits, long[] once, long[] again) {
    long first = partBits == 0 ? Long.MIN_VALUE : part << Long.SIZE - partBits;
    long last = partBits == 0 ? Long.MAX_VALUE : first | -1L >>> partBits;
    for (Grams one : all) {
      for (int rank = one.from(first); rank < one.keys.length && one.keys[rank] <= last; rank++) {
        if (rank == 0 || one.keys[rank] != one.keys[rank - 1]) {
          long bit = one.keys[rank] >>> Long.SIZE - bits;
          int word = (int) (bit >>> 6);
          again[word] |= once[word] & 1L << bit;
          once[word] |= 1L << bit;
        }
      }
    }
  }

  /** The first rank of a key, or where it would be. */
  private int from(long key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of each of some texts the grams that one of some others has, too, and perhaps a few more. */
  public static Grams[] common(Grams[] all, Grams[] others, Workers workers) {
    int bits = bits(others);
    long[] set = new long[1 << bits - 6];
    for (Grams one : others) {
      for (long key : one.keys) {
        long bit = key >>> Long.SIZE - bits;
        set[(int) (bit >>> 6)] |= 1L << bit;
      }
    }
    return in(all, set, bits, workers);
  }

  /**
   * The bits of a key that tell grams apart. Eight places a gram, as far as an array reaches: of
   * twelve grams of one text, one is taken for another's.
   */
  private static int bits(Grams[] all) {
    long total = Arrays.stream(all).mapToLong(Grams::size).sum();
    return Math.min(33, Math.max(6, Long.SIZE + 3 - Long.numberOfLeadingZeros(total)));
  }

  private static Grams[] in(Grams[] all, long[] set, int bits, Workers workers) {
    Grams[] common = new Grams[all.length];
    workers.each(all.length, i -> common[i] = all[i].in(set, bits));
    return common;
  }

  private Grams in(long[] set, int bits) {
    long[] kept = new long[keys.length];
    int[] keptPlaces = new int[keys.length];
    int count = 0;
    for (int rank = 0; rank < keys.length; rank++) {
      long bit = keys[rank] >>> Long.SIZE - bits;
      if ((set[(int) (bit >>> 6)] >>> bit & 1) != 0) {
        kept[count] = keys[rank];
        keptPlaces[count++] = places[rank];
      }
    }
    return new Grams(Arrays.copyOf(kept, count), Arrays.copyOf(keptPlaces, count), inText);
  }

  /** None of them, but how many the text has. */
  public Grams counted() {
    return new Grams(NONE.keys, NONE.places, inText);
  }

  /** The number of grams, repeated ones counted each time. */
  public int size() {
    return keys.length;
  }

  /** How many grams the text has, those included that were left out here. */
  public int inText() {
    return inText;
  }

  /** The key at that rank, ascending. */
  public long key(int rank) {
    return keys[rank];
  }

  /** The first token of the gram at that rank. */
  public int place(int rank) {
    return places[rank];
  }

  /** The key of four tokens. */
  public static long key(char first, char second, char third, char fourth) {
    long key = (long) slot(first) << 48 | (long) slot(second) << 32;
    return (key | (long) slot(third) << 16 | slot(fourth)) * SPREAD;
  }

  /**
   * A token of the gram with that key; a number stands for any slot.
   *
   * @param index from 0 to 3
   */
  public static char token(long key, int index) {
    return (char) (key * GATHER >>> 16 * (SIZE - 1 - index));
  }

  /** The four tokens of the gram with that key, of 16 bits each, the first one first. */
  static long tokens(long key) {
    return key * GATHER;
  }

  static char slot(char token) {
    return token == NormalText.PLACEHOLDER ? NormalText.NUMERAL : token;
  }
}
