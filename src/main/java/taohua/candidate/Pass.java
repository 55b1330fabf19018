package taohua.candidate;

import taohua.fingerprint.Bands;

/**
 * One of several times that all paragraphs are signed: which bands and which sampled shingles it is
 * for. The passes together are for all of them, each once.
 *
 * @param number from 0
 * @param count how many passes there are
 */
record Pass(int number, int count) {
  static final Pass ONLY = new Pass(0, 1);

  boolean isFirst() {
    return number == 0;
  }

  /** The first band that it is for. */
  int firstBand() {
    return (int) ((long) Bands.COUNT * number / count);
  }

  /** The first band behind those that it is for. */
  int endBand() {
    return (int) ((long) Bands.COUNT * (number + 1) / count);
  }

  /** Whether it is for shingles whose upper half is that. */
  boolean takes(int key) {
    return (int) (((key & 0xFFFFFFFFL) * count) >>> Integer.SIZE) == number;
  }
}
