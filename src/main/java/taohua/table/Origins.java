package taohua.table;

import java.util.BitSet;
import java.util.List;
import taohua.judge.Judged;
import taohua.judge.Ladder;
import taohua.judge.Relation;
import taohua.judge.SingleSource;
import taohua.judge.View;
import taohua.text.Corpus;

/**
 * Which document explains each copied character of a document, where exactly one does: only one
 * official has it, or one had it before all others. The same rule as the residual of a {@link
 * Ladder}.
 */
final class Origins {
  private final SingleSource single;
  private final BitSet directed = new BitSet();

  private Origins(Corpus corpus, int length) {
    single = new SingleSource(corpus, length);
  }

  /**
   * The origins of one document's characters.
   *
   * @param views the findings of that document, by id
   */
  static Origins of(Judged judged, int document, List<View> views) {
    Origins origins = new Origins(judged.corpus(), judged.corpus().text(document).length());
    for (View view : views) {
      Relation relation = view.finding().relation();
      boolean mayExplain =
          view.counts()
              && view.finding().label().isReuse()
              && relation != Relation.OWN
              && relation != Relation.OFFICE;
      if (mayExplain) {
        view.matches().forEach(edit -> origins.single.add(edit.target(), view.partner()));
        origins.directed.set(view.partner(), judged.isDirected(view.finding()));
      }
    }
    return origins;
  }

  /** The document that alone explains a copied character, or -1. */
  int of(int character) {
    return single.of(character);
  }

  /** Whether that document is its source for certain; else the dates do not tell. */
  boolean isDirected(int document) {
    return directed.get(document);
  }
}
