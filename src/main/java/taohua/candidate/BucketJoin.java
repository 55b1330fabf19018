package taohua.candidate;

import java.util.Arrays;
import taohua.text.PackedPair;

/**
 * Pairs paragraphs that agree in a key. A bucket of m paragraphs gets all its pairs up to a limit
 * L; beyond, each is compared with L² / 2 m others at most, but never with fewer than four, so that
 * a bucket costs L² / 2 or 4 m pairs, whichever is more. In such a bucket the paragraphs that come
 * next to each other in one order of all paragraphs are compared: a family of near-duplicates stays
 * connected, but not every pair of it is found.
 */
final class BucketJoin {
  static final int LEAST_REACH = 4;

  private final SignedParagraphs paragraphs;
  private final int limit;
  private final PairBuffer found;

  /**
   * @param limit the largest bucket of which all pairs are taken
   * @param found receives the pairs
   */
  BucketJoin(SignedParagraphs paragraphs, int limit, PairBuffer found) {
    this.paragraphs = paragraphs;
    this.limit = limit;
    this.found = found;
  }

  /** Joins entries in {@code [from, to)}, packed of key and id and sorted by both. */
  void join(long[] entries, int from, int to) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && PackedPair.first(entries[end]) == PackedPair.first(entries[start])) {
        end++;
      }
      if (end - start > limit) {
        long[] bucket = ordered(entries, start, end);
        compare(bucket, 0, bucket.length, Math.max(LEAST_REACH, limit * limit / 2 / (end - start)));
      } else if (end - start > 1) {
        compare(entries, start, end, limit);
      }
      start = end;
    }
  }

  /**
   * Joins a part of one bucket, so large that each of its paragraphs is compared with the fewest:
   * those that come next to each other in the order of all.
   */
  void joinPart(long[] entries, int size) {
    compare(ordered(entries, 0, size), 0, size, LEAST_REACH);
  }

  private void compare(long[] bucket, int start, int end, int reach) {
    for (int i = start + 1; i < end; i++) {
      int b = PackedPair.second(bucket[i]);
      for (int j = Math.max(start, i - reach); j < i; j++) {
        int a = PackedPair.second(bucket[j]);
        if (a != b) {
          found.add(a, b);
        }
      }
    }
  }

  // By the same order in every bucket, so that a large family has the same neighbours in all its
  // buckets; by a band, so that neighbours are alike where a bucket is mixed.
  private long[] ordered(long[] entries, int start, int end) {
    long[] ordered = new long[end - start];
    for (int i = start; i < end; i++) {
      int id = PackedPair.second(entries[i]);
      ordered[i - start] = PackedPair.of(paragraphs.order[id], id);
    }
    Arrays.sort(ordered);
    return ordered;
  }
}
