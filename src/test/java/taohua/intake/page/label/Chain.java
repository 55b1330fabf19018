package taohua.intake.page.label;

import java.util.Optional;
import taohua.intake.page.label.Weights.Border;

/**
 * How likely each label and each border of a page is: all paths through a linear chain at once, by
 * the forward and backward sums of their weights. The sums of each unit are scaled to 1.
 */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Chain {
  private static final UnitLabel[] LABELS = UnitLabel.values();
  private static final int SIZE = LABELS.length;
  // A weight counts no more, for sums to stay finite.
  private static final double MOST = 60;
  // No border; the label may not follow.
  private static final int NONE = -1;
  private static final int NEVER = -2;
  private static final int[][] STEPS = steps();

  private final int size;
  private final double[][] labels;
  private final double[][] borders;
  private final double[][] forward;
  private final double[][] backward;

  /**
   * The chain of a page.
   *
   * @param labels the weight of each label of each unit
   * @param borders the weight of each border before each unit, and at the end of the page
   */
  Chain(double[][] labels, double[][] borders) {
    size = labels.length;
    this.labels = exponentials(labels, true);
    this.borders = exponentials(borders, false);
    forward = new double[size][SIZE];
    backward = new double[size][SIZE];
    sumForward();
    sumBackward();
  }

  private static int[][] steps() {
    int[][] steps = new int[SIZE][SIZE];
    for (UnitLabel from : LABELS) {
      for (UnitLabel to : LABELS) {
        Optional<Border> border = Decoder.border(from, to);
        steps[from.ordinal()][to.ordinal()] =
            from.mayPrecede(to) ? border.map(Enum::ordinal).orElse(NONE) : NEVER;
      }
    }
    return steps;
  }

  /** The exponentials of weights, where only their differences count less the largest of them. */
  private static double[][] exponentials(double[][] weights, boolean isRelative) {
    double[][] all = new double[weights.length][];
    for (int i = 0; i < weights.length; i++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (double weight : weights[i]) {
        largest = Math.max(largest, weight);
      }
      all[i] = new double[weights[i].length];
      for (int k = 0; k < all[i].length; k++) {
        double weight = weights[i][k] - (isRelative ? largest : 0);
        all[i][k] = StrictMath.exp(Math.max(-MOST, Math.min(MOST, weight)));
      }
    }
    return all;
  }

  /** What a step from one label to another counts before a unit; 0 if it may not be. */
  private double step(int at, int from, int to) {
    int border = STEPS[from][to];
    return border == NEVER ? 0 : border == NONE ? 1 : borders[at][border];
  }

  private void sumForward() {
    for (UnitLabel label : LABELS) {
      int k = label.ordinal();
      double start = label == UnitLabel.BODY ? borders[0][Border.START.ordinal()] : 1;
      forward[0][k] = label.mayBegin() ? start * labels[0][k] : 0;
    }
    scale(forward[0]);
    for (int i = 1; i < size; i++) {
      for (int to = 0; to < SIZE; to++) {
        for (int from = 0; from < SIZE; from++) {
          forward[i][to] += forward[i - 1][from] * step(i, from, to);
        }
        forward[i][to] *= labels[i][to];
      }
      scale(forward[i]);
    }
  }

  private void sumBackward() {
    for (UnitLabel label : LABELS) {
      double end = label == UnitLabel.BODY ? borders[size][Border.END.ordinal()] : 1;
      backward[size - 1][label.ordinal()] = label.mayEnd() ? end : 0;
    }
    for (int i = size - 2; i >= 0; i--) {
      for (int from = 0; from < SIZE; from++) {
        for (int to = 0; to < SIZE; to++) {
          backward[i][from] += step(i + 1, from, to) * labels[i + 1][to] * backward[i + 1][to];
        }
      }
      scale(backward[i]);
    }
  }

  private static double scale(double[] sums) {
    double all = 0;
    for (double sum : sums) {
      all += sum;
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= all;
    }
    return all;
  }

  /** How likely each label of a unit is; together 1. */
  double[] chances(int at) {
    double[] chances = new double[SIZE];
    for (int k = 0; k < SIZE; k++) {
      chances[k] = forward[at][k] * backward[at][k];
    }
    scale(chances);
    return chances;
  }

  /** How likely each border before a unit is that is not the first. */
  double[] borders(int at) {
    double[] chances = new double[Weights.BORDERS];
    double all = 0;
    for (int from = 0; from < SIZE; from++) {
      for (int to = 0; to < SIZE; to++) {
        double way = forward[at - 1][from] * step(at, from, to) * labels[at][to] * backward[at][to];
        all += way;
        if (STEPS[from][to] >= 0) {
          chances[STEPS[from][to]] += way;
        }
      }
    }
    for (int k = 0; k < chances.length; k++) {
      chances[k] /= all;
    }
    return chances;
  }
}
