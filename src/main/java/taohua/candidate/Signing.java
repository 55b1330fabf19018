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
  private final Pass pass;
  private final long[][] samples;
  private final ShingleReader reader;
  private final ShingleSet set = new ShingleSet();
  private final long[] bins = new long[MinHash.BINS];
  private long[] sampled = new long[BLOCK * 32];
  private int sampledCount;

  /**
   * @param pass what of each paragraph is signed
   * @param samples receives the sampled shingles of each block: the upper half and the paragraph,
   *     packed
   */
  Signing(SignedParagraphs paragraphs, Pass pass, long[][] samples) {
    this.paragraphs = paragraphs;
    this.pass = pass;
    this.samples = samples;
    this.reader = new ShingleReader(paragraphs.packed, paragraphs.shingleSize);
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
    int count = reader.read(id);
    long[] shingles = reader.shingles();
    MinHash.sign(shingles, count, bins);
    if (pass.isFirst()) {
      set.load(shingles, count);
      paragraphs.sizes[id] = set.size();
      paragraphs.digests[id] = set.digest();
      paragraphs.order[id] = Bands.key(bins, 0);
      Sketch.write(bins, paragraphs.sketches, id * Sketch.LONGS);
    }
    for (int band = pass.firstBand(); band < pass.endBand(); band++) {
      paragraphs.band(band)[id] = Bands.key(bins, band);
    }
    sample(id, shingles, count);
  }

  private void sample(int id, long[] shingles, int count) {
    if (sampled.length < sampledCount + count) {
      sampled = Arrays.copyOf(sampled, (sampledCount + count) * 2);
    }
    int size = sampledCount;
    for (int i = 0; i < count; i++) {
      // Written in any case and counted if sampled: no branch to guess.
      int key = (int) (shingles[i] >>> 32);
      sampled[size] = PackedPair.of(key, id);
      size += (shingles[i] & SAMPLED) == 0 && pass.takes(key) ? 1 : 0;
    }
    sampledCount = size;
  }
}
