package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.language.CharacterSet;
import taohua.text.Official;

/** The lines between title and speech that tell of it: subtitle, date, byline. */
public final class HeadLines {
  /** A line of the heading is never longer. */
  private static final int LONGEST = 100;

  private static final int LONGEST_GLUED = 160;

  private static final String OCCASION =
      "(?:上|会|讲话|讲话稿|演讲|主旨演讲|致辞|致词|发言|报告|谈话|贺词|开幕辞|闭幕辞|说明|文章|党课|讲稿|提纲)(?:[（(].{1,12}[)）])?";
  private static final String DAY = "\\s*(?:[（(]?(?:星期|周)[一二三四五六日天][)）]?)?\\s*(?:[上下]午|晚上?|中午)?";

  // 本报记者江晚秋、温如玉
  private static final Pattern REPORTER =
      Pattern.compile(
          "[□■◎●◇◆▲△★☆•·]?\\s?[（(]?(?:本报|本网|本刊|本台|\\p{IsHan}{2,8}[报网台社])?(?:特约)?(?:记者|通讯员|(?:责任)?编辑|责编|摄影|校对)\\s?[:：/]?\\s?(?<names>\\p{IsHan}{2,4}(?:[\\s、，,]+\\p{IsHan}{2,4}){0,3})[)）]?");

  // ——2026年1月27日在…会议上; a dash alone may also begin an item of the speech.
  private static final Pattern SUBTITLE =
      Pattern.compile(
          "[—–―－-]{1,3}\\s*(?:.{0,12}[在同与]|.{0,8}就|写在).{2,90}"
              + OCCASION
              + "|[—–―－-]{1,4}\\s*"
              + Dates.ANY
              + "[^。；]{0,30}?在.{2,80}");
  private static final Pattern OCCASION_OF_DATE =
      Pattern.compile(
          "[（(]\\s?在.{2,60}"
              + OCCASION
              + "[)）]|[（(]?\\s*"
              + Dates.ANY
              + "[，,]?\\s*在.{2,80}"
              + OCCASION
              + "[)）]?");

  /** A date in brackets, with a place, a time of day or a remark at most. */
  private static final Pattern DATE_IN_BRACKETS =
      Pattern.compile(
          "[—–―－-]{0,3}\\s*[（(【\\[〔]\\s*"
              + Dates.ANY
              + DAY
              + "(?:[，,、·•\\s于在][^（）()]{0,40})?[)）】\\]〕]");

  private static final Pattern DATE_ALONE =
      Pattern.compile(
          Dates.ANY
              + DAY
              + "(?:\\s?(?:现场录音|录音整理|根据录音整理))?|"
              + Dates.ANY
              + DAY
              + "(?:[，,、]?\\s?(?:于|在)|[，,、·]\\s?)\\p{IsHan}{2,16}");

  /** A title with its occasion in one line: …报告——2001年3月5日在…会议上, …的讲话（2020年1月8日）某某某. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<title>[^。！？；]{4,90}?)[\\s\\u3000]*(?<occasion>[—–―－-]{1,3}\\s*"
              + Dates.ANY
              + "[^。；]{0,60}|[（(]\\s*"
              + Dates.ANY
              + "[^）)。]{0,20}[)）])[\\s\\u3000]*(?<name>[\\p{IsHan}·]{2,12})?");

  private static final Pattern NAME_AND_DATE =
      Pattern.compile("(?<name>\\p{IsHan}{2,4}?)\\s?[（(]?" + Dates.ANY + "[)）]?");
  private static final CharacterSet MARKS = CharacterSet.of("—–―－-（(【[〔 ");

  private HeadLines() {}

  /**
   * The parts of a line that is title, occasion and perhaps name; empty for any other, and where
   * the title names no kind of speech.
   */
  public static List<String> glued(String line) {
    if (line.length() > LONGEST_GLUED) {
      return List.of();
    }
    Matcher matcher = GLUED.matcher(line);
    if (!matcher.matches() || !Titles.namesGenre(matcher.group("title"))) {
      return List.of();
    }
    String name = matcher.group("name");
    return name == null
        ? List.of(matcher.group("title"), matcher.group("occasion"))
        : List.of(matcher.group("title"), matcher.group("occasion"), name);
  }

