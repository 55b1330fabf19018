package taohua.judge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.text.Heading;

/** Which meeting a text speaks of. */
final class Meetings {
  /** No meeting. */
  static final String NONE = "";

  private static final String MEETING = "(?:会议|全会|座谈会|推进会|动员会|现场会|大会|例会|常委会|党代会|人代会|两会)";
  private static final int LONGEST = 30;

  private static final Pattern MENTIONED =
      Pattern.compile("(?=[会全座推动现大例常党人两])" + MEETING + "(?![室厅桌费场])");
  private static final Pattern NAME_LAST = Pattern.compile("[" + "\\p{IsHan}、·0-9]*$");

  // What stands before 会议 and does not tell which.
  private static final Pattern GENERAL =
      Pattern.compile(
          "在|这次|本次|此次|该|每次|上次|昨天|今天|前天|全体|工作|专题|座谈|动员|视频|电视|电话|调度|现场|推进|办公|常务|党组"
              + "|理事|班子|干部|部署|总结|表彰|重要|有关|相关|各类|一些|有的|多次|的|了|召开|举行|主持|参加|开|次|"
              + MEETING);

  private static final Pattern OWN = Pattern.compile("我|今天|这次|本次|此次|各位|同志们");
  private static final Pattern REPORTED = Pattern.compile("讲话|发言|致辞|主持词|工作报告|动员|提纲");

  private static final Pattern SPEAKS = Pattern.compile(MEETING + Attribution.THEN);
  private static final Pattern ISSUED = Pattern.compile("公报|纪要|决议|决定");
  private static final Pattern PLACED = Pattern.compile("^(?:在|据|从|按|由)");

  private Meetings() {}

  /** The meeting that a document reports by its title; its own speech at one is no report. */
  static String reported(Heading heading) {
    return REPORTED.matcher(heading.title()).find() ? NONE : mentioned(heading.title());
  }

  /** The last meeting that words name, but for the one at which they are said; or none. */
  static String mentioned(String words) {
    String last = NONE;
    for (String sentence : words.split("[。！？!?；]", -1)) {
      Matcher matcher = MENTIONED.matcher(sentence);
      while (matcher.find()) {
        String name = name(sentence, matcher.end());
        last = isName(name) && !OWN.matcher(sentence).find() ? name : last;
      }
    }
    return last;
  }

  /**
   * Whether the words before a verb end on a meeting that speaks, named here or before.
   *
   * @param meeting the one that 会议 alone means, or none
   */
  static boolean speaks(String before, String meeting) {
    return SPEAKS.matcher(before).find() && !isNameless(before, meeting);
  }

  /** Whether the words before a verb end on a meeting that speaks but is named nowhere. */
  static boolean isNameless(String before, String meeting) {
    Matcher speaking = SPEAKS.matcher(before);
    return speaking.find() && meeting.isEmpty() && !isName(name(before, speaking.start() + 2));
  }

  /** Whether a title is that of a text which a meeting issued itself, and which words name it. */
  static boolean isIssuedBy(String title, String words) {
    String meeting = ISSUED.matcher(title).find() ? mentioned(words) : NONE;
    return !meeting.isEmpty() && title.contains(PLACED.matcher(meeting).replaceFirst(""));
  }

  private static String name(String words, int end) {
    Matcher name = NAME_LAST.matcher(words.substring(Math.max(0, end - LONGEST), end));
    return name.find() ? name.group() : NONE;
  }

  /** Whether a name tells which meeting it is. */
  static boolean isName(String name) {
    return GENERAL.matcher(name).replaceAll("").length() >= 2;
  }
}
