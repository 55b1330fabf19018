package taohua.candidate;

import taohua.fingerprint.Sketch;

/** What two paragraphs must share to be a pair, and whether their sketches allow it. */
final class Promise {
  private final SignedParagraphs paragraphs;
  private final double resemblance;
  private final double containment;

  Promise(SignedParagraphs paragraphs, PairOptions options) {
    this.paragraphs = paragraphs;
    this.resemblance = options.minResemblance();
    this.containment = options.minContainment();
  }

  /** Whether it is worth counting what they share; false for hardly any true pair. */
  boolean holds(int a, int b) {
    int sizeA = paragraphs.sizes[a];
    int sizeB = paragraphs.sizes[b];
    double both = (double) sizeA + sizeB;
    double shared =
        Math.min(both * resemblance / (1 + resemblance), containment * Math.min(sizeA, sizeB));
    int least = Sketch.leastMatches(shared / (both - shared));
    return least <= 0
        || Sketch.matches(paragraphs.sketches, a * Sketch.LONGS, b * Sketch.LONGS) >= least;
  }

  /** Whether that many shared shingles make a pair. */
  boolean kept(int shared, int sizeA, int sizeB) {
    return (double) shared / ((long) sizeA + sizeB - shared) >= resemblance
        || (double) shared / Math.min(sizeA, sizeB) >= containment;
  }
}
