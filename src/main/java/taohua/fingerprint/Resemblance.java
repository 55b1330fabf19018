package taohua.fingerprint;

/**
 * What two sets of shingles have in common, counted exactly (Broder 1997,
 * doi:10.1109/SEQUEN.1997.666900).
 *
 * @param shared shingles of both
 * @param sizeA shingles of the first, at least 1
 * @param sizeB shingles of the second, at least 1
 */
public record Resemblance(int shared, int sizeA, int sizeB) {
  public Resemblance {
    if (shared < 0 || shared > Math.min(sizeA, sizeB) || Math.min(sizeA, sizeB) < 1) {
      throw new IllegalArgumentException(shared + " shared of " + sizeA + " and " + sizeB);
    }
  }

  /** Shared shingles to all shingles, in [0, 1]. */
  public double jaccard() {
    return (double) shared / ((long) sizeA + sizeB - shared);
  }

  /** The share of the first's shingles that the second has, in [0, 1]. */
  public double containmentA() {
    return (double) shared / sizeA;
  }

  /** The share of the second's shingles that the first has, in [0, 1]. */
  public double containmentB() {
    return (double) shared / sizeB;
  }
}
