package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a speech above which none stands: named by an editor, run into its beginning, or
 * named below it.
 */
final class Elsewhere {
  private static final int LONGEST = 120;

  private static final String TITLE = "(?<title>[^，。！？；：、《》【】]{2,50}(?:讲话|致辞|致词|发言|演讲|报告|党课|主持词))";

  /** 在全县水利会议上的讲话同志们：…, with the words that a speech begins with right behind. */
  private static final Pattern GLUED =
      Pattern.compile(
          "^(?<title>(?:[^，。！？；：、]{2,20}?)?在[^，。！？；：]{4,50}?[上时]的(?:重要)?(?:讲话|致辞|致词|发言|演讲))"
              + "(?=同志们|各位|尊敬的|女士们|今[天日]|刚才|大家|这次|按照|根据|经|现在|很高兴|非常)");

  // What a page says of the text that it shows; other titles there are of other texts.
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:收藏|本文标题\\s?[:：]?|本文)\\s?[《【（(]"
              + TITLE
              + "(?:[（(]\\d{1,2}[)）])?(?:全文)?[》】）)]"
              + "|[《【]"
              + TITLE.replace("title", "other")
              + "(?:[（(]\\d{1,2}[)）])?(?:全文)?[》】]\\s?(?:的?相关文章|由[^，。]{1,12}上传|一文|来自|来源)");

  // 本站为读者整理的县长在防汛会议上的讲话，仅供参阅。
  private static final Pattern OFFERED =
      Pattern.compile(
          "^[^，。,]{0,12}(?:整理|收集|搜集|带来|准备|分享|推荐)的(?:关于)?[《“]?(?<title>[^，。,：:；》”]{8,60})[》”]?(?:[，,].{0,40})?。?$");

  private Elsewhere() {}

  /** The title, if an editor, the beginning of the speech or a line below it names one. */
  static Optional<String> title(List<Part> head, String body, List<String> foot) {
    Matcher glued = GLUED.matcher(body.substring(0, Math.min(LONGEST, body.length())));
    return offered(head).or(() -> glued.find() ? Optional.of(glued.group("title")) : below(foot));
  }

  private static Optional<String> offered(List<Part> head) {
    return head.stream()
        .map(part -> OFFERED.matcher(part.text().length() > LONGEST ? "" : part.text()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group("title"))
        .filter(TitleChoice::isWhole)
        .findFirst();
  }

  private static Optional<String> below(List<String> foot) {
    for (String line : foot) {
      Matcher matcher = BELOW.matcher(Cleaned.line(line));
      if (matcher.find()) {
        String title = matcher.group("title");
        return Optional.of(title == null ? matcher.group("other") : title);
      }
    }
    return Optional.empty();
  }
}
