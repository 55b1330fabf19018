package taohua.candidate;

import taohua.fingerprint.Bands;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Sketch;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

/**
 * Some of the paragraphs of a corpus, signed: what a machine that holds them has to tell those who
 * look for pairs among all. They are numbered from 0 here; who holds them knows the first one's
 * number among all.
 */
public final class SignedPart {
  /** The longs of a paragraph's sketch. */
  public static final int SKETCH = Sketch.LONGS;

  private final SignedParagraphs paragraphs;
  private final long[][] samples;

  private SignedPart(SignedParagraphs paragraphs, long[][] samples) {
    this.paragraphs = paragraphs;
    this.samples = samples;
  }

  /** Signs paragraphs, none shorter than {@link ParagraphPairs#least}. */
  public static SignedPart of(PackedParagraphs packed, ShingleOptions shingles) {
    SignedParagraphs paragraphs = new SignedParagraphs(packed, shingles.size());
    return new SignedPart(paragraphs, ParagraphPairs.sign(paragraphs, Pass.ONLY, Workers.ALONE));
  }

  public int count() {
    return paragraphs.count();
  }

  /** Equal for paragraphs that are copies of each other. */
  public long digest(int id) {
    return paragraphs.digests[id];
  }

  /** How many different shingles it has. */
  public int size(int id) {
    return paragraphs.sizes[id];
  }

  /** By what paragraphs are brought in order, beside their numbers. */
  public int order(int id) {
    return paragraphs.order[id];
  }

  /** Its sketch, {@link #SKETCH} longs, is one of many: the first is at {@code id * SKETCH}. */
  public long[] sketches() {
    return paragraphs.sketches;
  }

  /** Tells in which buckets the paragraphs are, those of one section after the other. */
  public void tell(Buckets to) {
    for (int band = 0; band < Bands.COUNT; band++) {
      int[] keys = paragraphs.band(band);
      for (int id = 0; id < keys.length; id++) {
        to.add(band, keys[id], id);
      }
    }
    for (long[] block : samples) {
      for (long entry : block) {
        to.add(PartJoin.SAMPLES, PackedPair.first(entry), PackedPair.second(entry));
      }
    }
  }

  /** Is told which paragraph is in which bucket. */
  @FunctionalInterface
  public interface Buckets {
    /**
     * A paragraph is in a bucket.
     *
     * @param section in [0, {@link PartJoin#SECTIONS}): paragraphs that have a key in one section
     *     share a bucket
     */
    void add(int section, int key, int id);
  }
}
