package taohua.intake.heading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.CharacterSet;
import taohua.text.When;

/**
 * Dates as the lines above and below a speech write them, in any digits. Of several days (5月9日至11日)
 * the first is meant; one of the old calendar is never guessed.
 */
public final class Dates {
  // With the Latin O, which is typed for 〇 more often than 〇 itself.
  private static final String DIGIT = "[0-9０-９〇○零OoＯ一二三四五六七八九十]";
  private static final String DAY =
      "(?<year>"
          + DIGIT
          + "{4})\\s*年\\s*(?<month>"
          + DIGIT
          + "{1,3})\\s*月(?:\\s*(?<day>"
          + DIGIT
          + "{1,3})";
  private static final String TO_DAY =
      "(?:\\s*[-—–~～－至]+\\s*(?:" + DIGIT + "{1,3}\\s*月\\s*)?" + DIGIT + "{1,3}\\s*[日号])?";

  /** A day, or a month: 2021年7月20日, 二〇二六年一月, １９９０年３月２０日, 二O二一年三月. */
  public static final String DATE =
      DAY + "(?:\\s*[-—–~～－至]+\\s*" + DIGIT + "{1,3})?\\s*[日号]" + TO_DAY + ")?";

  // Of these years the first is 1912.
  private static final int BEFORE_REPUBLIC = 1911;

  /** A day, or a month, by the years of the Republic: 民国110年5月6日, 民国一百一十年五月六日. */
  private static final String REPUBLICAN =
      "(?:(?:中华)?民国\\s?|(?<![0-9])(?=1[0-4][0-9]年))(?<republicYear>[0-9０-９〇○零一二三四五六七八九十百]{1,5})\\s*年\\s*(?<republicMonth>"
          + DIGIT
          + "{1,3})\\s*月(?:\\s*(?<republicDay>"
          + DIGIT
          + "{1,3})\\s*[日号])?";

  /** Such a day in digits with marks, as sites of Taiwan write it: 110-05-06, 112/05/08. */
  private static final String REPUBLICAN_MARKED =
      "(?<![0-9０-９./-])(?<markedRepublicYear>1[0-4][0-9])[-./](?<markedRepublicMonth>0?[1-9]|1[0-2])"
          + "[-./](?<markedRepublicDay>[0-3]?[0-9])(?![0-9.:：/-])";

  /**
   * A day whose year stands apart before a clock time, as news agencies print it: 2021 07/20 10:30.
   */
  private static final String CLOCKED =
      "(?<![0-9])(?<clockedYear>20[0-9]{2})\\s?(?<clockedMonth>0[1-9]|1[0-2])/(?<clockedDay>[0-3][0-9])(?=\\s?[0-2][0-9]:)";

  /** A day in digits with marks: 2021.7.20, 2021/7/20, 2021-07-20. */
  private static final String MARKED =
      "(?<![0-9０-９.])(?<markedYear>[1１2２][0-9０-９]{3})\\s?[-./．／－·—]\\s?(?<markedMonth>[0-9０-９]{1,2})"
          + "\\s?[-./．／－·—]\\s?(?<markedDay>[0-9０-９]{1,2})(?![0-9０-９])";

  /** Any of them, without names of groups, for the inside of longer expressions. */
  static final String ANY =
      "(?:"
          + String.join(
              "|",
              nameless(DATE),
              nameless(CLOCKED),
              nameless(MARKED),
              nameless(REPUBLICAN),
              nameless(REPUBLICAN_MARKED))
          + ")";

