package taohua.candidate;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import taohua.text.PackedPair;

/** Which paragraphs are identical: equal sets of shingles, so that their resemblance is one. */
final class Copies {
  private final int[] representatives;

  /**
   * @param digests of all paragraphs, by number
   */
  Copies(long[] digests) {
    representatives = new int[digests.length];
    Long2IntOpenHashMap first = new Long2IntOpenHashMap(representatives.length);
    first.defaultReturnValue(-1);
    for (int id = 0; id < representatives.length; id++) {
      int known = first.putIfAbsent(digests[id], id);
      representatives[id] = known < 0 ? id : known;
    }
  }

  /** How many paragraphs are copies of another. */
  int count() {
    int count = 0;
    for (int id = 0; id < representatives.length; id++) {
      count += isFirst(id) ? 0 : 1;
    }
    return count;
  }

  /** Writes the pair of each copy with the first of its kind and says how many they are. */
  int write(long[] pairs) {
    int size = 0;
    for (int id = 0; id < representatives.length; id++) {
      if (!isFirst(id)) {
        pairs[size++] = PackedPair.of(representatives[id], id);
      }
    }
    return size;
  }

  boolean isFirst(int id) {
    return representatives[id] == id;
  }
}
