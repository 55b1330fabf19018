package taohua.table;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import taohua.formula.Formula;
import taohua.text.Corpus;
import taohua.text.PackedPair;
import taohua.text.Passage;
import taohua.text.When;

/**
 * How many officials use a formula, period by period ({@link Periods}). Only the documents that are
 * evidence of common language count. Immutable.
 */
public final class Growth {
  /** The last period: of what has no date, no date that orders, or none as fine as a period. */
  public static final String UNDATED = "undated";

  private static final int LEAST_PERIODS = 3;
  private static final int NO_EVIDENCE = -1;

  private final Corpus corpus;
  private final Periods periods;
  // Those that hold evidence, in order; what is undated sorts behind all years.
  private final List<String> used;
  // By document, the index among those; or NO_EVIDENCE.
  private final int[] periodOf;

  private Growth(Corpus corpus, Periods periods, IntPredicate evidence) {
    this.corpus = corpus;
    this.periods = periods;
    String[] names = new String[corpus.size()];
    for (int d = 0; d < names.length; d++) {
      names[d] = date(corpus, d).flatMap(periods::of).orElse(UNDATED);
    }
    used =
        IntStream.range(0, names.length)
            .filter(evidence)
            .mapToObj(d -> names[d])
            .distinct()
            .sorted()
            .toList();
    periodOf =
        IntStream.range(0, names.length)
            .map(d -> evidence.test(d) ? used.indexOf(names[d]) : NO_EVIDENCE)
            .toArray();
  }

  /**
   * What happened in a period.
   *
   * @param period {@code 2021}, {@code 2021-07} or {@link #UNDATED}
   * @param added officials who use the formula in no earlier period
   * @param officials who use it in this or an earlier one
   * @param documents of this period that use it
   */
  public record Step(String period, int added, int officials, int documents) {}

  /** The growth of formulas in a corpus in which these documents are the evidence. */
  public static Growth of(Corpus corpus, IntPredicate evidence) {
    List<When> dates =
        IntStream.range(0, corpus.size())
            .filter(evidence)
            .mapToObj(d -> date(corpus, d))
            .flatMap(Optional::stream)
            .toList();
    return new Growth(corpus, Periods.of(dates), evidence);
  }

  /** The periods of the corpus in order, with those of no document between. */
  public List<String> periods() {
    return periods.all();
  }

  /** Whether the dates tell of growth: within two periods they tell of little but the calendar. */
  public boolean tells() {
    return periods().size() >= LEAST_PERIODS;
  }

  /** The periods in which a formula is used, in order, what is undated last. */
  public List<Step> steps(Formula formula) {
    long[] uses = uses(formula);
    List<Step> steps = new ArrayList<>();
    BitSet officials = new BitSet();
    int before = 0;
    for (int from = 0, to = 0; from < uses.length; from = to) {
      int period = PackedPair.first(uses[from]);
      while (to < uses.length && PackedPair.first(uses[to]) == period) {
        officials.set(corpus.official(PackedPair.second(uses[to++])));
      }
      int after = officials.cardinality();
      steps.add(new Step(used.get(period), after - before, after, to - from));
      before = after;
    }
    return steps;
  }

  /** The evidence that uses a formula, each document once: its period and its index, ascending. */
  private long[] uses(Formula formula) {
    LongArrayList uses = new LongArrayList();
    int last = -1;
    for (Passage use : formula.occurrences()) {
      int document = use.document();
      if (document != last && periodOf[document] != NO_EVIDENCE) {
        uses.add(PackedPair.of(periodOf[document], document));
      }
      last = document;
    }
    long[] sorted = uses.toLongArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static Optional<When> date(Corpus corpus, int document) {
    return corpus.document(document).heading().orderingDate();
  }
}
