package taohua.intake.format;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import taohua.intake.format.Unreadable.Reason;
import taohua.language.Characters;
import taohua.words.Notice;

/** The visible text of a web page, each block on a line of its own. */
final class HtmlText {
  // Never part of what is read, whatever the page calls its classes.
  private static final String DROPPED =
      "script, style, noscript, template, iframe, object, svg, form button, select, option, input,"
          + " textarea, nav, footer, aside, [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  private HtmlText() {}

  /**
   * The text of a page.
   *
   * @throws Unreadable if the bytes are not text, or the page shows none
   */
  static String of(byte[] bytes) throws Unreadable {
    // The parser takes U+FFFF for the end of the page; browsers show it like U+FFFD.
    Document page = Jsoup.parse(TextDecoder.decode(bytes).replace('\uFFFF', '\uFFFD'));
    page.select(DROPPED).remove();
    Writer writer = new Writer();
    page.body().traverse(writer);
    String text = StrictText.whole(writer.text.toString());
    if (text.chars().noneMatch(Characters::counts)) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.empty_page"));
    }
    return text;
  }

  private static final class Writer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words);
      } else if (node instanceof Element element && breaksLine(element)) {
        newLine();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && breaksLine(element)) {
        newLine();
      }
    }

    private void append(TextNode node) {
      Element parent = node.parent();
      boolean kept = parent != null && parent.normalName().equals("pre");
      String words = node.getWholeText();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (!blank || kept) {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    private void newLine() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
      if (end > 0 && text.charAt(end - 1) != '\n') {
        text.append('\n');
      }
    }

    private static boolean breaksLine(Element element) {
      String name = element.normalName();
      return element.isBlock() || name.equals("br") || name.equals("td") || name.equals("th");
    }
  }
}
