package taohua.spark;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.TreeMap;
import taohua.candidate.SignedPart;
import taohua.text.PackedPair;

/**
 * Buckets too large for one task. In a bucket of that size a paragraph is compared with those next
 * before it in one order of all, so that it can be cut along that order; what the last of a piece
 * have with the first of the next, {@link Borders} finds.
 *
 * @param buckets packed of section and key, ascending
 * @param cuts of each bucket: where its pieces but the first begin, packed of order and number,
 *     ascending
 */
// Nobody compares them.
@SuppressWarnings("ArrayRecordComponent")
record Giants(long[] buckets, long[][] cuts) implements Serializable {
  static final Giants NONE = new Giants(new long[0], new long[0][]);

  // Counters that tell at small cost which buckets need be counted by themselves.
  private static final int COUNTERS = 1 << 20;
  // Of each bucket that may be a giant one in so many parts of a giant is noted.
  private static final int SAMPLES = 8;

  /** The bucket of an entry. */
  static long bucket(int section, int key) {
    return PackedPair.of(section, 0) | key & 0xFFFFFFFFL;
  }

  /** How many pieces all buckets have. */
  int pieces() {
    return buckets.length + Arrays.stream(cuts).mapToInt(one -> one.length).sum();
  }

  /** The first piece of each bucket, and behind the last one how many there are. */
  int[] starts() {
    int[] starts = new int[buckets.length + 1];
    for (int i = 0; i < buckets.length; i++) {
      starts[i + 1] = starts[i] + cuts[i].length + 1;
    }
    return starts;
  }

  /** The piece in which a paragraph is of a bucket; nobody's if that is no giant. */
  private int piece(int[] starts, int section, int key, long place) {
    int bucket = buckets.length == 0 ? -1 : Arrays.binarySearch(buckets, bucket(section, key));
    if (bucket < 0) {
      return BucketOutbox.NOBODY;
    }
    int at = Arrays.binarySearch(cuts[bucket], place);
    return starts[bucket] + (at < 0 ? -at - 1 : at + 1);
  }

  /**
   * What an owner says of his large buckets: of each the bucket, how many entries it has, and every
   * so many of them one place.
   *
   * @param giant entries of a bucket of all owners that is a giant
   */
  static Stages.Part census(
      SignedPart signed, int first, int owners, int giant, BucketOutbox.Kept kept) {
    int least = Math.max(1, giant / owners);
    int[] counters = new int[COUNTERS];
    signed.tell(
        (section, key, id) -> {
          if (kept.isKept(section, key, id)) {
            counters[counter(section, key)]++;
          }
        });
    Long2ObjectOpenHashMap<LongArrayList> large = new Long2ObjectOpenHashMap<>();
    signed.tell(
        (section, key, id) -> {
          if (kept.isKept(section, key, id) && counters[counter(section, key)] >= least) {
            large
                .computeIfAbsent(bucket(section, key), bucket -> new LongArrayList())
                .add(PackedPair.of(signed.order(id), first + id));
          }
        });
    Bytes bytes = new Bytes();
    int step = Math.max(1, giant / SAMPLES);
    long count = 0;
    for (long bucket : large.keySet().toLongArray()) {
      long[] places = large.get(bucket).toLongArray();
      if (places.length >= least) {
        Arrays.sort(places);
        bytes.add(bucket).add(places.length).add(places.length / step);
        for (int i = step; i <= places.length; i += step) {
          bytes.add(places[i - 1]);
        }
        count++;
      }
    }
    return new Stages.Part(bytes.toArray(), count);
  }

  private static int counter(int section, int key) {
    return (key * 0x9E3779B9 ^ section * 0x85EBCA6B) >>> 12;
  }

  /** The giants by what all owners said. */
  static Giants of(Stage census, int giant, Storage storage) throws IOException {
    Long2IntOpenHashMap sizes = new Long2IntOpenHashMap();
    TreeMap<Long, LongArrayList> places = new TreeMap<>();
    for (int owner = 0; owner < census.parts(); owner++) {
      ByteBuffer from = ByteBuffer.wrap(census.part(owner, storage));
      while (from.hasRemaining()) {
        long bucket = from.getLong();
        sizes.addTo(bucket, from.getInt());
        LongArrayList sampled = places.computeIfAbsent(bucket, key -> new LongArrayList());
        for (int left = from.getInt(); left > 0; left--) {
          sampled.add(from.getLong());
        }
      }
    }
    places.keySet().removeIf(bucket -> sizes.get(bucket.longValue()) < giant);
    long[][] cuts = new long[places.size()][];
    int at = 0;
    for (LongArrayList sampled : places.values()) {
      cuts[at++] = cuts(sampled.toLongArray());
    }
    return new Giants(places.keySet().stream().mapToLong(Long::longValue).toArray(), cuts);
  }

  /** Half a giant a piece, about. */
  private static long[] cuts(long[] sampled) {
    long[] sorted = Arrays.stream(sampled).sorted().distinct().toArray();
    int step = SAMPLES / 2;
    long[] cuts = new long[sorted.length / step];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = sorted[(i + 1) * step - 1];
    }
    return cuts;
  }

  /** Entries of giants to their pieces. */
  BucketOutbox.Placement pieces(SignedPart signed, int first, BucketOutbox.Kept kept) {
    int[] starts = starts();
    return (section, key, id) ->
        kept.isKept(section, key, id)
            ? piece(starts, section, key, PackedPair.of(signed.order(id), first + id))
            : BucketOutbox.NOBODY;
  }

  /** All other entries to so many joiners, whole buckets. */
  BucketOutbox.Placement others(int joiners, BucketOutbox.Kept kept) {
    return (section, key, id) ->
        kept.isKept(section, key, id) && !holds(section, key)
            ? (int) (((key ^ section * 0x9E3779B9) & 0xFFFFFFFFL) * joiners >>> Integer.SIZE)
            : BucketOutbox.NOBODY;
  }

  private boolean holds(int section, int key) {
    return buckets.length > 0 && Arrays.binarySearch(buckets, bucket(section, key)) >= 0;
  }
}
