package taohua.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.intake.page.unit.Enumerators;
import taohua.intake.page.unit.Punctuation;
import taohua.language.Characters;
import taohua.words.Notice;

/** Whether a text is known to break off. */
final class Completeness {
  // A shop's preview ends with one of these; 展开全文 alone only folds a page.
  private static final Pattern PREVIEW_ENDS =
      Pattern.compile("[.。…·．\\s]{3,}|.*(?:试读|未读|未完|余下|剩余|查阅全文|下载全文|阅读全部|购买).*");

  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:同志们|朋友们|各位|最后|让我们|女士们).*|.*(?:谢谢|让我们|预祝|奋力夺取|奋勇前进|不懈奋斗|努力奋斗|而奋斗|更大贡献|新的贡献|讲这些|讲到这里|讲话完|新篇章|圆满成功).*",
          Pattern.DOTALL);

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:讲|谈|提|说|强调|作)(?:一下|以下|如下)?(?<count>[一二两三四五六七八九十]{1,2}|\\d{1,2})(?:点|个方面|条|个问题)");

  private static final int LONG = 30;

  private Completeness() {}

  /**
   * Why the text is known to break off; empty if it is not.
   *
   * @param paragraphs the body
   * @param after the lines behind it
   */
  static Optional<Notice> reason(List<String> paragraphs, List<String> after) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    String last = paragraphs.get(paragraphs.size() - 1);
    char end = last.charAt(last.length() - 1);
    if (last.length() >= LONG
        && (Characters.counts(end) || Punctuation.isClauseEnd(end))
        && Punctuation.isProse(last)) {
      return Optional.of(Notice.of("incomplete.sentence"));
    }
    boolean isPreview =
        after.stream().limit(8).anyMatch(line -> PREVIEW_ENDS.matcher(line).matches());
    if (!isPreview || closes(paragraphs)) {
      return Optional.empty();
    }
    int announced = 0;
    for (int i = 0; i < paragraphs.size() && announced == 0; i++) {
      Matcher matcher = ANNOUNCED.matcher(paragraphs.get(i));
      if (matcher.find()) {
        announced = Dates.number(matcher.group("count").replace('两', '二'));
        int reached = reached(paragraphs.subList(i + 1, paragraphs.size()));
        if (reached > 0 && reached < announced) {
          return Optional.of(Notice.of("incomplete.points", reached, announced));
        }
      }
    }
    return Optional.of(Notice.of("incomplete.preview"));
  }

  private static boolean closes(List<String> paragraphs) {
    return paragraphs.subList(Math.max(0, paragraphs.size() - 2), paragraphs.size()).stream()
        .anyMatch(paragraph -> CLOSING.matcher(paragraph).matches());
  }

  /** The last number of the style that the first numbered paragraph has. */
  private static int reached(List<String> paragraphs) {
    Enumerators.Style style = null;
    int reached = 0;
    for (String paragraph : paragraphs) {
      for (Enumerators.Style other : Enumerators.Style.values()) {
        if (style == null && other.number(paragraph) == 1) {
          style = other;
        }
      }
      if (style != null && style.number(paragraph) == reached + 1) {
        reached++;
      }
    }
    return reached;
  }
}
