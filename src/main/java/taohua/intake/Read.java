package taohua.intake;

import java.util.List;
import taohua.text.Document;
import taohua.text.Dropped;

/**
 * A document that was read.
 *
 * @param dropped what of the document's text is not its body, ascending
 * @param hidden texts of the file that its readers do not see and that are no part of the document,
 *     in order
 */
public record Read(Source source, Document document, List<Dropped> dropped, List<String> hidden)
    implements Reading {
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

  @Override
  public Read from(Source other) {
    return new Read(other, document.withId(other.id()), dropped, hidden);
  }
}
