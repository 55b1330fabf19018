package taohua.text;

import java.util.List;

/**
 * A document as it was read.
 *
 * @param id its path below the input folder with {@code /}, or the record's id; unique in a run
 * @param heading what is known beside the text
 * @param text the original text that all offsets speak of, in UTF-16 units
 * @param paragraphs the body, in order; what lies outside of them is heading or clutter
 */
public record Document(String id, Heading heading, String text, List<Paragraph> paragraphs) {
  public Document {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The same document under another heading. */
  public Document with(Heading other) {
    return new Document(id, other, text, paragraphs);
  }

  /** The same document under another id. */
  public Document withId(String other) {
    return new Document(other, heading, text, paragraphs);
  }
}
