package taohua.candidate;

import java.util.Arrays;
import taohua.fingerprint.Bands;
import taohua.fingerprint.MinHash;
import taohua.fingerprint.ShingleSet;
import taohua.fingerprint.Sketch;
import taohua.text.PackedPair;

/** Signs paragraphs: a worker of one thread with its buffers. */
final class Signing {
  /** Paragraphs that one task signs. */
  static final int BLOCK = 1024;

  // One shingle in eight, the same in every text (Broder's sampling modulo m). Two paragraphs that
  // have a sentence of 30 tokens in common share none of these once in 30 times.
  private static final int SAMPLED = 7;

  private final SignedParagraphs paragraphs;
  private final long[][] samples;
  private final ShingleSet set = new ShingleSet();
  private final long[] bins = new long[MinHash.BINS];
  private long[] shingles = new long[1024];
  private long[] sampled = new long[BLOCK * 32];
  private int sampledCount;

  /**
   * @param samples receives the sampled shingles of each block: the upper half and the paragraph,
   *     packed
   */
  Signing(SignedParagraphs paragraphs, long[][] samples) {
    this.paragraphs = paragraphs;
    this.samples = samples;
  }

  static int blocks(SignedParagraphs paragraphs) {
    return (paragraphs.count() + BLOCK - 1) / BLOCK;
  }

  void signBlock(int block) {
    sampledCount = 0;
    int end = Math.min(paragraphs.count(), (block + 1) * BLOCK);
    for (int id = block * BLOCK; id < end; id++) {
      sign(id);
    }
    samples[block] = Arrays.copyOf(sampled, sampledCount);
  }

  private void sign(int id) {
    if (shingles.length < paragraphs.tokens(id)) {
      shingles = new long[paragraphs.tokens(id) * 2];
    }
    int count = paragraphs.hash(id, shingles);
    set.load(shingles, count);
    paragraphs.sizes[id] = set.size();
    paragraphs.digests[id] = set.digest();
    MinHash.sign(shingles, count, bins);
    Sketch.write(bins, paragraphs.sketches, id * Sketch.LONGS);
    Bands.write(bins, paragraphs.bands, id * Bands.COUNT);
    sample(id, count);
  }

  private void sample(int id, int count) {
    if (sampled.length < sampledCount + count) {
      sampled = Arrays.copyOf(sampled, (sampledCount + count) * 2);
    }
    int size = sampledCount;
    for (int i = 0; i < count; i++) {
      // Written in any case and counted if sampled: no branch to guess.
      sampled[size] = PackedPair.of((int) (shingles[i] >>> 32), id);
      size += (shingles[i] & SAMPLED) == 0 ? 1 : 0;
    }
    sampledCount = size;
  }
}