  /** What every date begins with; 中华民国 does so, too. */
  static final CharacterSet BEGINNINGS = CharacterSet.of("0123456789０１２３４５６７８９〇○零OoＯ一二三四五六七八九十中民");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!农历|阴历|夏历)" + String.join("|", DATE, CLOCKED, MARKED, REPUBLICAN, REPUBLICAN_MARKED));
  // What the groups of each begin with; those of a date in 年 and 月 without a beginning are last.
  private static final List<String> FORMS =
      List.of("marked", "clocked", "republic", "markedRepublic", "");
  private static final Set<String> OF_REPUBLIC = Set.of("republic", "markedRepublic");
  private static final Pattern BEGUN = Pattern.compile(ANY + "[,，]?\\s?(?=[\\p{IsHan}]{2})");
  private static final Pattern WHOLE = Pattern.compile(DAY + "\\s*日)?");
  private static final Pattern TITLE_YEAR =
      Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d{2})(?![0-9.万亿个名%届级])");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final int LONGEST_ENGLISH = 40;
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:(?<first>"
              + MONTH
              + ")\\s?(?<dayBehind>[1-3]?\\d)(?:st|nd|rd|th)?|(?<dayBefore>[1-3]?\\d)(?:st|nd|rd|th)?\\s(?:of\\s)?(?<second>"
              + MONTH
              + ")),?\\s?(?<year>(?:19|20)\\d{2})",
          Pattern.CASE_INSENSITIVE);
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private Dates() {}

  /** An expression without its names of groups, so that it may stand twice in another. */
  static String nameless(String expression) {
    return expression.replaceAll("\\?<[a-zA-Z]+>", "");
  }

  /** The day that a speech's title begins with: 2021年7月20日县长在…上的讲话. */
  static Optional<When> dayOfTitle(String title) {
    return BEGINNINGS.begins(title)
            && BEGUN.matcher(title).lookingAt()
            && Titles.endsWithGenre(title)
        ? first(title, When.Kind.DELIVERED).filter(when -> when.from().equals(when.to()))
        : Optional.empty();
  }

  /** The first date of a line. */
  static Optional<When> first(String line, When.Kind kind) {
    if (!BEGINNINGS.isIn(line)) {
      return Optional.empty();
    }
    Matcher matcher = WRITTEN.matcher(line);
    while (matcher.find()) {
      Optional<When> date =
          FORMS.stream()
              .filter(form -> matcher.group(group(form, "year")) != null)
              .findFirst()
              .flatMap(form -> date(matcher, form, kind));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** A text that is one date in 年, 月 and 日 and nothing else. */
  public static Optional<When> whole(String text, When.Kind kind) {
    Matcher matcher = WHOLE.matcher(text);
    return matcher.matches() ? date(matcher, "", kind) : Optional.empty();
  }

  private static String group(String form, String part) {
    return form.isEmpty() ? part : form + Character.toUpperCase(part.charAt(0)) + part.substring(1);
  }

  private static Optional<When> date(Matcher matcher, String form, When.Kind kind) {
    String day = matcher.group(group(form, "day"));
    int written = number(matcher.group(group(form, "year")));
    int year = OF_REPUBLIC.contains(form) ? BEFORE_REPUBLIC + written : written;
    int month = number(matcher.group(group(form, "month")));
    if (year < 1900 || year > 2100 || month < 1) {
      return Optional.empty();
    }
    return When.of(year, month, day == null ? 0 : number(day), kind);
  }

  /** The year that a title names, if it names one alone. */
  static Optional<When> yearOfTitle(String title) {
    Matcher matcher = TITLE_YEAR.matcher(title);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group(1)) != year) {
        return Optional.empty();
      }
    }
    return When.of(year, 0, 0, When.Kind.TITLE);
  }

  /** A line that is a date in English, September 19, 2017 or 19th September 2017; else empty. */
  static Optional<When> english(String line) {
    boolean mayBe = line.length() <= LONGEST_ENGLISH && line.indexOf(' ') > 0;
    Matcher matcher = ENGLISH.matcher(mayBe ? line : "");
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean isMonthFirst = matcher.group("first") != null;
    String month = matcher.group(isMonthFirst ? "first" : "second").substring(0, 3);
    int day = Integer.parseInt(matcher.group(isMonthFirst ? "dayBehind" : "dayBefore"));
    int year = Integer.parseInt(matcher.group("year"));
    return When.of(
        year, MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) / 3 + 1, day, When.Kind.DELIVERED);
  }

  /** 2021, ２０２１, 二〇二一, 二O二一, 十一, 二十七, 一百一十. */
  public static int number(String digits) {
    int value = 0;
    int higher = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '十' || c == '百') {
        higher += Math.max(1, value) * (c == '十' ? 10 : 100);
        value = 0;
      } else {
        value = value * 10 + digit(c);
      }
    }
    return higher + value;
  }

  private static int digit(char c) {
    if ("○零OoＯ".indexOf(c) >= 0) {
      return 0;
    }
    int han = HAN_DIGITS.indexOf(c);
    return han >= 0 ? han : Character.digit(c, 10);
  }
}
