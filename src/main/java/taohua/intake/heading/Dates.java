package taohua.intake.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.text.When;

/** Dates as the lines above a speech write them, in any digits. */
public final class Dates {
  private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九十]";

  /** A day, or a month: 2021年7月20日, 二〇二六年一月, １９９０年３月２０日. */
  public static final String DATE =
      "(?<year>"
          + DIGIT
          + "{4})\\s*年\\s*(?<month>"
          + DIGIT
          + "{1,3})\\s*月(?:\\s*(?<day>"
          + DIGIT
          + "{1,3})\\s*日)?";

  private static final Pattern FIRST = Pattern.compile(DATE);
  private static final Pattern TITLE_YEAR =
      Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d{2})(?![0-9.万亿个名%])");
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private Dates() {}

  /** The first date of a line. */
  static Optional<When> first(String line, When.Kind kind) {
    Matcher matcher = FIRST.matcher(line);
    return matcher.find() ? date(matcher, kind) : Optional.empty();
  }

  /** A text that is one date and nothing else. */
  public static Optional<When> whole(String text, When.Kind kind) {
    Matcher matcher = FIRST.matcher(text);
    return matcher.matches() ? date(matcher, kind) : Optional.empty();
  }

  private static Optional<When> date(Matcher matcher, When.Kind kind) {
    String day = matcher.group("day");
    int year = number(matcher.group("year"));
    int month = number(matcher.group("month"));
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

  /** 2021, ２０２１, 二〇二一, 十一, 二十七. */
  public static int number(String digits) {
    int value = 0;
    int tens = 0;
    boolean hasTens = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '十') {
        hasTens = true;
        tens = value == 0 ? 1 : value;
        value = 0;
      } else {
        value = value * 10 + digit(c);
      }
    }
    return hasTens ? tens * 10 + value : value;
  }

  private static int digit(char c) {
    if (c == '○' || c == '零') {
      return 0;
    }
    int han = HAN_DIGITS.indexOf(c);
    return han >= 0 ? han : Character.digit(c, 10);
  }
}
