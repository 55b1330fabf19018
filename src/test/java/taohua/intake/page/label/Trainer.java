package taohua.intake.page.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import taohua.intake.page.unit.Observations;
import taohua.intake.page.unit.Pairs;
import taohua.intake.page.unit.Trait;

/**
 * Learns the weights of traits from annotated pages: a linear-chain conditional random field whose
 * likelihood knows what an error costs (softmax margin), by Adam with a Gaussian prior. The same
 * pages give the same weights, to the last bit, on any machine.
 */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Trainer {
  private static final int ROUNDS = 200;
  private static final double RATE = 0.06;
  private static final double PRIOR = 0.8;

  // What pairs of characters say of a page is learned from others: of itself it would say too much.
  private static final int FOLDS = 4;
  // Sums in a fixed order, however many processors there are.
  private static final int SHARES = 4;

  private final List<Example> examples = new ArrayList<>();
  private final double[] weights = new double[Weights.size()];

  private Trainer() {}

  static Taught train(List<AnnotatedPage> pages) {
    Trainer trainer = new Trainer();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<AnnotatedPage> own = new ArrayList<>();
      List<AnnotatedPage> others = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        (i % FOLDS == fold ? own : others).add(pages.get(i));
      }
      Pairs pairs = Pairs.of(PairCounts.of(others));
      own.forEach(page -> trainer.add(page, pairs));
    }
    trainer.fit();
    return new Taught(Pairs.of(PairCounts.of(pages)), new Weights(trainer.weights));
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

  private void add(AnnotatedPage page, Pairs pairs) {
    examples.add(new Example(page, Observations.of(page.text(), page.links(), pairs)));
    if (!page.links().isEmpty()) {
      // The same page copied as text.
      examples.add(new Example(page, Observations.of(page.text(), List.of(), pairs)));
    }
  }

  private void fit() {
    double[] first = new double[weights.length];
    double[] second = new double[weights.length];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = gradient();
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

  private double[] gradient() {
    double[] gradient = new double[weights.length];
    List<double[]> shares = IntStream.range(0, SHARES).parallel().mapToObj(this::gradient).toList();
    for (double[] share : shares) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += share[i];
      }
    }
    return gradient;
  }

  private double[] gradient(int share) {
    double[] gradient = new double[weights.length];
    for (int i = share; i < examples.size(); i += SHARES) {
      examples.get(i).addTo(gradient, weights);
    }
    return gradient;
  }
}
