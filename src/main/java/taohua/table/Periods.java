package taohua.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import taohua.text.When;

/**
 * The periods that some dates divide into: months where all of them lie within two years and most
 * are known to the month, else years.
 *
 * @param isMonthly whether a period is a month
 * @param all the periods from the first date to the last, in order, with those between that hold
 *     none; {@code 2021} or {@code 2021-07}
 */
record Periods(boolean isMonthly, List<String> all) {
  // Dates within so many years of the first are told apart by month.
  private static final int YEARS_FOR_MONTHS = 2;

  Periods {
    all = List.copyOf(all);
  }

  /** The periods of these dates; none of no dates. */
  static Periods of(List<When> dates) {
    if (dates.isEmpty()) {
      return new Periods(false, List.of());
    }
    LocalDate first = dates.stream().map(When::from).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = dates.stream().map(When::to).max(Comparator.naturalOrder()).orElseThrow();
    long known = dates.stream().filter(when -> month(when).isPresent()).count();
    boolean isMonthly =
        2 * known > dates.size() && last.isBefore(first.plusYears(YEARS_FOR_MONTHS));
    return new Periods(isMonthly, isMonthly ? months(first, last) : years(first, last));
  }

  /**
   * The period of a date. An interval over several years counts by its last one; empty where
   * periods are months and the date is no finer than a year.
   */
  Optional<String> of(When when) {
    return isMonthly ? month(when) : Optional.of(year(when.to().getYear()));
  }

  private static Optional<String> month(When when) {
    YearMonth month = YearMonth.from(when.to());
    return month.equals(YearMonth.from(when.from()))
        ? Optional.of(month.toString())
        : Optional.empty();
  }

  private static List<String> months(LocalDate first, LocalDate last) {
    YearMonth end = YearMonth.from(last);
    return Stream.iterate(YearMonth.from(first), m -> !m.isAfter(end), m -> m.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }

  private static List<String> years(LocalDate first, LocalDate last) {
    return IntStream.rangeClosed(first.getYear(), last.getYear()).mapToObj(Periods::year).toList();
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
