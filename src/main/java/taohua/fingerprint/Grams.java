package taohua.fingerprint;

import it.unimi.dsi.fastutil.longs.LongArrays;
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
  public static final Grams NONE = new Grams(new long[0], new int[0]);

  // Fibonacci hashing (D. Knuth 1998, The Art of Computer Programming 3, 6.4): 2^64 over the golden
  // ratio is odd, so different grams stay different, and a product's first bits depend on all.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[] places;

  private Grams(long[] keys, int[] places) {
    this.keys = keys;
    this.places = places;
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
    return new Grams(keys, places);
  }

  /** The number of grams, repeated ones counted each time. */
  public int size() {
    return keys.length;
  }

  /** The key at that rank, ascending. */
  public long key(int rank) {
    return keys[rank];
  }

  /** The first token of the gram at that rank. */
  public int place(int rank) {
    return places[rank];
  }

  private static char slot(char token) {
    return token == NormalText.PLACEHOLDER ? NormalText.NUMERAL : token;
  }
}
