package taohua.intake.page;

import java.util.List;
import java.util.Optional;
import taohua.text.Dropped;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.words.Notice;

/**
 * What of a text is the speech.
 *
 * @param paragraphs the speech, in order; none only for a text without any
 * @param head the lines that may tell of it, in order
 * @param foot the lines below it, in order, among which may be a signature
 * @param dropped what is not the speech, ascending and disjoint
 * @param incomplete why the speech is known to break off, if it does
 */
public record Body(
    List<Paragraph> paragraphs,
    List<String> head,
    List<String> foot,
    List<Dropped> dropped,
    Optional<Notice> incomplete) {
  public Body {
    paragraphs = List.copyOf(paragraphs);
    head = List.copyOf(head);
    foot = List.copyOf(foot);
    dropped = List.copyOf(dropped);
  }

  /**
   * Finds the speeches of a page, at least one.
   *
   * @param text in simplified characters; all spans are UTF-16 units of it
   * @param links where it is a link, ascending and disjoint
   */
  public static List<Body> allOf(String text, List<Span> links) {
    return List.of(of(text));
  }

  /**
   * Finds the speech.
   *
   * @param text in simplified characters; all spans are UTF-16 units of it
   */
  static Body of(String text) {
    PageLines lines = PageLines.of(text);
    BodyRegion region = BodyRegion.find(lines);
    SortedLines sorted = SortedLines.of(lines, region);
    List<Paragraph> paragraphs = Paragraphs.of(text, sorted.body());
    List<String> texts = paragraphs.stream().map(paragraph -> paragraph.text(text)).toList();
    return new Body(
        paragraphs,
        sorted.head().stream().map(Line::text).toList(),
        lines.from(region.end()).stream().map(Line::text).toList(),
        Dropped.around(text, paragraphs, new Span(0, text.length())),
        Completeness.reason(texts, lines.from(region.end())));
  }
}
