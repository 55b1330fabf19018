package taohua.intake.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import taohua.language.Characters;
import taohua.text.Span;

/** The text of a page: what is seen of it, each block on a line of its own, and what is not. */
public final class PageText implements NodeFilter {
  // What no reader sees as text, whatever the page says of its look.
  private static final Set<String> NEVER =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "meta",
          "link",
          "noscript",
          "template",
          "noframes",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "datalist",
          "textarea",
          "input",
          "rp");
  // Each stands on a line of its own although it does not break the line of a paragraph.
  private static final Set<String> ON_A_LINE =
      Set.of("br", "td", "th", "option", "optgroup", "button", "dt", "dd", "summary", "legend");

  private static final Set<String> BLOCKS =
      Set.of("block", "flex", "grid", "table", "list-item", "table-row", "table-cell", "flow-root");
  private static final int LITTLE = 40;
  private static final Frame OUTSIDE = new Frame(Look.PLAIN, false);

  private final StyleRules rules;
  private final Set<Element> revealed;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> links = new ArrayList<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final StringBuilder unseen = new StringBuilder();
  private @Nullable Element hiding;
  private @Nullable Element linking;
  private int linkStart;
  private boolean isFrames;
  private OfficeParts office = OfficeParts.NONE;
  private List<String> names = List.of();

  /** An element that is open. */
  private record Frame(Look look, boolean breaksLine) {}

  /** What an element hides of the page. */
  record Hidden(Element element, Look look, String text) {}

  private PageText(StyleRules rules, Set<Element> revealed) {
    this.rules = rules;
    this.revealed = revealed;
    frames.push(OUTSIDE);
  }

  /**
   * The text of a page.
   *
   * @param source its HTML; what holds no markup is text
   */
  public static PageText of(String source) {
    Document page = Jsoup.parse(source);
    PageParts.openFrames(page);
    OfficeParts office = OfficeParts.takenFrom(page);
    PageText text = Reveal.text(page);
    // A shell whose text is elsewhere shows next to nothing without scripts.
    for (int kind = 0; kind < PageParts.KINDS && Prose.in(text.text()) < LITTLE; kind++) {
      if (PageParts.open(page, kind)) {
        PageText more = Reveal.text(page);
        text = Prose.in(more.text()) >= LITTLE ? more : text;
      }
    }
    text.office = office;
    text.names = PageNames.of(page);
    text.isFrames = Prose.in(text.text()) == 0 && PageParts.hasFrames(page);
    return text;
  }

  /** Whether the page has frames for other pages, and no prose of its own. */
  public boolean isFrames() {
    return isFrames;
  }

  /**
   * Writes down a page.
   *
   * @param revealed elements that are read as if nothing were said of their look
   */
  static PageText of(Document page, StyleRules rules, Set<Element> revealed) {
    PageText text = new PageText(rules, revealed);
    page.body().filter(text);
    return text;
  }

  /** What the word processor that saved the page sets apart from the text. */
  public OfficeParts office() {
    return office;
  }

  /** What the page is called outside of its text, each once; its own title comes last. */
  public List<String> names() {
    return names;
  }

  /** What is seen; empty if that is nothing. */
  public String text() {
    return text.toString();
  }

  /** Where the text is a link, or tells what a picture shows; ascending and disjoint. */
  public List<Span> links() {
    return links;
  }

  /** Texts that are there but not seen, in order, as far as they hold letters. */
  public List<String> hidden() {
    return hidden.stream().map(Hidden::text).toList();
  }

  /** What hides them. */
  List<Hidden> hiding() {
    return hidden;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (NEVER.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Style style = Style.of(element, rules.of(element));
    Look outer = frames.element().look();
    Look look = revealed.contains(element) ? outer : outer.within(element, style, rules.areAll());
    frames.push(new Frame(look, breaksLine(element, style)));
    if (look.isHidden() && hiding == null) {
      hiding = element;
    }
    breakLine();
    if (linking == null && isLink(element)) {
      linking = element;
      linkStart = text.length();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.equals(linking)) {
        endLink();
        linking = null;
      }
      breakLine();
      Look look = frames.pop().look();
      if (element.equals(hiding)) {
        endHiding(element, look);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href") || Captions.is(element);
  }

  private void endLink() {
    int end = text.length();
    while (end > linkStart && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (linkStart < end && Character.isWhitespace(text.charAt(linkStart))) {
      linkStart++;
    }
    if (end > linkStart) {
      links.add(new Span(linkStart, end));
    }
  }

  private void endHiding(Element element, Look look) {
    String words = unseen.toString().strip();
    if (words.codePoints().anyMatch(Characters::counts)) {
      hidden.add(new Hidden(element, look, words));
    }
    unseen.setLength(0);
    hiding = null;
  }

  private static boolean breaksLine(Element element, Style style) {
    String display = style.value("display");
    boolean isBlock = element.isBlock() && !display.equals("inline");
    return isBlock || ON_A_LINE.contains(element.normalName()) || BLOCKS.contains(display);
  }

  private void write(String words) {
    Look look = frames.element().look();
    StringBuilder out = look.isHidden() ? unseen : text;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!isBlank || look.isPreformatted()) {
        out.append(c);
      } else {
        appendBlank(out);
      }
    }
  }

  private static void appendBlank(StringBuilder out) {
    if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  private void breakLine() {
    Frame frame = frames.element();
    if (frame.breaksLine() && frame.look().isHidden()) {
      appendBlank(unseen);
    }
    if (frame.breaksLine() && !frame.look().isGone()) {
      endLine();
    }
  }

  private void endLine() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }
}
