package taohua.fingerprint;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Signatures whose share of equal values estimates resemblance: MinHash (Broder 1997,
 * doi:10.1109/SEQUEN.1997.666900) by one permutation (Li, Owen, Zhang 2012, arXiv:1208.1259). A
 * shingle's upper bits choose its bin, the least of the other bits in a bin is its value; an empty
 * bin borrows the value of another by optimal densification (Shrivastava 2017, arXiv:1703.04664).
 * The standard error is near {@code sqrt(J (1 - J) / 128)} for a resemblance J.
 */
public final class MinHash {
  /** Values in a signature. */
  public static final int BINS = 128;

  private static final int BIN_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(BINS);
  private static final long VALUE = (1L << BIN_SHIFT) - 1;
  private static final long EMPTY = Long.MAX_VALUE;
  // For each bin an order of all bins, the same for every text: where it borrows from when empty.
  private static final byte[] LENDERS = lenders();

  private MinHash() {}

  /**
   * Signs the set of the first {@code count} shingles; their order and repetitions do not matter.
   *
   * @param count at least 1
   * @param bins receives the signature, {@link #BINS} values
   */
  public static void sign(long[] shingles, int count, long[] bins) {
    if (count < 1) {
      throw new IllegalArgumentException("nothing to sign: " + count + " shingles");
    }
    Arrays.fill(bins, 0, BINS, EMPTY);
    for (int i = 0; i < count; i++) {
      int bin = (int) (shingles[i] >>> BIN_SHIFT);
      bins[bin] = Math.min(bins[bin], shingles[i] & VALUE);
    }
    densify(bins);
  }

  // A borrowed value is marked as such, so that nobody borrows it on.
  private static void densify(long[] bins) {
    for (int bin = 0; bin < BINS; bin++) {
      if (bins[bin] == EMPTY) {
        int at = bin * BINS;
        while (bins[LENDERS[at]] < 0 || bins[LENDERS[at]] == EMPTY) {
          at++;
        }
        bins[bin] = ~bins[LENDERS[at]];
      }
    }
    for (int bin = 0; bin < BINS; bin++) {
      bins[bin] = bins[bin] < 0 ? ~bins[bin] : bins[bin];
    }
  }

  /** The share of equal values in two signatures: the estimated resemblance, in [0, 1]. */
  public static double estimate(long[] a, long[] b) {
    int equal = 0;
    for (int bin = 0; bin < BINS; bin++) {
      equal += a[bin] == b[bin] ? 1 : 0;
    }
    return (double) equal / BINS;
  }

  private static byte[] lenders() {
    byte[] lenders = new byte[BINS * BINS];
    SplittableRandom random = new SplittableRandom(0x7A0);
    for (int bin = 0; bin < BINS; bin++) {
      for (int i = 0; i < BINS; i++) {
        int other = random.nextInt(i + 1);
        lenders[bin * BINS + i] = lenders[bin * BINS + other];
        lenders[bin * BINS + other] = (byte) i;
      }
    }
    return lenders;
  }
}
