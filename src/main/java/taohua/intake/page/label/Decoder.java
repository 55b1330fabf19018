package taohua.intake.page.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taohua.intake.page.label.Weights.Border;
import taohua.intake.page.unit.Traits;

/**
 * The labels of the units of a page that together weigh most: the best path through a linear chain
 * (Viterbi).
 */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Decoder {
  private static final UnitLabel[] LABELS = UnitLabel.values();
  private static final @Nullable Border[][] BETWEEN = between();
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private Decoder() {}

  /** The border between two labels, if there is one. */
  static Optional<Border> border(UnitLabel from, UnitLabel to) {
    if (from == UnitLabel.BODY && to == UnitLabel.TAIL) {
      return Optional.of(Border.END);
    }
    if (to == UnitLabel.NEXT && from != UnitLabel.NEXT) {
      return Optional.of(Border.NEXT);
    }
    boolean opens = from == UnitLabel.HEAD || from == UnitLabel.NEXT;
    return opens && to == UnitLabel.BODY ? Optional.of(Border.START) : Optional.empty();
  }

  private static @Nullable Border[][] between() {
    @Nullable Border[][] between = new Border[LABELS.length][LABELS.length];
    for (UnitLabel from : LABELS) {
      for (UnitLabel to : LABELS) {
        between[from.ordinal()][to.ordinal()] = border(from, to).orElse(null);
      }
    }
    return between;
  }

  /**
   * The best labels; none for no units.
   *
   * @param fixed the label of each unit that is known, else null
   */
  static List<UnitLabel> decode(List<Traits> traits, Weights weights, UnitLabel[] fixed) {
    int size = traits.size();
    if (size == 0) {
      return List.of();
    }
    double[][] best = new double[size][];
    int[][] from = new int[size][LABELS.length];
    for (int i = 0; i < size; i++) {
      double[] labels = weights.labels(traits, i);
      double[] borders = weights.borders(traits, i);
      best[i] = i == 0 ? first(labels, borders) : next(best[i - 1], labels, borders, from[i]);
      for (UnitLabel label : LABELS) {
        if (fixed[i] != null && fixed[i] != label) {
          best[i][label.ordinal()] = NEVER;
        }
      }
    }
    return back(best, from, weights.borders(traits, size));
  }

  /** What each label weighs for the first unit. */
  private static double[] first(double[] labels, double[] borders) {
    double[] best = new double[LABELS.length];
    for (UnitLabel label : LABELS) {
      double start = label == UnitLabel.BODY ? borders[Border.START.ordinal()] : 0;
      best[label.ordinal()] = label.mayBegin() ? labels[label.ordinal()] + start : NEVER;
    }
    return best;
  }

  /**
   * What the best path to each label of a unit weighs.
   *
   * @param before the same of the unit above
   * @param from takes the label of that unit on each path
   */
  private static double[] next(double[] before, double[] labels, double[] borders, int[] from) {
    double[] best = new double[LABELS.length];
    for (UnitLabel label : LABELS) {
      int to = label.ordinal();
      best[to] = NEVER;
      for (UnitLabel above : LABELS) {
        double score = before[above.ordinal()] + step(above, label, borders);
        if (above.mayPrecede(label) && score > best[to]) {
          best[to] = score;
          from[to] = above.ordinal();
        }
      }
      best[to] += labels[to];
    }
    return best;
  }

  private static double step(UnitLabel from, UnitLabel to, double[] borders) {
    Border border = BETWEEN[from.ordinal()][to.ordinal()];
    return border == null ? 0 : borders[border.ordinal()];
  }

  private static List<UnitLabel> back(double[][] best, int[][] from, double[] atEnd) {
    int size = best.length;
    int last = -1;
    double most = NEVER;
    for (UnitLabel label : LABELS) {
      double score = best[size - 1][label.ordinal()];
      score += label == UnitLabel.BODY ? atEnd[Border.END.ordinal()] : 0;
      if (label.mayEnd() && score > most) {
        most = score;
        last = label.ordinal();
      }
    }
    if (last < 0) {
      // A page of one unit that can be nothing else.
      return new ArrayList<>(Arrays.asList(new UnitLabel[] {UnitLabel.BODY}));
    }
    UnitLabel[] labels = new UnitLabel[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = LABELS[last];
      last = from[i][last];
    }
    return new ArrayList<>(Arrays.asList(labels));
  }
}
