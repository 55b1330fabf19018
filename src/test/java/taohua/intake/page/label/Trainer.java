package taohua.intake.page.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import taohua.intake.page.label.Weights.Border;
import taohua.intake.page.unit.Observations;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Unit;
import taohua.text.Span;

/**
 * Learns the weights of traits from annotated pages: a linear-chain conditional random field whose
 * likelihood knows what an error costs (softmax margin), by Adam with a Gaussian prior. The same
 * pages give the same weights, to the last bit, on any machine.
 */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Trainer {
  private static final UnitLabel[] LABELS = UnitLabel.values();
  private static final int SIZE = LABELS.length;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  // Lost speech harms five times as much as kept clutter, and a long unit more than a short one.
  private static final double LOST = 5;
  private static final double KEPT = 1;
  private static final double MOST = 60;

  private static final int ROUNDS = 200;
  private static final double RATE = 0.06;
  private static final double PRIOR = 0.8;

  private final List<Example> examples = new ArrayList<>();
  private final double[] weights = new double[Weights.size()];

  @SuppressWarnings("ArrayRecordComponent")
  private record Example(List<Set<Trait>> traits, UnitLabel[] gold, double[][] cost) {}

  private Trainer() {}

  static Weights train(List<AnnotatedPage> pages) {
    Trainer trainer = new Trainer();
    for (AnnotatedPage page : pages) {
      trainer.add(page, page.links());
      if (!page.links().isEmpty()) {
        // The same page copied as text.
        trainer.add(page, List.of());
      }
    }
    trainer.fit();
    return new Weights(trainer.weights);
  }

  /** The table that is shipped: two decimals, nothing for none. */
  static String table(Weights weights) {
    StringBuilder table = new StringBuilder(Weights.header()).append('\n');
    double[] values = weights.values();
    for (Trait trait : Trait.values()) {
      table.append(trait.name().toLowerCase(Locale.ROOT));
      for (int i = 0; i < Weights.COLUMNS; i++) {
        long hundredths = Math.round(100 * values[trait.ordinal() * Weights.COLUMNS + i]);
        table
            .append('\t')
            .append(hundredths == 0 ? "" : String.format(Locale.ROOT, "%.2f", hundredths / 100.0));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private void add(AnnotatedPage page, List<Span> links) {
    Observations seen = Observations.of(page.text(), links);
    List<Unit> units = seen.units();
    UnitLabel[] gold = units.stream().map(page::label).toArray(UnitLabel[]::new);
    mend(gold);
    double[][] cost = new double[gold.length][SIZE];
    for (int i = 0; i < gold.length; i++) {
      double size = Math.min(units.get(i).length(), MOST) / MOST;
      for (UnitLabel label : LABELS) {
        cost[i][label.ordinal()] = cost(gold[i], label) * (0.2 + size);
      }
    }
    List<Set<Trait>> traits = new ArrayList<>();
    seen.traits().forEach(one -> traits.add(EnumSet.copyOf(one)));
    examples.add(new Example(traits, gold, cost));
  }

  private static double cost(UnitLabel gold, UnitLabel label) {
    if (gold == label) {
      return 0;
    }
    if (gold == UnitLabel.BODY) {
      return LOST;
    }
    return label == UnitLabel.BODY ? KEPT : 0.3;
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

  private void fit() {
    double[] first = new double[weights.length];
    double[] second = new double[weights.length];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      Weights now = new Weights(weights);
      examples.forEach(example -> add(example, now, gradient));
      double rate =
          RATE
              * StrictMath.sqrt(1 - StrictMath.pow(0.999, round))
              / (1 - StrictMath.pow(0.9, round));
      for (int i = 0; i < weights.length; i++) {
        double slope = gradient[i] - PRIOR * weights[i];
        first[i] = 0.9 * first[i] + 0.1 * slope;
        second[i] = 0.999 * second[i] + 0.001 * slope * slope;
        weights[i] += rate * first[i] / (StrictMath.sqrt(second[i]) + 1e-8);
      }
    }
  }

  /** Adds what one page says: what is seen on the right path less what is expected on any. */
  private static void add(Example example, Weights weights, double[] gradient) {
    int size = example.gold.length;
    double[][] label = new double[size][];
    double[][] border = new double[size + 1][];
    for (int i = 0; i <= size; i++) {
      border[i] = weights.borders(example.traits, i);
      if (i < size) {
        label[i] = weights.labels(example.traits, i);
        for (int k = 0; k < SIZE; k++) {
          label[i][k] += example.cost[i][k];
        }
      }
    }
    double[][] forward = new double[size][SIZE];
    double[][] backward = new double[size][SIZE];
    for (int i = 0; i < size; i++) {
      for (UnitLabel to : LABELS) {
        double[] ways = new double[SIZE];
        Arrays.fill(ways, NEVER);
        for (UnitLabel from : LABELS) {
          if (i == 0) {
            ways[0] = to.mayBegin() ? step(UnitLabel.HEAD, to, border[0]) : NEVER;
          } else if (from.mayPrecede(to)) {
            ways[from.ordinal()] = forward[i - 1][from.ordinal()] + step(from, to, border[i]);
          }
        }
        forward[i][to.ordinal()] = sum(ways) + label[i][to.ordinal()];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (UnitLabel from : LABELS) {
        double[] ways = new double[SIZE];
        Arrays.fill(ways, NEVER);
        for (UnitLabel to : LABELS) {
          if (i == size - 1) {
            ways[0] =
                from.mayEnd()
                    ? (from == UnitLabel.BODY ? border[size][Border.END.ordinal()] : 0)
                    : NEVER;
          } else if (from.mayPrecede(to)) {
            ways[to.ordinal()] =
                backward[i + 1][to.ordinal()]
                    + label[i + 1][to.ordinal()]
                    + step(from, to, border[i + 1]);
          }
        }
        backward[i][from.ordinal()] = sum(ways);
      }
    }
    double[] ends = new double[SIZE];
    for (int k = 0; k < SIZE; k++) {
      ends[k] = forward[size - 1][k] + backward[size - 1][k];
    }
    double all = sum(ends);
    for (int i = 0; i < size; i++) {
      double[] slope = new double[SIZE];
      for (int k = 0; k < SIZE; k++) {
        slope[k] = -StrictMath.exp(forward[i][k] + backward[i][k] - all);
      }
      slope[example.gold[i].ordinal()] += 1;
      addLabel(example.traits, i, slope, gradient);
      for (UnitLabel from : LABELS) {
        for (UnitLabel to : LABELS) {
          Optional<Border> crossed =
              i == 0 && from != UnitLabel.HEAD ? Optional.empty() : Decoder.border(from, to);
          if (crossed.isPresent() && (i == 0 ? to.mayBegin() : from.mayPrecede(to))) {
            double before = i == 0 ? 0 : forward[i - 1][from.ordinal()];
            double chance =
                StrictMath.exp(
                    before
                        + step(from, to, border[i])
                        + label[i][to.ordinal()]
                        + backward[i][to.ordinal()]
                        - all);
            boolean right = (i == 0 || example.gold[i - 1] == from) && example.gold[i] == to;
            addBorder(example.traits, i, crossed.get(), (right ? 1 : 0) - chance, gradient);
          }
        }
      }
    }
    double chance =
        StrictMath.exp(
            forward[size - 1][UnitLabel.BODY.ordinal()]
                + backward[size - 1][UnitLabel.BODY.ordinal()]
                - all);
    boolean right = example.gold[size - 1] == UnitLabel.BODY;
    addBorder(example.traits, size, Border.END, (right ? 1 : 0) - chance, gradient);
  }

  private static double step(UnitLabel from, UnitLabel to, double[] borders) {
    return Decoder.border(from, to).map(border -> borders[border.ordinal()]).orElse(0.0);
  }

  private static void addLabel(List<Set<Trait>> traits, int at, double[] slope, double[] gradient) {
    for (int offset = -1; offset <= 1; offset++) {
      if (at + offset >= 0 && at + offset < traits.size()) {
        for (Trait trait : traits.get(at + offset)) {
          int column = Weights.labelColumn(trait, offset);
          for (int k = 0; k < SIZE; k++) {
            gradient[column + k] += slope[k];
          }
        }
      }
    }
  }

  private static void addBorder(
      List<Set<Trait>> traits, int at, Border border, double slope, double[] gradient) {
    for (int side = 0; side < 2; side++) {
      int unit = at - 1 + side;
      if (unit >= 0 && unit < traits.size()) {
        for (Trait trait : traits.get(unit)) {
          gradient[Weights.borderColumn(trait, border, side == 1)] += slope;
        }
      }
    }
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
