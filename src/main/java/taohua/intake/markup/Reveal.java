package taohua.intake.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import taohua.intake.markup.PageText.Hidden;

/**
 * What a page hides only until a script or a button shows it: prose that is most of the page's, or
 * that stands below the fold of an article.
 */
final class Reveal {
  // Hidden prose may lie in hidden prose.
  private static final int PASSES = 3;
  // Where official accounts (公众号) serve an article, which their script shows.
  private static final String ARTICLE = "#js_content, .rich_media_content";
  private static final int FOLDED = 20;
  private static final Pattern UNFOLD =
      Pattern.compile("(?m)^.{0,8}(?:展开|阅读|查看|显示|剩余|余下)(?:阅读|全文|全部|剩余|更多正文).{0,8}$");

  private Reveal() {}

  /** The text of a page with what would be shown of it. */
  static PageText text(Document page) {
    StyleRules rules = new StyleRules(page);
    Set<Element> revealed = new HashSet<>(page.select(ARTICLE));
    PageText text = PageText.of(page, rules, revealed);
    for (int pass = 1; pass < PASSES && revealed.addAll(toReveal(text)); pass++) {
      text = PageText.of(page, rules, revealed);
    }
    return text;
  }

  private static List<Element> toReveal(PageText text) {
    List<Hidden> prose = text.hiding().stream().filter(h -> prose(h) > 0).toList();
    if (prose.isEmpty()) {
      return List.of();
    }
    if (prose.stream().mapToInt(Reveal::prose).sum() > Prose.in(text.text())) {
      return likeTheLongest(prose);
    }
    return UNFOLD.matcher(text.text()).find()
        ? prose.stream()
            .filter(h -> h.look().isGone() && prose(h) >= FOLDED)
            .map(Hidden::element)
            .toList()
        : List.of();
  }

  /** All that is hidden by the same means as the longest; what is hidden by others is a trick. */
  private static List<Element> likeTheLongest(List<Hidden> prose) {
    Hidden longest = prose.get(0);
    for (Hidden each : prose) {
      longest = prose(each) > prose(longest) ? each : longest;
    }
    List<Boolean> means = longest.look().means();
    return prose.stream().filter(h -> h.look().means().equals(means)).map(Hidden::element).toList();
  }

  private static int prose(Hidden hidden) {
    return Prose.in(hidden.text());
  }
}