  /** Whether a line, of at most 100 characters, is a subtitle, a date or a byline. */
  public static boolean isHead(String line) {
    return isSubtitle(line)
        || isBracketedDate(line)
        || isDateAlone(line)
        || byline(line).isPresent();
  }

  /** Whether a line, of at most 100 characters, is an office without a name. */
  public static boolean isOffice(String line) {
    return line.length() <= LONGEST
        && Bylines.of(Cleaned.line(line)).filter(one -> one.name().isEmpty()).isPresent();
  }

  /** Whether a line says that a speech follows, and whose it is: 以下是县长江晚秋的致辞全文：. */
  public static boolean isIntroduction(String line) {
    return WholeLine.isIntroduction(Cleaned.line(line));
  }

  /** Whether a line says no more than who speaks: 江晚秋书记的讲话. */
  public static boolean isSpeaking(String line) {
    return Bylines.speaking(line).isPresent();
  }

  /** The name of the speaker in a line that says no more than who speaks; empty for any other. */
  public static String speaker(String line) {
    return Bylines.speaking(line).map(Official::name).orElse("");
  }

  /** Whether a line names a reporter or an editor and nothing else: 本报记者江晚秋, 编辑：江晚秋. */
  public static boolean isReporter(String line) {
    Matcher matcher = REPORTER.matcher(line.length() <= LONGEST ? line.strip() : "");
    return matcher.matches()
        && Stream.of(matcher.group("names").split("[\\s、，,]+")).allMatch(Names::isAlone);
  }

  /** Whether a line below a speech says where it was given: ※这是县长江晚秋2021年5月6日在…上讲话的主要部分。 */
  public static boolean isNoteOfSpeech(String line) {
    return line.length() <= LONGEST_GLUED && Notes.isMarked(Cleaned.line(line));
  }

  /** Whether a sentence says that somebody spoke: 江晚秋在酒会上致祝酒辞。 */
  public static boolean tellsOfSpeech(String sentence) {
    return Leads.tellsOfSpeech(sentence);
  }

  /** Whether a line is a whole title of a speech: 在全县防汛会议上的讲话. */
  public static boolean isWholeTitle(String line) {
    return line.length() <= LONGEST && Titles.namesGenre(line) && TitleChoice.isWhole(line);
  }

  /** Whether the end of a line is a name and a date, 江晚秋二〇二一年五月六日, behind an office. */
  public static boolean isNameAndDate(String rest) {
    Matcher matcher = NAME_AND_DATE.matcher(rest.length() <= LONGEST ? rest : "");
    return matcher.matches() && !Names.apart(matcher.group("name")).isEmpty();
  }

  /** Whether a line begins as a date, a subtitle or a bracket does: few lines of a page do. */
  private static boolean isBegun(String line) {
    return Dates.BEGINNINGS.begins(line) || MARKS.begins(line);
  }

  static boolean isSubtitle(String line) {
    return line.length() <= LONGEST
        && isBegun(line)
        && (SUBTITLE.matcher(line).matches() || OCCASION_OF_DATE.matcher(line).matches());
  }

  static boolean isBracketedDate(String line) {
    return line.length() <= LONGEST && isBegun(line) && DATE_IN_BRACKETS.matcher(line).matches();
  }

  static boolean isDateAlone(String line) {
    return line.length() <= LONGEST && isBegun(line) && DATE_ALONE.matcher(line).matches();
  }

  /** The official of a line that is office and name, such as 省长 王某某. */
  public static Optional<Official> byline(String line) {
    return line.length() <= LONGEST
        ? Bylines.of(Cleaned.line(line)).filter(official -> !official.name().isEmpty())
        : Optional.empty();
  }
}
