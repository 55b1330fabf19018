package taohua.intake.page.label;

import java.util.Arrays;
import java.util.List;
import taohua.intake.page.label.Weights.Border;
import taohua.intake.page.unit.Traits;

/**
 * How likely each label and each border of a page is: all paths through a linear chain at once, by
 * the forward and backward sums of their weights. All sums are logarithms.
 */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Chain {
  private static final UnitLabel[] LABELS = UnitLabel.values();
  private static final int SIZE = LABELS.length;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int size;
  private final double[][] labels;
  private final double[][] borders;
  private final double[][] forward;
  private final double[][] backward;

  private Chain(int size) {
    this.size = size;
    labels = new double[size][];
    borders = new double[size + 1][];
    forward = new double[size][SIZE];
    backward = new double[size][SIZE];
  }

  /**
   * The chain of a page.
   *
   * @param more what is added to the weight of each label of each unit
   */
  static Chain of(List<Traits> traits, Weights weights, double[][] more) {
    Chain chain = new Chain(traits.size());
    for (int i = 0; i <= chain.size; i++) {
      chain.borders[i] = weights.borders(traits, i);
      if (i < chain.size) {
        chain.labels[i] = weights.labels(traits, i);
        for (int k = 0; k < SIZE; k++) {
          chain.labels[i][k] += more[i][k];
        }
      }
    }
    chain.sumForward();
    chain.sumBackward();
    return chain;
  }

  /** Whether a label may follow another before a unit; only a head stands above the first. */
  boolean mayStep(int at, UnitLabel from, UnitLabel to) {
    return at == 0 ? from == UnitLabel.HEAD && to.mayBegin() : from.mayPrecede(to);
  }

  private void sumForward() {
    for (int i = 0; i < size; i++) {
      for (UnitLabel to : LABELS) {
        double[] ways = none();
        for (UnitLabel from : LABELS) {
          if (mayStep(i, from, to)) {
            ways[from.ordinal()] = before(i, from) + step(from, to, borders[i]);
          }
        }
        forward[i][to.ordinal()] = sum(ways) + labels[i][to.ordinal()];
      }
    }
  }

  private double before(int at, UnitLabel from) {
    return at == 0 ? 0 : forward[at - 1][from.ordinal()];
  }

  private void sumBackward() {
    for (UnitLabel last : LABELS) {
      double end = last == UnitLabel.BODY ? borders[size][Border.END.ordinal()] : 0;
      backward[size - 1][last.ordinal()] = last.mayEnd() ? end : NEVER;
    }
    for (int i = size - 2; i >= 0; i--) {
      for (UnitLabel from : LABELS) {
        double[] ways = none();
        for (UnitLabel to : LABELS) {
          if (from.mayPrecede(to)) {
            ways[to.ordinal()] =
                backward[i + 1][to.ordinal()]
                    + labels[i + 1][to.ordinal()]
                    + step(from, to, borders[i + 1]);
          }
        }
        backward[i][from.ordinal()] = sum(ways);
      }
    }
  }

  /** How likely each label of a unit is; together 1. */
  double[] chances(int at) {
    double all = all();
    double[] chances = new double[SIZE];
    for (int k = 0; k < SIZE; k++) {
      chances[k] = StrictMath.exp(forward[at][k] + backward[at][k] - all);
    }
    return chances;
  }

  /** How likely a unit has a label behind another. */
  double chance(int at, UnitLabel from, UnitLabel to) {
    return StrictMath.exp(
        before(at, from)
            + step(from, to, borders[at])
            + labels[at][to.ordinal()]
            + backward[at][to.ordinal()]
            - all());
  }

  /** How likely the page ends inside of a speech. */
  double chanceOfBodyAtEnd() {
    return chances(size - 1)[UnitLabel.BODY.ordinal()];
  }

  private double all() {
    double[] ends = new double[SIZE];
    for (int k = 0; k < SIZE; k++) {
      ends[k] = forward[size - 1][k] + backward[size - 1][k];
    }
    return sum(ends);
  }

  private static double[] none() {
    double[] ways = new double[SIZE];
    Arrays.fill(ways, NEVER);
    return ways;
  }

  private static double step(UnitLabel from, UnitLabel to, double[] borders) {
    return Decoder.border(from, to).map(border -> borders[border.ordinal()]).orElse(0.0);
  }

  private static double sum(double[] logs) {
    double most = NEVER;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    if (most == NEVER) {
      return NEVER;
    }
    double sum = 0;
    for (double log : logs) {
      sum += StrictMath.exp(log - most);
    }
    return most + StrictMath.log(sum);
  }
}
