package taohua.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.intake.page.unit.Enumerators;
import taohua.language.Sought;

/**
 * The points that a speech announces, and how many of them it comes to.
 *
 * @param announced how many, as in 下面我讲三点意见; of several announcements the first counts
 * @param reached the last number of those that paragraphs begin with, in order, all in one style
 * @param after the paragraph that begins with it and what follows
 */
record Points(int announced, int reached, List<String> after) {
  private static final String COUNT =
      "(?:讲|谈|提|说|强调|作)(?:一下|以下|如下)?(?<count>[一二两三四五六七八九十]{1,2}|\\d{1,2})"
          + "(?:点|个方面|条|个问题|层意思|件事|句.{0,2}话)";
  private static final Sought ANNOUNCED = Sought.of("讲谈提说强作", COUNT);

  /** Where a text ends with it, what was announced is missing. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?:^|[，,。！？!?])[^，,。！？!?]{0,12}(?:下面|接下来|现在|这里|最后|再|着重)[，,]?[^，,。！？!?]{0,16}"
              + COUNT
              + "[^，,。！？!?]{0,8}[。.]?$");

  private static final String HAN = "一二三四五六七八九十";

  /** The points of a speech that announces some and comes to the first; empty for any other. */
  static Optional<Points> of(List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Sought.Search search = ANNOUNCED.in(paragraphs.get(i));
      if (search.find()) {
        int announced = Dates.number(search.group("count").replace('两', '二'));
        return reached(announced, paragraphs.subList(i + 1, paragraphs.size()));
      }
    }
    return Optional.empty();
  }

  /** How many points a paragraph announces in its last sentence; 0 if it does not. */
  static int announcedAtEnd(String paragraph) {
    String end = paragraph.substring(Math.max(0, paragraph.length() - 60));
    Matcher matcher = LAST.matcher(end);
    return matcher.find() ? Dates.number(matcher.group("count").replace('两', '二')) : 0;
  }

  private static Optional<Points> reached(int announced, List<String> paragraphs) {
    Enumerators.Style style = null;
    int reached = 0;
    int at = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Enumerators.Style other : Enumerators.Style.values()) {
        if (style == null && other.number(paragraphs.get(i)) == 1) {
          style = other;
        }
      }
      if (style != null && style.number(paragraphs.get(i)) == reached + 1) {
        reached++;
        at = i;
      }
    }
    return reached == 0
        ? Optional.empty()
        : Optional.of(new Points(announced, reached, paragraphs.subList(at, paragraphs.size())));
  }

  boolean areMissing() {
    return reached < announced;
  }

  /**
   * Whether the next point is not there in any other style, either: 二是 behind 一、, or 二、 in the
   * middle of a paragraph.
   */
  boolean areSurelyMissing() {
    if (!areMissing() || reached >= HAN.length()) {
      return false;
    }
    char next = HAN.charAt(reached);
    Pattern other =
        Pattern.compile(
            "(?:^|[\\s。！？；;：:，,])[（(第]?(?:"
                + next
                + "|"
                + (reached + 1)
                + ")(?:[）)、.．，,：:是要]|个|条|点|件|句)|^(?:最后|另外|此外|还有|再就是)");
    return after.stream().noneMatch(paragraph -> other.matcher(paragraph).find());
  }
}
