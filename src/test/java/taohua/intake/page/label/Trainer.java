package taohua.intake.page.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import taohua.intake.page.label.Weights.Border;
import taohua.intake.page.unit.Observations;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;
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
  private record Example(List<Traits> traits, UnitLabel[] gold, double[][] cost) {}

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
    examples.add(new Example(seen.traits(), gold, cost));
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
    Chain chain = Chain.of(example.traits, weights, example.cost);
    for (int i = 0; i < example.gold.length; i++) {
      double[] slope = chain.chances(i);
      for (int k = 0; k < SIZE; k++) {
        slope[k] = -slope[k];
      }
      slope[example.gold[i].ordinal()] += 1;
      addLabel(example.traits, i, slope, gradient);
      addBorders(example, chain, i, gradient);
    }
    int size = example.gold.length;
    boolean right = example.gold[size - 1] == UnitLabel.BODY;
    double slope = (right ? 1 : 0) - chain.chanceOfBodyAtEnd();
    addBorder(example.traits, size, Border.END, slope, gradient);
  }

  /** The borders that may be crossed before a unit; above the first unit stands what is no body. */
  private static void addBorders(Example example, Chain chain, int at, double[] gradient) {
    for (UnitLabel from : LABELS) {
      for (UnitLabel to : LABELS) {
        Optional<Border> border = Decoder.border(from, to);
        if (border.isPresent() && chain.mayStep(at, from, to)) {
          boolean right = (at == 0 || example.gold[at - 1] == from) && example.gold[at] == to;
          double slope = (right ? 1 : 0) - chain.chance(at, from, to);
          addBorder(example.traits, at, border.get(), slope, gradient);
        }
      }
    }
  }

  private static void addLabel(List<Traits> traits, int at, double[] slope, double[] gradient) {
    for (int offset = -1; offset <= 1; offset++) {
      if (at + offset >= 0 && at + offset < traits.size()) {
        Traits seen = traits.get(at + offset);
        for (int trait = seen.next(0); trait >= 0; trait = seen.next(trait + 1)) {
          int column = Weights.labelColumn(trait, offset);
          for (int k = 0; k < SIZE; k++) {
            gradient[column + k] += slope[k];
          }
        }
      }
    }
  }

  private static void addBorder(
      List<Traits> traits, int at, Border border, double slope, double[] gradient) {
    for (int side = 0; side < 2; side++) {
      int unit = at - 1 + side;
      if (unit >= 0 && unit < traits.size()) {
        Traits seen = traits.get(unit);
        for (int trait = seen.next(0); trait >= 0; trait = seen.next(trait + 1)) {
          gradient[Weights.borderColumn(trait, border, side == 1)] += slope;
        }
      }
    }
  }
}
