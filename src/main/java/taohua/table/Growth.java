package taohua.table;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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
 * How many officials use a formula, period by period. A period is a year; it is a month where all
 * dates lie within two years and most of them are known to the month. Only the documents that are
 * evidence of common language count. Immutable.
 */
public final class Growth {
  /** The last period: of what has no date, no date that orders, or none as fine as a period. */
  public static final String UNDATED = "undated";

  private static final int YEARS_FOR_YEARS = 2;
  private static final int LEAST_PERIODS = 3;

  private final Corpus corpus;
  // By document, among the names; -1 for one that is no evidence.
  private final int[] periodOf;
  // In order, what is undated last.
  private final List<String> names;
  private final List<String> periods;

  /**
   * @param periodOf by document; empty for one that is no evidence
   */
  private Growth(Corpus corpus, List<String> periodOf, List<String> periods) {
    this.corpus = corpus;
    names = periodOf.stream().filter(period -> !period.isEmpty()).distinct().sorted().toList();
    this.periodOf = periodOf.stream().mapToInt(names::indexOf).toArray();
    this.periods = List.copyOf(periods);
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

  /** The periods of a corpus in which these documents are the evidence. */
  public static Growth of(Corpus corpus, IntPredicate evidence) {
    List<Optional<When>> dates =
        IntStream.range(0, corpus.size())
            .mapToObj(d -> evidence.test(d) ? date(corpus, d) : Optional.<When>empty())
            .toList();
    List<When> known = dates.stream().flatMap(Optional::stream).toList();
    boolean monthly = isMonthly(known);
    List<String> periodOf = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      String period = dates.get(d).flatMap(when -> period(when, monthly)).orElse(UNDATED);
      periodOf.add(evidence.test(d) ? period : "");
    }
    return new Growth(corpus, periodOf, monthly ? months(known) : years(known));
  }

  /** The periods of the corpus in order, with those of no document between. */
  public List<String> periods() {
    return periods;
  }

  /** Whether the dates tell of growth: within two periods they tell of little but the calendar. */
  public boolean tells() {
    return periods.size() >= LEAST_PERIODS;
  }

  /** The periods in which a formula is used, in order, what is undated last. */
  public List<Step> steps(Formula formula) {
    long[] uses = uses(formula);
    List<Step> steps = new ArrayList<>();
    BitSet officials = new BitSet();
    int before = 0;
    for (int from = 0, to = 0; from < uses.length; from = to) {
      int period = period(uses[from]);
      while (to < uses.length && period(uses[to]) == period) {
        officials.set(corpus.official((int) uses[to++]));
      }
      int after = officials.cardinality();
      steps.add(new Step(names.get(period), after - before, after, to - from));
      before = after;
    }
    return steps;
  }

  private static int period(long use) {
    return (int) (use >> 32);
  }

  /** The evidence that uses a formula: the rank of its period and its index, ascending. */
  private long[] uses(Formula formula) {
    LongArrayList uses = new LongArrayList();
    int last = -1;
    for (Passage use : formula.occurrences()) {
      int document = use.document();
      if (document != last && periodOf[document] >= 0) {
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

  private static boolean isMonthly(List<When> dates) {
    if (dates.isEmpty()) {
      return false;
    }
    LocalDate end = first(dates).plusYears(YEARS_FOR_YEARS);
    long known = dates.stream().filter(when -> period(when, true).isPresent()).count();
    return 2 * known > dates.size() && last(dates).isBefore(end);
  }

  private static Optional<String> period(When when, boolean monthly) {
    YearMonth month = YearMonth.from(when.to());
    if (monthly) {
      return Optional.of(month.toString()).filter(m -> month.equals(YearMonth.from(when.from())));
    }
    return Optional.of(year(when.to()));
  }

  private static String year(LocalDate day) {
    return YearMonth.from(day).toString().substring(0, 4);
  }

  private static LocalDate first(List<When> dates) {
    return dates.stream().map(When::from).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate last(List<When> dates) {
    return dates.stream().map(When::to).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static List<String> months(List<When> dates) {
    YearMonth last = YearMonth.from(last(dates));
    List<String> months = new ArrayList<>();
    for (YearMonth m = YearMonth.from(first(dates)); !m.isAfter(last); m = m.plusMonths(1)) {
      months.add(m.toString());
    }
    return months;
  }

  private static List<String> years(List<When> dates) {
    if (dates.isEmpty()) {
      return List.of();
    }
    List<String> years = new ArrayList<>();
    LocalDate last = last(dates);
    for (LocalDate y = first(dates); y.getYear() <= last.getYear(); y = y.plusYears(1)) {
      years.add(year(y));
    }
    return years;
  }
}
