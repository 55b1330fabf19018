package taohua.reword;

import java.util.Arrays;

/**
 * How many rows with such a score two documents have that have nothing to do with each other. Of
 * rows in such pairs the scores fall off exponentially, so the upper ones of a sample tell of those
 * that are higher than any in it.
 *
 * @param from the score from which on the fall is known
 * @param rate how many rows a pair has from there on
 * @param scale by how much a score is higher of which there are fewer by a factor of e
 */
record Chance(double from, double rate, double scale) {
  // The fall is read from the best rows, one in ten pairs: those below fall off slower. The scores
  // of five corpora were read; from there to one in two hundred pairs each fell exponentially.
  private static final double READ = .1;

  // What the scale is taken for where there is nothing to read it from, and for how many rows that
  // counts. It was between 1.4 and 2.2 in work reports of provinces and of cities.
  private static final double USUAL = 1.8;
  private static final int USUAL_COUNTS = 20;

  /**
   * What some rows tell.
   *
   * @param scores those of all rows in the pairs
   * @param pairs how many pairs of documents were compared, at least 1
   */
  static Chance of(double[] scores, long pairs) {
    double[] ordered = scores.clone();
    Arrays.sort(ordered);
    int upper = (int) Math.min(ordered.length, Math.ceil(READ * pairs));
    if (upper == 0) {
      return new Chance(0, 1.0 / pairs, USUAL);
    }
    double from = ordered[ordered.length - upper];
    // The median and not the mean: a few pairs may have to do with each other after all.
    double half = ordered[ordered.length - 1 - upper / 2] - from;
    double read = half / Math.log(2);
    double scale = (upper * read + USUAL_COUNTS * USUAL) / (upper + USUAL_COUNTS);
    return new Chance(from, (double) upper / pairs, scale);
  }

  /**
   * How many rows of at least that score a pair has by chance; what is below the start is not
   * known.
   */
  double expected(double score) {
    return rate * Math.exp(-(score - from) / scale);
  }
}
