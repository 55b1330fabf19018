package taohua.align;

import java.util.Arrays;
import java.util.BitSet;
import taohua.fingerprint.Grams;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

/**
 * In which blocks of which documents each gram stands. Grams are told apart by the first bits of
 * their keys, so now and then one is said to stand where only another does. Immutable.
 */
final class GramBlocks {
  // From one gram to the next a chain steps over at most MOST_SOURCE_GAP tokens and a gram, so it
  // stays within neighbouring blocks of 256.
  private static final int BLOCK_BITS = 8;

  // A gram that stands more often than in an eighth of the documents, and than this, weighs less
  // than two bits; to look at each of its places would cost most of all.
  private static final int HOT = 64;
  private static final int HOT_SHARE = 8;

  // At least so many slots that few grams of a small corpus share one; at most what an array holds.
  private static final int LEAST_SLOT_BITS = 16;
  private static final int MOST_SLOT_BITS = 28;

  // Of each document its grams and their tokens, by token.
  private final long[][] keys;
  private final int[][] tokens;
  // The document and block of each place, by slot: the first bits of the gram.
  private final int[] starts;
  private final long[] places;
  private final int shift;
  private final Elsewhere elsewhere;

  /** Takes the places of a target's grams. */
  interface Visitor {
    /**
     * Takes a place where a gram of the target stands.
     *
     * @param token of the target, where the gram starts
     * @param document in which it stands as well, or the target itself
     * @param block where in that document
     */
    void visit(int token, int document, int block);
  }

  GramBlocks(AlignedText[] texts, Workers workers) {
    this(texts, Elsewhere.NOWHERE, workers);
  }

  /**
   * The same where there are further documents.
   *
   * @param elsewhere whose places are counted and never visited
   */
  GramBlocks(AlignedText[] texts, Elsewhere elsewhere, Workers workers) {
    this.elsewhere = elsewhere;
    keys = new long[texts.length][];
    tokens = new int[texts.length][];
    workers.each(texts.length, d -> sortByToken(d, texts[d].common()));
    long total = Arrays.stream(keys).mapToLong(own -> own.length).sum();
    // One slot a gram and more.
    int bits = Long.SIZE - Long.numberOfLeadingZeros(total);
    shift = Long.SIZE - Math.min(MOST_SLOT_BITS, Math.max(LEAST_SLOT_BITS, bits));
    starts = starts();
    places = places();
  }

  /** In which block a token stands. */
  static int block(int token) {
    return token >> BLOCK_BITS;
  }

  private void sortByToken(int document, Grams grams) {
    long[] byToken = new long[grams.size()];
    Arrays.setAll(byToken, rank -> PackedPair.of(grams.place(rank), rank));
    Arrays.sort(byToken);
    keys[document] = new long[byToken.length];
    tokens[document] = new int[byToken.length];
    for (int i = 0; i < byToken.length; i++) {
      keys[document][i] = grams.key(PackedPair.second(byToken[i]));
      tokens[document][i] = PackedPair.first(byToken[i]);
    }
  }

  /** Where the places of each slot start: how many places the slots before it have. */
  private int[] starts() {
    int[] counts = new int[(1 << Long.SIZE - shift) + 1];
    for (long[] own : keys) {
      for (long key : own) {
        counts[slot(key) + 1]++;
      }
    }
    for (int slot = 1; slot < counts.length; slot++) {
      counts[slot] += counts[slot - 1];
    }
    return counts;
  }

  private long[] places() {
    long[] all = new long[starts[starts.length - 1]];
    int[] next = starts.clone();
    for (int d = 0; d < keys.length; d++) {
      for (int i = 0; i < keys[d].length; i++) {
        all[next[slot(keys[d][i])]++] = PackedPair.of(d, block(tokens[d][i]));
      }
    }
    return all;
  }

  private int slot(long key) {
    return (int) (key >>> shift);
  }

  private int places(int slot) {
    return starts[slot + 1] - starts[slot];
  }

  /** In more places than this a gram is one of very many documents. */
  int hot() {
    return HOT + (keys.length + elsewhere.documents()) / HOT_SHARE;
  }

  /** The tokens of a document where a gram starts that stands in more than so many places. */
  BitSet frequent(int document, int most) {
    BitSet frequent = new BitSet();
    for (int i = 0; i < keys[document].length; i++) {
      if (places(slot(keys[document][i])) + elsewhere.places(keys[document][i]) > most) {
        frequent.set(tokens[document][i]);
      }
    }
    return frequent;
  }

  /** Visits all places of a target's other grams, by token, document and block. */
  void visit(int target, int most, Visitor visitor) {
    for (int i = 0; i < keys[target].length; i++) {
      int slot = slot(keys[target][i]);
      if (places(slot) + elsewhere.places(keys[target][i]) <= most) {
        for (int at = starts[slot]; at < starts[slot + 1]; at++) {
          int document = PackedPair.first(places[at]);
          visitor.visit(tokens[target][i], document, PackedPair.second(places[at]));
        }
      }
    }
  }
}
