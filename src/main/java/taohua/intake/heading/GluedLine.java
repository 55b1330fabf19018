package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line in which title, speaker and day run into one another without a border between them. */
final class GluedLine {
  private static final int LONGEST = 120;
  private static final Pattern TITLE_AND_OFFICE =
      Pattern.compile(
          "^(?:\\d{1,2}、)?(?<title>.{4,80}?[上时会式礼]的?(?:讲话|致辞|致词|发言|演讲))(?<office>"
              + Roles.OFFICES
              + "(?:\\s?(?:"
              + Names.MASKED
              + "|"
              + Names.AFTER_OFFICE
              + "))?)(?:\\s?[（(]\\s?(?:1?\\d月[123]?\\d日|(?<date>"
              + Dates.ANY
              + "))\\s?[)）])?$");
  // 述职报告述职人：县水利局局长 江晚秋二〇二一年五月六日
  private static final Pattern TITLE_AND_LABEL =
      Pattern.compile(
          "^(?<title>[^，。；：:]{4,60}?(?:报告|讲话|致辞|致词|发言|演讲|党课)稿?)(?<by>(?:述职|讲话|发言|报告|演讲|致辞|主讲|宣讲)人\\s?[:：].{2,40}?)(?<date>"
              + Dates.ANY
              + ")?$");
  // 把堤守好 (2019年1月11日)江晚秋 在全县防汛会议上的报告
  private static final Pattern DATED_AND_NAMED =
      Pattern.compile(
          "^(?<title>[^。；]{4,70}?)\\s?[（(]\\s?(?<date>"
              + Dates.ANY
              + ")[^（）()。]{0,12}[)）]\\s?(?<name>\\p{IsHan}{2,4})(?:\\s?(?<occasion>在[^。；]{4,60}[上时]的(?:报告|讲话|致辞|发言|演讲)))?$");
  // 2019年1月11日 江晚秋 在全县防汛会议上的报告
  private static final Pattern DAY_NAME_AND_TITLE =
      Pattern.compile(
          "^[（(]?(?<date>"
              + Dates.ANY
              + ")[)）]?[，,\\s]{1,2}(?<name>\\p{IsHan}{2,4})(?:同志)?\\s(?<title>在[^。；]{4,60}[上时]的(?:报告|讲话|致辞|致词|发言|演讲))$");
  // 二〇二一年工作报告县水利局局长江晚秋
  private static final Pattern TITLE_AND_BYLINE =
      Pattern.compile(
          "^(?<title>[^，。；：:]{6,60}?(?:报告|讲话|致辞|致词|发言|演讲))(?<by>(?:中共|省|市|县|区|州|旗|乡|镇)"
              + Roles.OFFICES
              + "\\s?"
              + Names.AFTER_OFFICE
              + ")$");
  private static final Pattern BYLINE_DAY_AND_PLACE =
      Pattern.compile("^(?<by>.{2,40}?)\\s(?<date>" + Dates.ANY + ")\\s?[于在]\\p{IsHan}{2,16}$");

  private GluedLine() {}

  /**
   * A title that its speaker's office runs into, or a byline with day and place behind it; none for
   * any other line.
   */
  static List<Part> parts(String line) {
    boolean isShort = line.length() <= LONGEST;
    Matcher titled = isShort && Titles.namesGenre(line) ? TITLE_AND_OFFICE.matcher(line) : null;
    if (titled != null && titled.matches() && Bylines.of(titled.group("office")).isPresent()) {
      Part title = Part.of(titled.group("title"), Part.Kind.TITLE);
      Part byline = WholeLine.part(titled.group("office"));
      String date = titled.group("date");
      return date == null ? List.of(title, byline) : List.of(title, byline, Part.ofDay(date));
    }
    Matcher labelled = isShort && Titles.namesGenre(line) ? TITLE_AND_LABEL.matcher(line) : null;
    if (labelled != null && labelled.matches() && Bylines.isLabelled(labelled.group("by"))) {
      return labelled(labelled);
    }
    Matcher signed = isShort && Dates.BEGINNINGS.isIn(line) ? DATED_AND_NAMED.matcher(line) : null;
    if (signed != null && signed.matches() && Names.isName(signed.group("name"))) {
      return signed(signed);
    }
    Matcher named =
        isShort && Dates.BEGINNINGS.isIn(line) ? DAY_NAME_AND_TITLE.matcher(line) : null;
    if (named != null && named.matches() && Names.isName(named.group("name"))) {
      String name = named.group("name");
      return List.of(
          Part.of(named.group("title"), Part.Kind.TITLE),
          Part.ofDay(named.group("date")),
          Part.of(name, Part.Kind.BYLINE, Bylines.named(name)));
    }
    Matcher run = isShort && Titles.namesGenre(line) ? TITLE_AND_BYLINE.matcher(line) : null;
    if (run != null && run.matches() && isNamed(run.group("by"))) {
      return List.of(Part.of(run.group("title"), Part.Kind.TITLE), WholeLine.part(run.group("by")));
    }
    boolean mayBeDated = isShort && line.indexOf(' ') > 0 && Dates.BEGINNINGS.isIn(line);
    Matcher at = mayBeDated ? BYLINE_DAY_AND_PLACE.matcher(line) : null;
    Part byline = at != null && at.matches() ? WholeLine.part(at.group("by")) : null;
    return byline == null || at == null || !byline.is(Part.Kind.BYLINE)
        ? List.of()
        : List.of(byline, Part.ofDay(at.group("date")));
  }

  private static List<Part> labelled(Matcher line) {
    Part title = Part.of(line.group("title"), Part.Kind.TITLE);
    Part byline = WholeLine.part(line.group("by").strip());
    String date = line.group("date");
    return date == null ? List.of(title, byline) : List.of(title, byline, Part.ofDay(date));
  }

  private static boolean isNamed(String byline) {
    return Bylines.of(byline).filter(one -> Names.isName(one.name())).isPresent();
  }

  private static List<Part> signed(Matcher line) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(line.group("title"), Part.Kind.TITLE));
    if (line.group("occasion") != null) {
      parts.add(Part.of(line.group("occasion"), Part.Kind.SUBTITLE, Optional.empty()));
    }
    parts.add(Part.ofDay(line.group("date")));
    String name = line.group("name");
    parts.add(Part.of(name, Part.Kind.BYLINE, Bylines.named(name)));
    return parts;
  }
}
