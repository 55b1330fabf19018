package taohua.attribution;

import java.util.Arrays;
import java.util.List;
import taohua.align.Edit;
import taohua.text.Corpus;

/**
 * Which document explains each copied character of a document, where exactly one does: only one
 * official has it, or one had it before all others. The same rule as the residual of a {@link
 * Ladder}.
 */
final class Origins {
  private static final int NOBODY = -1;

  private final Corpus corpus;
  private final int[] origin;
  private final boolean[] several;
  private final boolean[] directed;

  private Origins(Corpus corpus, int length) {
    this.corpus = corpus;
    origin = new int[length];
    several = new boolean[length];
    directed = new boolean[length];
    Arrays.fill(origin, NOBODY);
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
              && Judged.isReuse(view.finding())
              && relation != Relation.OWN
              && relation != Relation.OFFICE;
      if (mayExplain) {
        for (Edit edit : view.matches()) {
          for (int c = edit.target().start(); c < edit.target().end(); c++) {
            origins.add(c, view.partner(), judged.isDirected(view.finding()));
          }
        }
      }
    }
    return origins;
  }

  private void add(int c, int partner, boolean isDirected) {
    int known = origin[c];
    if (known == NOBODY) {
      origin[c] = partner;
      directed[c] = isDirected;
      return;
    }
    if (corpus.official(known) == corpus.official(partner)) {
      return;
    }
    switch (Relations.direction(
        corpus.document(known).heading(), corpus.document(partner).heading())) {
      case EARLIER -> {
        origin[c] = partner;
        directed[c] = isDirected;
        several[c] = false;
      }
      case UNDIRECTED -> several[c] = true;
      case LATER -> {}
    }
  }

  /** The document that alone explains a copied character, or -1. */
  int of(int character) {
    return several[character] ? NOBODY : origin[character];
  }

  /** Whether that document is its source for certain; else the dates do not tell. */
  boolean isDirected(int character) {
    return directed[character];
  }
}
