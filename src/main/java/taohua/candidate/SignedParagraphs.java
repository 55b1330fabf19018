package taohua.candidate;

import java.util.Arrays;
import taohua.fingerprint.Bands;
import taohua.fingerprint.Sketch;

/**
 * Paragraphs, with what tells from afar what they may have in common. {@link Signing} fills it, all
 * bands at once or some at a time.
 */
final class SignedParagraphs {
  /** Where they stand and their tokens. */
  final PackedParagraphs packed;

  final int shingleSize;

  /** Different shingles of each. */
  final int[] sizes;

  /** Equal for equal sets of shingles. */
  final long[] digests;

  final long[] sketches;

  /** The key of each paragraph in the first band, by which paragraphs are brought in order. */
  final int[] order;

  /** The keys of each paragraph in a band; empty for bands of another pass. */
  private final int[][] bands = new int[Bands.COUNT][];

  /**
   * None of them is signed yet.
   *
   * @param packed each of at least so many tokens as a shingle has
   */
  SignedParagraphs(PackedParagraphs packed, int shingleSize) {
    this(packed, shingleSize, packed.count());
  }

  /** So many paragraphs of which others tell how they are signed, but not their tokens. */
  SignedParagraphs(int count) {
    this(new PackedParagraphs.Builder(1, page -> page).build(), 1, count);
  }

  private SignedParagraphs(PackedParagraphs packed, int shingleSize, int count) {
    this.packed = packed;
    this.shingleSize = shingleSize;
    sizes = new int[count];
    digests = new long[count];
    sketches = new long[Math.multiplyExact(count, Sketch.LONGS)];
    order = new int[count];
    Arrays.fill(bands, new int[0]);
  }

  /** Makes room for the bands of a pass, and takes it from those before. */
  void begin(Pass pass) {
    for (int band = 0; band < Bands.COUNT; band++) {
      boolean isWanted = band >= pass.firstBand() && band < pass.endBand();
      bands[band] = isWanted ? new int[count()] : new int[0];
    }
  }

  /** The keys of all paragraphs in a band. */
  int[] band(int band) {
    return bands[band];
  }

  int count() {
    return sizes.length;
  }
}
