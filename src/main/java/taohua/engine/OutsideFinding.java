package taohua.engine;

import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Relation;
import taohua.text.Document;
import taohua.text.Span;

/**
 * A passage to review of which one side stands outside of the body of its document. It is told, and
 * counts nowhere: what is no body may be clutter that nobody said, but may also have been read
 * wrongly.
 *
 * @param id greater than those of all findings of the run, by target, place in the target, source
 * @param target where it stands in the later document, or the checked one
 * @param source where in the other
 * @param direction how the documents stand in time
 * @param relation how their officials stand to each other
 * @param weight how much it is
 */
public record OutsideFinding(
    int id,
    Place target,
    Place source,
    Direction direction,
    Relation relation,
    Finding.Weight weight) {
  /**
   * Where it stands in a document.
   *
   * @param document index in the corpus
   * @param isOutside whether it is no part of the body
   * @param passage in UTF-16 units of the document's text, with the punctuation around it
   * @param sentences those that the passage lies in, whole
   */
  public record Place(int document, boolean isOutside, Span passage, Span sentences) {
    public Place {
      sentences = sentences.cover(passage);
    }

    /** The passage as its file has it. */
    public String text(Document of) {
      return of.text().substring(passage.start(), passage.end());
    }

    /** What its sentence says before it. */
    public String before(Document of) {
      return of.text().substring(sentences.start(), passage.start());
    }

    /** What its sentence says behind it. */
    public String after(Document of) {
      return of.text().substring(passage.end(), sentences.end());
    }
  }

  /** Whether it stands in a document, on either side. */
  public boolean isOf(int document) {
    return target.document() == document || source.document() == document;
  }
}
