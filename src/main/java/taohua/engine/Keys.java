package taohua.engine;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** A set of hashes that is asked for very many others. Immutable once it is filled. */
final class Keys {
  // Nearly all of the others are told by one bit of 128 kB, which stay near the processor.
  private static final int BITS = 20;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final long[] filter = new long[1 << BITS - 6];
  private final LongOpenHashSet keys = new LongOpenHashSet();

  void add(long key) {
    int bit = bit(key);
    filter[bit >>> 6] |= 1L << bit;
    keys.add(key);
  }

  boolean has(long key) {
    int bit = bit(key);
    return (filter[bit >>> 6] >>> bit & 1) != 0 && keys.contains(key);
  }

  private static int bit(long key) {
    return (int) (key * SCATTER >>> Long.SIZE - BITS);
  }
}
