package taohua.intake.markup;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import taohua.language.Characters;

/**
 * What a page is called outside of its text: the title of its window, and what it states for
 * machines of its site and its article, as government sites have to (政府网站发展指引, 2017) and as whoever
 * wants to be shared well does (Open Graph).
 */
final class PageNames {
  private static final int LONGEST = 200;
  private static final String SITE =
      "meta[name~=(?i)^SiteName$], meta[property~=(?i)^og:site_name$]";
  private static final String ARTICLE =
      "meta[name~=(?i)^ArticleTitle$], meta[property~=(?i)^og:title$]";

  // Anywhere, since a body begins where anything stands above the head; a drawing has its own.
  private static final String WINDOW = "title:not(svg title)";

  private PageNames() {}

  /** The names, each once, the site's first and the article's last. */
  static List<String> of(Document page) {
    return Stream.of(
            page.select(SITE).stream().map(PageNames::content),
            page.select(WINDOW).stream()
                .limit(1)
                .map(title -> title.text().replaceAll("\\s+", " ")),
            page.select(ARTICLE).stream().map(PageNames::content))
        .flatMap(names -> names)
        .map(String::strip)
        .filter(name -> name.length() <= LONGEST && name.codePoints().anyMatch(Characters::counts))
        .distinct()
        .toList();
  }

  private static String content(Element meta) {
    return meta.attr("content");
  }
}
