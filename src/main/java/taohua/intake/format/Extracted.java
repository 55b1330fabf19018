package taohua.intake.format;

import java.util.List;
import taohua.text.Span;

/**
 * The text of a file, with what its format tells beside it.
 *
 * @param text what a reader of the file sees, with line breaks where it has lines, paragraphs or
 *     blocks
 * @param links where the text is a link, spans of UTF-16 units of it, ascending and disjoint
 * @param hidden texts that a reader of the file does not see, in order; no part of {@code text}
 */
public record Extracted(String text, List<Span> links, List<String> hidden) {
  public Extracted {
    links = List.copyOf(links);
    hidden = List.copyOf(hidden);
  }

  /** A text without links and without anything hidden. */
  public static Extracted plain(String text) {
    return new Extracted(text, List.of(), List.of());
  }
}
