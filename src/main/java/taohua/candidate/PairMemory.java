package taohua.candidate;

import taohua.fingerprint.Bands;

/**
 * How much memory looking for pairs may take. Where it is little, the paragraphs are signed several
 * times, each time for a part of the bands and of the sampled shingles; the pairs are the same.
 *
 * @param bytes of all arrays together, about; at least 1
 */
public record PairMemory(long bytes) {
  /** As much as there is. */
  public static final PairMemory UNBOUNDED = new PairMemory(Long.MAX_VALUE);

  // Of what is left beside the tokens, the sketches and what is read.
  private static final int PARTS = 6;
  private static final int MOST_PASSES = 256;
  private static final int LEAST_BATCH = 1 << 16;
  private static final int LARGEST_BATCH = 1 << 22;

  public PairMemory {
    if (bytes < 1) {
      throw new IllegalArgumentException(bytes + " bytes");
    }
  }

  /** The bytes that tokens may take before they are better kept elsewhere. */
  public long tokens() {
    return bytes / 4;
  }

  /** How often so many paragraphs of so many tokens are signed, at least once. */
  int passes(long paragraphs, long tokens) {
    long part = Math.max(1, bytes / PARTS);
    // A sampled shingle of eight takes eight bytes, where it is found and twice where it is sorted.
    long sampled = 3 * tokens;
    long banded = Integer.BYTES * Bands.COUNT * paragraphs;
    return (int) Math.min(MOST_PASSES, 1 + Math.max(sampled, banded) / part);
  }

  /** The pairs that one thread holds at once. */
  int batch() {
    return (int)
        Math.max(LEAST_BATCH, Math.min(LARGEST_BATCH, Long.highestOneBit(bytes / PARTS / 64)));
  }
}
