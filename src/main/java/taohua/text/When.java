package taohua.text;

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
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  /** Where a date comes from. An {@link #UPLOADED} date orders nothing. */
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

  /** Reads {@code 2021}, {@code 2021-07} or {@code 2021-07-20}; empty for anything else. */
  public static Optional<When> parse(String text, Kind kind) {
    Matcher matcher = ISO.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return of(Integer.parseInt(matcher.group(1)), month, day, kind);
  }

  /** That day; a month if {@code day} is 0; a year if {@code month} is 0; empty if no such day. */
  public static Optional<When> of(int year, int month, int day, Kind kind) {
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

  /** Whether it tells who was first: a mere upload date does not. */
  public boolean orders() {
    return kind != Kind.UPLOADED;
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
    return String.format("%04d", from.getYear());
  }
}
