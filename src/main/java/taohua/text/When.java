package taohua.text;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a document was delivered, as an interval of days: a year, a month or a day.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 * @param kind where the date comes from
 */
public record When(LocalDate from, LocalDate to, Kind kind) {
  // As people, spreadsheets and programs write a date; what stands behind a day is its time.
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>\\d{4})(?:年|(?:\\s*[-/.年]\\s*)(?<month>\\d{1,2})"
              + "(?:月|(?:\\s*[-/.月]\\s*)(?<day>\\d{1,2})日?(?:[T\\s].*)?)?)?");
  private static final Pattern DIGITS =
      Pattern.compile("(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)");

  /**
   * Where a date comes from. When a page was {@link #PUBLISHED} or a file {@link #UPLOADED} orders
   * nothing: what was said in it may be much older.
   */
  public enum Kind {
    DELIVERED,
    PUBLISHED,
    TITLE,
    UPLOADED,
    MANIFEST;

    /** The word that data files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public When {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /**
   * Reads {@code 2021}, {@code 2021-07} or {@code 2021-07-20}, with {@code /}, {@code .} or 年月日 in
   * place of the hyphens, {@code 20210720}, and a day with a time behind it, which is taken as it
   * is written, whatever its zone; in digits of either width. Empty for anything else.
   */
  public static Optional<When> parse(String text, Kind kind) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    Matcher digits = DIGITS.matcher(plain);
    Matcher matcher = digits.matches() ? digits : DATE.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group("year"));
    String month = matcher.group("month");
    String day = matcher.group("day");
    if (month == null) {
      return of(year, 0, 0, kind);
    }
    // A month or day that is written as nought is none.
    boolean isNought = isNought(month) || day != null && isNought(day);
    return isNought
        ? Optional.empty()
        : of(year, Integer.parseInt(month), day == null ? 0 : Integer.parseInt(day), kind);
  }

  private static boolean isNought(String digits) {
    return Integer.parseInt(digits) == 0;
  }

  /** That day; a month if {@code day} is 0; a year if {@code month} is 0; empty if no such day. */
  public static Optional<When> of(int year, int month, int day, Kind kind) {
    if (year < 1) {
      return Optional.empty();
    }
    if (month == 0) {
      return Optional.of(new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), kind));
    }
    if (month > 12 || day > 31) {
      return Optional.empty();
    }
    YearMonth yearMonth = YearMonth.of(year, month);
    if (day == 0) {
      return Optional.of(new When(yearMonth.atDay(1), yearMonth.atEndOfMonth(), kind));
    }
    if (!yearMonth.isValidDay(day)) {
      return Optional.empty();
    }
    return Optional.of(new When(yearMonth.atDay(day), yearMonth.atDay(day), kind));
  }

  /** Whether it tells who was first: the day of a posting or an upload does not. */
  public boolean orders() {
    return kind != Kind.UPLOADED && kind != Kind.PUBLISHED;
  }

  /** Whether this lies wholly before the other, and both tell who was first. */
  public boolean isBefore(When other) {
    return orders() && other.orders() && to.isBefore(other.from);
  }

  /** The interval as {@code 2021}, {@code 2021-07} or {@code 2021-07-20}. */
  @Override
  public String toString() {
    if (from.equals(to)) {
      return from.toString();
    }
    if (from.getMonth() == to.getMonth() && from.getYear() == to.getYear()) {
      return YearMonth.from(from).toString();
    }
    return String.format(Locale.ROOT, "%04d", from.getYear());
  }
}
