package taohua.intake.page.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import taohua.intake.page.label.Weights.Border;
import taohua.intake.page.unit.Observations;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;
import taohua.intake.page.unit.Unit;

/** A page that teaches weights: what is seen of each of its units, and the right labels. */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Example {
  private static final UnitLabel[] LABELS = UnitLabel.values();
  private static final int SIZE = LABELS.length;

  // Lost speech harms five times as much as kept clutter, and a long unit more than a short one.
  private static final double LOST = 5;
  private static final double KEPT = 1;
  private static final double OTHER = 0.3;
  private static final double LEAST = 0.2;
  private static final double LONG = 60;

  private final UnitLabel[] gold;
  private final double[][] cost;
  // The places in the table of the weights for labels and for borders.
  private final int[][] labels;
  private final int[][] borders;

  Example(AnnotatedPage page, Observations seen) {
    List<Unit> units = seen.units();
    gold = units.stream().map(page::label).toArray(UnitLabel[]::new);
    mend(gold);
    cost = new double[gold.length][SIZE];
    labels = new int[gold.length][];
    borders = new int[gold.length + 1][];
    for (int i = 0; i <= gold.length; i++) {
      borders[i] = borders(seen.traits(), i);
      if (i < gold.length) {
        labels[i] = labels(seen.traits(), i);
        double size = LEAST + Math.min(units.get(i).length(), LONG) / LONG;
        for (UnitLabel label : LABELS) {
          cost[i][label.ordinal()] = cost(gold[i], label) * size;
        }
      }
    }
  }

  private static int[] labels(List<Traits> traits, int at) {
    int[] columns = new int[0];
    List<Traits> around = Weights.around(traits, at);
    for (int place = 0; place < around.size(); place++) {
      int own = place;
      columns = with(columns, around.get(place), trait -> Weights.labelColumn(trait, own));
    }
    return columns;
  }

  private static int[] borders(List<Traits> traits, int at) {
    int[] columns = new int[0];
    for (int side = 0; side < 2; side++) {
      boolean isBehind = side == 1;
      Traits seen = Traits.ofAny(traits, at - 1 + side, at + side);
      columns = with(columns, seen, trait -> Weights.borderColumn(trait, Border.START, isBehind));
    }
    return columns;
  }

  private interface Column {
    int of(int trait);
  }

  private static int[] with(int[] columns, Traits seen, Column column) {
    int[] all = Arrays.copyOf(columns, columns.length + Trait.values().length);
    int size = columns.length;
    for (int trait = seen.next(0); trait >= 0; trait = seen.next(trait + 1)) {
      all[size++] = column.of(trait);
    }
    return Arrays.copyOf(all, size);
  }

  private static double cost(UnitLabel gold, UnitLabel label) {
    if (gold == label) {
      return 0;
    }
    if (gold == UnitLabel.BODY) {
      return LOST;
    }
    return label == UnitLabel.BODY ? KEPT : OTHER;
  }

  /** Makes labels a path: what is cut too coarsely may skip one. */
  private static void mend(UnitLabel[] gold) {
    for (int i = 0; i < gold.length; i++) {
      if (i == 0 ? !gold[i].mayBegin() : !gold[i - 1].mayPrecede(gold[i])) {
        UnitLabel before = i == 0 ? UnitLabel.HEAD : gold[i - 1];
        gold[i] =
            switch (gold[i]) {
              case TAIL -> before == UnitLabel.CLUTTER ? relabel(gold, i) : before;
              case HEAD -> before == UnitLabel.BODY ? UnitLabel.CLUTTER : before;
              default -> before;
            };
      }
    }
    for (int i = gold.length - 1; i >= 0 && gold[i] == UnitLabel.CLUTTER; i--) {
      gold[i] = UnitLabel.TAIL;
    }
    if (gold[gold.length - 1] == UnitLabel.HEAD || gold[gold.length - 1] == UnitLabel.NEXT) {
      gold[gold.length - 1] = UnitLabel.BODY;
    }
  }

  private static UnitLabel relabel(UnitLabel[] gold, int at) {
    for (int k = at - 1; k >= 0 && gold[k] == UnitLabel.CLUTTER; k--) {
      gold[k] = UnitLabel.TAIL;
    }
    return UnitLabel.TAIL;
  }

  /** Adds what the page says: what is seen on the right path less what is expected on any. */
  void addTo(double[] gradient, double[] weights) {
    Chain chain = new Chain(labelScores(weights), borderScores(weights));
    for (int i = 0; i < gold.length; i++) {
      double[] chances = chain.chances(i);
      for (int column : labels[i]) {
        for (int k = 0; k < SIZE; k++) {
          gradient[column + k] -= chances[k];
        }
        gradient[column + gold[i].ordinal()] += 1;
      }
      addBorders(i, i == 0 ? atTop(chances) : chain.borders(i), gradient);
    }
    addEnd(chain.chances(gold.length - 1)[UnitLabel.BODY.ordinal()], gradient);
  }

  private double[][] labelScores(double[] weights) {
    double[][] scores = new double[gold.length][];
    for (int i = 0; i < gold.length; i++) {
      scores[i] = cost[i].clone();
      for (int column : labels[i]) {
        for (int k = 0; k < SIZE; k++) {
          scores[i][k] += weights[column + k];
        }
      }
    }
    return scores;
  }

  private double[][] borderScores(double[] weights) {
    double[][] scores = new double[borders.length][Weights.BORDERS];
    for (int i = 0; i < borders.length; i++) {
      for (int column : borders[i]) {
        for (int k = 0; k < Weights.BORDERS; k++) {
          scores[i][k] += weights[column + 2 * k];
        }
      }
    }
    return scores;
  }

  /** Above the first unit stands what is no body. */
  private static double[] atTop(double[] chances) {
    double[] borders = new double[Weights.BORDERS];
    borders[Border.START.ordinal()] = chances[UnitLabel.BODY.ordinal()];
    return borders;
  }

  private void addBorders(int at, double[] chances, double[] gradient) {
    Optional<Border> right = Decoder.border(at == 0 ? UnitLabel.HEAD : gold[at - 1], gold[at]);
    for (Border border : Border.values()) {
      int k = border.ordinal();
      double slope = (right.equals(Optional.of(border)) ? 1 : 0) - chances[k];
      for (int column : borders[at]) {
        gradient[column + 2 * k] += slope;
      }
    }
  }

  private void addEnd(double chanceOfBody, double[] gradient) {
    double slope = (gold[gold.length - 1] == UnitLabel.BODY ? 1 : 0) - chanceOfBody;
    for (int column : borders[gold.length]) {
      gradient[column + 2 * Border.END.ordinal()] += slope;
    }
  }
}
