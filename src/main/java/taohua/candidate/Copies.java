package taohua.candidate;

/** Which paragraphs are identical: equal sets of shingles, so that their resemblance is one. */
final class Copies {
  private final int[] representatives;

  Copies(SignedParagraphs paragraphs) {
    int count = paragraphs.count();
    representatives = new int[count];
    int[] table = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
    int mask = table.length - 1;
    for (int id = 0; id < count; id++) {
      long digest = paragraphs.digests[id];
      int slot = (int) (digest >>> 32) & mask;
      // A slot holds a number from 1, as 0 is a free one.
      while (table[slot] != 0 && !same(paragraphs, table[slot] - 1, id)) {
        slot = slot + 1 & mask;
      }
      if (table[slot] == 0) {
        table[slot] = id + 1;
      }
      representatives[id] = table[slot] - 1;
    }
  }

  private static boolean same(SignedParagraphs paragraphs, int a, int b) {
    return paragraphs.digests[a] == paragraphs.digests[b]
        && paragraphs.sizes[a] == paragraphs.sizes[b];
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
        pairs[size++] = (long) representatives[id] << 32 | id;
      }
    }
    return size;
  }

  boolean isFirst(int id) {
    return representatives[id] == id;
  }
}
