package taohua.candidate;

import taohua.fingerprint.Shingles;

/** Reads the shingles of one paragraph after the other: for one thread, with its buffers. */
final class ShingleReader {
  private final PackedParagraphs packed;
  private final int size;
  private char[] tokens = new char[1024];
  private long[] shingles = new long[1024];

  /**
   * Reads of these paragraphs.
   *
   * @param size tokens in a shingle
   */
  ShingleReader(PackedParagraphs packed, int size) {
    this.packed = packed;
    this.size = size;
  }

  /** Reads the shingles of a paragraph, repetitions included, and says how many they are. */
  int read(int id) {
    int length = packed.length(id);
    if (tokens.length < length) {
      tokens = new char[length * 2];
      shingles = new long[length * 2];
    }
    packed.read(id, tokens);
    return Shingles.hash(tokens, 0, length, size, shingles);
  }

  /** Those that were read last; others when the next are read. */
  long[] shingles() {
    return shingles;
  }
}
