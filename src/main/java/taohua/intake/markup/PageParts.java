package taohua.intake.markup;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Parts of a page that hold a page of their own, or its text for other readers. */
final class PageParts {
  /** How many kinds of parts there are that may hold a page's text in place of the page. */
  static final int KINDS = 2;

  private static final List<String> SELECTORS = List.of("noscript, template, noframes", "textarea");
  // Frames within frames are few.
  private static final int DEEPEST = 3;

  private PageParts() {}

  /** Puts the text of frames that stands in the page itself in their place. */
  static void openFrames(Document page) {
    for (int depth = 0; depth < DEEPEST; depth++) {
      for (Element frame : page.select("iframe[srcdoc]")) {
        replace(frame, frame.attr("srcdoc"));
      }
    }
  }

  /**
   * Makes the parts of a kind parts of the page as it is seen; false if there are none.
   *
   * @param kind below {@link #KINDS}
   */
  static boolean open(Document page, int kind) {
    List<Element> parts = page.select(SELECTORS.get(kind));
    for (Element part : parts) {
      String source = part.wholeText() + part.data();
      if (part.normalName().matches("noscript|template")) {
        part.tagName("div");
      } else if (part.normalName().equals("noframes") || MarkedText.isMarked(source)) {
        replace(part, source);
      } else {
        part.tagName("pre");
      }
    }
    return !parts.isEmpty();
  }

  /** Whether it has frames for pages in other files. */
  static boolean hasFrames(Document page) {
    return !page.select("frame[src], iframe[src]").isEmpty();
  }

  private static void replace(Element part, String html) {
    Element div = new Element("div");
    for (Node node : List.copyOf(Jsoup.parse(html).body().childNodes())) {
      div.appendChild(node);
    }
    part.replaceWith(div);
  }
}
