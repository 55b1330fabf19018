package taohua.candidate;

import taohua.fingerprint.Sketch;

/** What two paragraphs must share to be a pair, and whether their sketches allow it. */
final class Promise {
  private static final int RATIOS = 64;

  private final SignedParagraphs paragraphs;
  private final double resemblance;
  private final double containment;

  /** The least matches of two sketches by the ratio of sizes, rounded down: less is needed. */
  private final int[] leastMatches = new int[RATIOS + 1];

  Promise(SignedParagraphs paragraphs, PairOptions options) {
    this.paragraphs = paragraphs;
    this.resemblance = options.minResemblance();
    this.containment = options.minContainment();
    for (int ratio = 0; ratio <= RATIOS; ratio++) {
      leastMatches[ratio] = Sketch.leastMatches(leastResemblance((double) ratio / RATIOS));
    }
  }

  /** The resemblance that a pair has at least whose smaller set is that part of the larger. */
  private double leastResemblance(double ratio) {
    double shared = Math.min((1 + ratio) * resemblance / (1 + resemblance), ratio * containment);
    return shared / (1 + ratio - shared);
  }

  /** Whether it is worth counting what they share; false for hardly any true pair. */
  boolean holds(int a, int b) {
    int sizeA = paragraphs.sizes[a];
    int sizeB = paragraphs.sizes[b];
    long smaller = Math.min(sizeA, sizeB);
    int least = leastMatches[(int) (smaller * RATIOS / Math.max(sizeA, sizeB))];
    return least <= 0
        || Sketch.matches(paragraphs.sketches, a * Sketch.LONGS, b * Sketch.LONGS) >= least;
  }

  /** Whether that many shared shingles make a pair. */
  boolean kept(int shared, int sizeA, int sizeB) {
    return (double) shared / ((long) sizeA + sizeB - shared) >= resemblance
        || (double) shared / Math.min(sizeA, sizeB) >= containment;
  }
}
