package taohua.intake;

import java.util.List;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.Dropped;

/**
 * A document that was read.
 *
 * @param dropped what of the document's text is not its body, ascending
 * @param hidden texts of the file that its readers do not see and that are no part of the document,
 *     in order
 * @param origin what it was read from
 */
public record Read(
    Source source, Document document, List<Dropped> dropped, List<String> hidden, Origin origin)
    implements Reading {
  /** The same of a document of which nothing else is known. */
  public Read(Source source, Document document, List<Dropped> dropped, List<String> hidden) {
    this(source, document, dropped, hidden, Origin.UNKNOWN);
  }

  public Read {
    dropped = List.copyOf(dropped);
    hidden = List.copyOf(hidden);
  }

  /** How many characters of the file are not body, hidden text included. */
  public int left() {
    int left = 0;
    for (Dropped one : dropped) {
      left += LeftPart.count(document.text().substring(one.span().start(), one.span().end()));
    }
    return left + hidden.stream().mapToInt(LeftPart::count).sum();
  }

  /** The same with another document in the place of its own. */
  public Read with(Document other) {
    return new Read(source, other, dropped, hidden, origin);
  }

  Read with(Origin other) {
    return new Read(source, document, dropped, hidden, other);
  }

  @Override
  public Read from(Source other) {
    return new Read(other, document.withId(other.id()), dropped, hidden, origin);
  }
}
