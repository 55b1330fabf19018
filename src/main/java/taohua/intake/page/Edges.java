package taohua.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.intake.heading.HeadLines;
import taohua.intake.heading.Names;
import taohua.intake.heading.Titles;
import taohua.language.Blanks;

/** What is glued to the first and the last line of a speech without being part of it. */
final class Edges {
  // 在…上的讲话（2020年9月8日）某某某 同志们: in one line.
  private static final Pattern FLAT_HEAD =
      Pattern.compile(
          "^(?<title>[^。！？；]{4,90}?)(?<date>[（(]\\s*"
              + Dates.DATE
              + "[^）)。]{0,20}[)）])[\\s\\u3000]*(?<rest>.+)$",
          Pattern.DOTALL);
  private static final Pattern NAME_BEFORE_SALUTATION =
      Pattern.compile("^(?<name>\\p{IsHan}{2,4}?)(?=同志们|各位|女士们|尊敬的|朋友们|主席先生)");
  private static final Pattern BYLINE_BEFORE_SALUTATION =
      Pattern.compile(
          "^(?<byline>[^，。、；]{2,40}?)[\\s\\u3000]*(?=(?:各位代表|各位委员|同志们|尊敬的)[^。；]{0,20}[：:！!，,])");

  // The agency's or the newspaper's mark behind the last sentence.
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[（(](?:新华社|据?\\p{IsHan}{2,8}(?:网|报))[^（）()]{0,30}[)）]\\s*)?(?:《\\s*\\p{IsHan}{2,10}\\s*》\\s*[（(]\\s*\\d{4}年[^（）()]{0,24}版\\s*[)）])?$");

  // 双胜利。 3: the number of pages of a preview.
  private static final Pattern PAGES = Pattern.compile("(?<=[。！？!?”])[\\s\\u3000]+\\d{1,3}$");

  private static final int LONGEST_MARK = 80;

  private Edges() {}

  /**
   * How much of the first line is heading: a title that is known from above it, once or twice, or a
   * title with date and name, or a byline before the salutation; 0 if nothing.
   */
  static int headingOf(Line first, List<Line> above) {
    String line = first.text();
    int cut = 0;
    for (Optional<String> title = known(line, cut, above);
        title.isPresent();
        title = known(line, cut, above)) {
      cut += title.get().length();
      while (cut < line.length() && Blanks.isBlank(line.charAt(cut))) {
        cut++;
      }
    }
    if (cut > 0) {
      return cut < line.length() ? cut : 0;
    }
    Matcher flat = FLAT_HEAD.matcher(line);
    if (flat.matches() && Titles.namesGenre(flat.group("title"))) {
      Matcher name = NAME_BEFORE_SALUTATION.matcher(flat.group("rest"));
      boolean isNamed = name.find() && Names.isName(name.group("name"));
      return flat.start("rest") + (isNamed ? name.end("name") : 0);
    }
    Matcher byline = BYLINE_BEFORE_SALUTATION.matcher(line);
    if (byline.find() && HeadLines.byline(byline.group("byline")).isPresent()) {
      return byline.end();
    }
    return 0;
  }

  private static Optional<String> known(String line, int from, List<Line> above) {
    return above.stream()
        .map(one -> Titles.clean(one.text()))
        .filter(title -> title.length() >= 8 && line.startsWith(title, from))
        .filter(title -> from + title.length() < line.length())
        .findFirst();
  }

  /** Where the last line's own text ends. */
  static int ownEnd(Line last) {
    String line = last.text();
    int from = Math.max(0, line.length() - LONGEST_MARK);
    Matcher pages = PAGES.matcher(line);
    if (pages.find(from)) {
      return pages.start();
    }
    Matcher mark = MARK.matcher(line);
    return mark.find(from) && mark.start() > 0 ? mark.start() : line.length();
  }
}
