package taohua.candidate;

import taohua.fingerprint.Bands;
import taohua.fingerprint.Shingles;
import taohua.fingerprint.Sketch;
import taohua.text.ParagraphPlace;

/** Paragraphs, with what tells from afar what they may have in common. {@link Signing} fills it. */
final class SignedParagraphs {
  private final PackedParagraphs paragraphs;
  private final int shingleSize;

  /** Different shingles of each. */
  final int[] sizes;

  /** Equal for equal sets of shingles. */
  final long[] digests;

  final long[] sketches;
  final int[] bands;

  /**
   * None of them is signed yet.
   *
   * @param paragraphs each of at least so many tokens as a shingle has
   */
  SignedParagraphs(PackedParagraphs paragraphs, int shingleSize) {
    this.paragraphs = paragraphs;
    this.shingleSize = shingleSize;
    int count = paragraphs.count();
    sizes = new int[count];
    digests = new long[count];
    sketches = new long[Math.multiplyExact(count, Sketch.LONGS)];
    bands = new int[Math.multiplyExact(count, Bands.COUNT)];
  }

  int count() {
    return sizes.length;
  }

  ParagraphPlace place(int id) {
    return paragraphs.place(id);
  }

  /** An upper bound of the shingles of a paragraph. */
  int tokens(int id) {
    return paragraphs.length(id);
  }

  /** Writes the shingles of a paragraph, repetitions included, and says how many they are. */
  int hash(int id, long[] into) {
    return Shingles.hash(
        paragraphs.page(id), paragraphs.from(id), paragraphs.length(id), shingleSize, into);
  }
}
