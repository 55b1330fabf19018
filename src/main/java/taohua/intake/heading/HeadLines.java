package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.text.Official;

/** The lines between title and speech that tell of it: subtitle, date, byline. */
public final class HeadLines {
  private static final String OCCASION =
      "(?:上|会|讲话|讲话稿|演讲|主旨演讲|致辞|致词|发言|报告|谈话|贺词|开幕辞|闭幕辞|说明|文章)(?:[（(].{1,12}[)）])?";

  // ——2026年1月27日在…会议上; a dash alone may also begin an item of the speech.
  private static final Pattern SUBTITLE =
      Pattern.compile(
          "[—–―－-]{1,3}\\s*(?:.{0,12}在|.{0,8}就|写在).{2,90}"
              + OCCASION
              + "|[—–―－-]{1,3}\\s*"
              + Dates.DATE
              + "\\s*在.{2,80}");
  private static final Pattern OCCASION_OF_DATE =
      Pattern.compile("[（(]?\\s*" + Dates.DATE + "[，,]?\\s*在.{2,80}" + OCCASION + "[)）]?");

  /** A date in brackets, with a place or a time of day at most. */
  private static final Pattern DATE_IN_BRACKETS =
      Pattern.compile(
          "[—–―－-]{0,3}\\s*[（(]\\s*" + Dates.DATE + "\\s*(?:[，,、\\s].{0,20}|[上下]午)?[)）]");

  private static final Pattern DATE_ALONE = Pattern.compile(Dates.DATE + "(?:\\s*[上下]午)?");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?<office>[\\p{IsHan}、]{0,36}?"
              + Offices.ROLE
              + ")[\\s\\u3000]*(?<name>\\p{IsHan}(?:[\\s\\u3000]*\\p{IsHan}){1,3}|\\p{IsHan}{1,8}(?:[·•・]\\p{IsHan}{1,10}){1,3})");

  /** A title with its occasion in one line: …报告——2001年3月5日在…会议上, …的讲话（2020年1月8日）某某某. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<title>[^。！？；]{4,90}?)[\\s\\u3000]*(?<occasion>[—–―－-]{1,3}\\s*"
              + Dates.DATE.replace("?<year>", "").replace("?<month>", "").replace("?<day>", "")
              + "[^。；]{0,60}|[（(]\\s*"
              + Dates.DATE.replace("?<year>", "").replace("?<month>", "").replace("?<day>", "")
              + "[^）)。]{0,20}[)）])[\\s\\u3000]*(?<name>[\\p{IsHan}·]{2,12})?");

  private HeadLines() {}

  /**
   * The parts of a line that is title, occasion and perhaps name; empty for any other, and where
   * the title names no kind of speech.
   */
  public static List<String> glued(String line) {
    Matcher matcher = GLUED.matcher(line);
    if (line.length() > 160 || !matcher.matches() || !Titles.namesGenre(matcher.group("title"))) {
      return List.of();
    }
    String name = matcher.group("name");
    return name == null
        ? List.of(matcher.group("title"), matcher.group("occasion"))
        : List.of(matcher.group("title"), matcher.group("occasion"), name);
  }

  public static boolean isHead(String line) {
    return line.length() <= 100
        && (isSubtitle(line)
            || isBracketedDate(line)
            || isDateAlone(line)
            || byline(line).isPresent());
  }

  static boolean isSubtitle(String line) {
    return SUBTITLE.matcher(line).matches() || OCCASION_OF_DATE.matcher(line).matches();
  }

  static boolean isBracketedDate(String line) {
    return DATE_IN_BRACKETS.matcher(line).matches();
  }

  static boolean isDateAlone(String line) {
    return DATE_ALONE.matcher(line).matches();
  }

  /** The official of a line that is office and name, such as 省长 王某某. */
  public static Optional<Official> byline(String line) {
    Matcher matcher = BYLINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = Names.of(matcher.group("name"));
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(Offices.official(matcher.group("office"), name));
  }
}
