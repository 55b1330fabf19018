package taohua.intake.page;

import java.util.List;
import java.util.Optional;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.words.Notice;

/**
 * What of a text is the speech.
 *
 * @param paragraphs the speech, in order; none only for a text without any
 * @param head the lines that may tell of it, in order
 * @param clutter what belongs to the page, ascending and disjoint
 * @param incomplete why the speech is known to break off, if it does
 */
public record Body(
    List<Paragraph> paragraphs,
    List<String> head,
    List<Span> clutter,
    Optional<Notice> incomplete) {
  public Body {
    paragraphs = List.copyOf(paragraphs);
    head = List.copyOf(head);
    clutter = List.copyOf(clutter);
  }

  /**
   * Finds the speech.
   *
   * @param text in simplified characters; all spans are UTF-16 units of it
   */
  public static Body of(String text) {
    PageLines lines = PageLines.of(text);
    BodyRegion region = BodyRegion.find(lines);
    SortedLines sorted = SortedLines.of(lines, region);
    List<Paragraph> paragraphs = Paragraphs.of(text, sorted.body());
    List<String> texts = paragraphs.stream().map(paragraph -> paragraph.text(text)).toList();
    return new Body(
        paragraphs,
        sorted.head().stream().map(Line::text).toList(),
        sorted.clutterSpans(text),
        Completeness.reason(texts, lines.from(region.end())));
  }
}
