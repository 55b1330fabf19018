package taohua.intake.stated;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.intake.heading.Dates;
import taohua.language.Invisible;
import taohua.text.When;
import taohua.words.Notice;

/**
 * Dates as tables and records state them: as people write them, as Excel saves them and as programs
 * do. In any width of digits; a time behind a day is left out, whatever its zone.
 *
 * <ul>
 *   <li>2023, 2023-05, 2023/5/9, 2023.5.9, 20230509, 202305091030, 2023-05-09T10:00:00+08:00
 *   <li>2023年5月9日, 二〇二三年五月九日, with the day of the week or a time behind them
 *   <li>9 May 2023, May 9, 2023, Tue May 09 2023, Tue, 09 May 2023 10:00:00 GMT
 *   <li>25/05/2023 and 05/25/2023, where one of the two can be no month
 *   <li>45055: the day of Excel, which counts from 1899-12-30, in 20000 to 60000 (1954 to 2064)
 *   <li>1683590400 and 1683590400000: seconds and milliseconds since 1970, the day in Beijing
 * </ul>
 */
final class StatedDates {
  private static final When.Kind KIND = When.Kind.MANIFEST;

  // What MongoDB's export writes for a date.
  private static final Pattern WRAPPED =
      Pattern.compile(
          "\\{\\s*\"\\$date\"\\s*:(?:\\s*\\{\\s*\"\\$numberLong\"\\s*:)?\\s*\"?([^\"{}]*)\"?[\\s}]*}");
  private static final String WEEKDAY = "\\s*[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?";
  private static final String TIME = "(?:\\s*(?:上午|下午|中午|晚上?|凌晨))?(?:\\s*\\d{1,2}[:时点].*)?";
  private static final Pattern BEHIND_DAY =
      Pattern.compile("(?<=[日号])(?:(?:" + WEEKDAY + ")?" + TIME + ")$");
  private static final Pattern DIGITS =
      Pattern.compile("((?:19|20)\\d{6})T?(?:[01]\\d|2[0-3])(?:[0-5]\\d(?:[0-5]\\d)?)?Z?");
  private static final Pattern MONTH_OF_SIX = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:[Ee]\\+?\\d{1,2})?");
  // What a column of numbers with gaps is often saved as: 20230509.0.
  private static final Pattern NEEDLESS_POINT = Pattern.compile("^(\\d{4,})\\.0$");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[T\\s].*)?");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}([-/.])(?:\\d{1,2}|[A-Za-z]{3})\\1\\d{2}(?:[T\\s].*)?|\\d{6}");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?";
  private static final String WEEKDAY_NAME = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\\s+)?";
  private static final String END = "(?:[,\\s].*)?";
  private static final List<Pattern> ENGLISH =
      Stream.of(
              WEEKDAY_NAME + DAY + "[\\s-]+(?:of\\s+)?" + MONTH + "[\\s,-]+" + YEAR + END,
              WEEKDAY_NAME + MONTH + "[\\s-]+" + DAY + "[\\s,-]+" + YEAR + END,
              WEEKDAY_NAME + MONTH + "\\s+" + DAY + "\\s+" + CLOCK + ".*\\s" + YEAR,
              YEAR + "[\\s,-]+" + MONTH + "[\\s-]+" + DAY + END,
              MONTH + "[\\s,-]+(?<day>)" + YEAR)
          .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
          .toList();

  private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 20_000;
  private static final int LAST_SERIAL = 60_000;
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  // Of the years from 1973 to 2100; fewer seconds would be days, more are milliseconds.
  private static final long FIRST_SECOND = 100_000_000L;
  private static final long LAST_SECOND = 4_102_444_800L;
  private static final double MILLIS = 1000;

  private StatedDates() {}

  /** The date of a cell; empty for none, for what is no date, and for what may be two. */
  static Optional<When> of(String cell) {
    // Most records of a large file state none.
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String date = plain(cell);
    return When.parse(date, KIND)
        .or(() -> chinese(date))
        .or(() -> digits(date))
        .or(() -> english(date))
        .or(() -> yearLast(date))
        .or(() -> number(date));
  }

  /**
   * Why a cell that is not blank has no date.
   *
   * @param place where it stands
   */
  static Notice refusal(Notice place, String cell) {
    String date = plain(cell);
    boolean isOneOfTwo = isDayOrMonth(date) || SHORT_YEAR.matcher(date).matches();
    return Notice.of(isOneOfTwo ? "stated.date_order" : "stated.date", place, cell);
  }

  private static String plain(String cell) {
    String plain = Normalizer.normalize(Invisible.without(cell), Normalizer.Form.NFKC).strip();
    Matcher wrapped = WRAPPED.matcher(plain);
    if (wrapped.matches()) {
      plain = wrapped.group(1);
    }
    return NEEDLESS_POINT.matcher(plain).replaceFirst("$1");
  }

  private static Optional<When> chinese(String date) {
    String day = BEHIND_DAY.matcher(date).replaceFirst("").replace('号', '日');
    return When.parse(day, KIND).or(() -> Dates.whole(day, KIND));
  }

  /** A day of eight digits with a time right behind it, or a month of six that are no day. */
  private static Optional<When> digits(String date) {
    Matcher day = DIGITS.matcher(date);
    if (day.matches()) {
      return When.parse(day.group(1), KIND);
    }
    Matcher month = MONTH_OF_SIX.matcher(date);
    // 201205 may be 2020-12-05; 202305 cannot, for there is no 23rd month.
    return month.matches() && !isMonth(date.substring(2, 4))
        ? When.parse(month.group(1) + "-" + month.group(2), KIND)
        : Optional.empty();
  }

  private static Optional<When> english(String date) {
    for (Pattern form : ENGLISH) {
      Matcher matcher = form.matcher(date);
      int month = matcher.matches() ? month(matcher.group("month")) : 0;
      if (month > 0) {
        String yearAndMonth = matcher.group("year") + "-" + month;
        String day = matcher.group("day");
        return When.parse(day.isEmpty() ? yearAndMonth : yearAndMonth + "-" + day, KIND);
      }
    }
    return Optional.empty();
  }

  /** The month of a name or of its first three letters and more; 0 if it is none. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).startsWith(lower)) {
        return month + 1;
      }
    }
    return 0;
  }

  /** 25/05/2023 or 05/25/2023; not 09/05/2023, which is another day in each country. */
  private static Optional<When> yearLast(String date) {
    Matcher matcher = YEAR_LAST.matcher(date);
    if (!matcher.matches() || isDayOrMonth(date)) {
      return Optional.empty();
    }
    String first = matcher.group(1);
    String second = matcher.group(3);
    return isMonth(first)
        ? day(matcher.group(4), first, second)
        : day(matcher.group(4), second, first);
  }

  private static Optional<When> day(String year, String month, String day) {
    return When.parse(year + "-" + month + "-" + day, KIND);
  }

  private static boolean isDayOrMonth(String date) {
    Matcher matcher = YEAR_LAST.matcher(date);
    return matcher.matches()
        && isMonth(matcher.group(1))
        && isMonth(matcher.group(3))
        && Integer.parseInt(matcher.group(1)) != Integer.parseInt(matcher.group(3));
  }

  private static boolean isMonth(String digits) {
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= 12;
  }

  /** A day of Excel, or a moment since 1970. */
  private static Optional<When> number(String date) {
    if (!NUMBER.matcher(date).matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(date);
    if (number >= FIRST_SERIAL && number <= LAST_SERIAL) {
      return day(FIRST_OF_EXCEL.plusDays((long) number));
    }
    double seconds = number > LAST_SECOND ? number / MILLIS : number;
    if (seconds >= FIRST_SECOND && seconds <= LAST_SECOND) {
      return day(LocalDate.ofInstant(Instant.ofEpochSecond((long) seconds), BEIJING));
    }
    return Optional.empty();
  }

  private static Optional<When> day(LocalDate day) {
    return Optional.of(new When(day, day, KIND));
  }
}
