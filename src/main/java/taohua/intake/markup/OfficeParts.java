package taohua.intake.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a word processor sets apart in a document that it saves as a web page: there it stands among
 * the text. Texts in order.
 *
 * @param running headers and footers
 * @param notes footnotes and endnotes
 * @param comments remarks of readers
 */
public record OfficeParts(List<String> running, List<String> notes, List<String> comments) {
  static final OfficeParts NONE = new OfficeParts(List.of(), List.of(), List.of());

  private static final String RUNNING = part("header|footer");
  private static final String NOTES =
      "div[id~=^sd(foot|end)note\\d], " + part("(foot|end)note(-list)?");
  private static final String COMMENTS = part("comment(-list)?");
  // Where a note belongs, in the text. Nobody writes words there.
  private static final String MARKS =
      "a[class~=(?i)^sd(foot|end)note(anc|sym)$], .MsoFootnoteReference, .MsoEndnoteReference,"
          + " .MsoCommentReference";
  private static final Pattern MARK = Pattern.compile("\\P{IsHan}{0,8}");

  public OfficeParts {
    running = List.copyOf(running);
    notes = List.copyOf(notes);
    comments = List.copyOf(comments);
  }

  /** Takes them out of a page. */
  static OfficeParts takenFrom(Document page) {
    page.select(MARKS).removeIf(mark -> MARK.matcher(mark.text()).matches());
    List<String> comments = taken(page, COMMENTS);
    List<String> running = taken(page, RUNNING);
    if (page.select("meta[name=generator]").attr("content").contains("Office")) {
      running.addAll(taken(page, "div[title~=^(header|footer)$]"));
    }
    return new OfficeParts(running, taken(page, NOTES), comments);
  }

  private static String part(String kinds) {
    return "[style~=(?i)mso-element:\\s*(" + kinds + ")\\s*(;|$)]";
  }

  private static List<String> taken(Document page, String selector) {
    List<String> texts = new ArrayList<>();
    for (Element part : page.select(selector)) {
      // One within another has gone with it.
      if (part.root().equals(page)) {
        texts.add(part.text());
        part.remove();
      }
    }
    return texts;
  }
}
