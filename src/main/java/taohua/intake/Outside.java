package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.text.Document;
import taohua.text.Dropped;
import taohua.text.Paragraph;

/** What of a file reads like a speech, though it was not read as its body. */
public final class Outside {
  private Outside() {}

  /**
   * The sentences outside of a document's body that are prose and no part of it, as a document with
   * the same id, heading and text, a paragraph each; nothing if there are few characters of them.
   */
  public static Optional<Document> of(Read read) {
    Document document = read.document();
    DroppedProse prose = new DroppedProse(document);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Dropped one : read.dropped()) {
      if (one.why() != Dropped.Why.REPEATED) {
        paragraphs.addAll(prose.of(one.span()));
      }
    }
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Document(document.id(), document.heading(), document.text(), paragraphs));
  }
}
