package taohua.intake;

import java.util.List;
import taohua.text.Document;
import taohua.text.Span;

/**
 * A document that was read.
 *
 * @param clutter what was left out of the body as page clutter, spans of the document's text,
 *     ascending
 */
public record Read(Source source, Document document, List<Span> clutter) implements Reading {
  public Read {
    clutter = List.copyOf(clutter);
  }

  @Override
  public Read from(Source other) {
    return new Read(other, document.withId(other.id()), clutter);
  }
}
