package taohua.engine;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import taohua.fingerprint.Posting;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.TermRange;
import taohua.fingerprint.Terms;
import taohua.intake.Outside;
import taohua.intake.Read;
import taohua.text.Normalizer;

/**
 * Which of the documents that others are checked against have a term, wherever their texts are.
 * They are known by their place in a group here. Safe for threads.
 */
final class Holders {
  private static final long[] NOBODY = {};
  private static final int ABSENT = -1;
  // Postings of eight bytes: a term is asked for by every string that it is part of, and again
  // when its officials are counted.
  private static final int CACHED = 1 << 23;

  private final Holdings holdings;
  // By the number that the holdings know a document by, its place.
  private final int[] places;
  // The terms of documents whose texts are at hand.
  private final Long2ObjectOpenHashMap<LongArrayList> atHand = new Long2ObjectOpenHashMap<>();
  private final Long2ObjectOpenHashMap<long[]> cache = new Long2ObjectOpenHashMap<>();
  private long cached;

  /**
   * @param documents those that others are checked against
   */
  Holders(Group documents, ShingleOptions shingles) {
    holdings = documents.holdings();
    Members members = documents.members();
    int most = IntStream.range(0, members.size()).map(members::number).max().orElse(0);
    places = new int[1 + Math.max(0, most)];
    Arrays.fill(places, ABSENT);
    for (int place = 0; place < members.size(); place++) {
      if (members.held().get(place)) {
        places[members.number(place)] = place;
      } else {
        add(documents.read().get(place), place, shingles);
      }
    }
  }

  private void add(Read read, int place, ShingleOptions shingles) {
    Terms.Sink sink =
        (term, count, isPicked) ->
            atHand
                .computeIfAbsent(term, unknown -> new LongArrayList(1))
                .add(Posting.of(place, count, isPicked));
    Terms.ofBody(Normalizer.normalize(read.document()), shingles, sink);
    Outside.of(read).ifPresent(prose -> Terms.ofOutside(Normalizer.normalize(prose), sink));
  }

  /** The documents that have a term, ascending, see {@link Posting}; not to be changed. */
  synchronized long[] of(long term) {
    long[] kept = cache.get(term);
    if (kept == null) {
      kept = found(term);
      cached += kept.length;
      if (cached < CACHED) {
        cache.put(term, kept);
      }
    }
    return kept;
  }

  private long[] found(long term) {
    LongArrayList own = atHand.get(term);
    long[] held = held(term);
    if (own == null) {
      return held;
    }
    long[] all = Arrays.copyOf(held, held.length + own.size());
    own.getElements(0, all, held.length, own.size());
    Arrays.sort(all);
    return all;
  }

  private long[] held(long term) {
    long[] postings;
    try {
      postings = holdings.postings(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (postings.length == 0) {
      return NOBODY;
    }
    int count = 0;
    boolean isSorted = true;
    for (long posting : postings) {
      int number = Posting.document(posting);
      int place = number < places.length ? places[number] : ABSENT;
      if (place != ABSENT) {
        postings[count] = Posting.of(place, posting);
        isSorted &= count == 0 || postings[count] > postings[count - 1];
        count++;
      }
    }
    long[] found = count == postings.length ? postings : Arrays.copyOf(postings, count);
    if (!isSorted) {
      Arrays.sort(found);
    }
    return found;
  }

  /** The places of the documents that are held elsewhere and have a term in a range. */
  BitSet held(TermRange range) {
    BitSet found = new BitSet();
    try {
      BitSet numbers = holdings.holders(range.first(), range.last());
      for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
        if (n < places.length && places[n] != ABSENT) {
          found.set(places[n]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The places that are in both of two lists. */
  static long[] common(long[] some, long[] others) {
    long[] common = new long[Math.min(some.length, others.length)];
    int count = 0;
    for (int i = 0, k = 0; i < some.length && k < others.length; ) {
      int order = Integer.compare(Posting.document(some[i]), Posting.document(others[k]));
      if (order == 0) {
        common[count++] = some[i];
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return Arrays.copyOf(common, count);
  }
}
