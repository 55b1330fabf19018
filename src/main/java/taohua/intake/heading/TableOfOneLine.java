package taohua.intake.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table that tells of a speech: 讲话人 江晚秋 职务 县长 时间 2021年5月6日, or | 讲话人 | 江晚秋 |. Each label
 * gets the colon that it has in running lines.
 */
final class TableOfOneLine {
  private static final int LONGEST = 200;
  private static final String LABEL =
      "(?<label>(?:讲话|发言|报告|演讲|致辞|主讲|授课|宣讲)人|职\\s?务|(?:会议|讲话)?(?:时间|日期|地点|名称)|标题|题目)";
  private static final Pattern IN_LINE = Pattern.compile("(?<!\\S)" + LABEL + "\\s(?=[^:：|\\s])");
  private static final Pattern ROW =
      Pattern.compile("^[|｜]?\\s?" + LABEL + "\\s?[:：]?\\s?[|｜]\\s?(?<value>[^|｜]+?)\\s?[|｜]?$");

  private static final Pattern MEETING =
      Pattern.compile("(?:会议|讲话)?(?:时间|日期|地点)\\s?[:：].*|(?:录音)?(?:整理|记录)人?\\s?[:：].*");

  private TableOfOneLine() {}

  /** Whether a part of such a row tells when or where the meeting was. */
  static boolean tellsMeeting(String text) {
    return MEETING.matcher(text).matches();
  }

  /** The line with colons behind its labels; the same line if it is no such row. */
  static String labelled(String line) {
    if (line.length() > LONGEST || line.indexOf('人') < 0 && line.indexOf('|') < 0) {
      return line;
    }
    Matcher row = ROW.matcher(line);
    if (row.matches()) {
      return row.group("label") + "：" + row.group("value");
    }
    Matcher label = IN_LINE.matcher(line);
    boolean areSeveral = label.results().limit(2).count() == 2;
    return areSeveral ? label.reset().replaceAll("${label}：") : line;
  }
}
