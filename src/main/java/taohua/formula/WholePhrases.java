package taohua.formula;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import taohua.formula.whole.Clauses;
import taohua.formula.whole.Wholes;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

/** Which stretches of a corpus a reader takes for wholes. Not for sharing between threads. */
final class WholePhrases {
  private final Corpus corpus;
  private final @Nullable Wholes[] documents;
  private final Clauses clauses = new Clauses();

  WholePhrases(Corpus corpus) {
    this.corpus = corpus;
    documents = new Wholes[corpus.size()];
  }

  /** The clauses of the corpus, divided into words. */
  Clauses clauses() {
    return clauses;
  }

  /** Whether some characters of a document are a whole. */
  boolean isWhole(int document, Span characters) {
    return of(document).isWhole(characters);
  }

  /** The borders of wholes in a joined text. */
  Borders in(JoinedText joined) {
    return new Borders() {
      @Override
      public boolean mayStart(int place, int length) {
        return of(joined.documentAt(place)).mayStart(joined.characterAt(place));
      }

      @Override
      public BitSet lengths(int place, int most) {
        return of(joined.documentAt(place)).lengths(joined.characterAt(place), most);
      }
    };
  }

  /** What right before a use may belong to it, see {@link Wholes#before}. */
  String before(Passage use) {
    return of(use.document()).before(use.characters());
  }

  /** What right behind a use may belong to it, see {@link Wholes#behind}. */
  String behind(Passage use) {
    return of(use.document()).behind(use.characters());
  }

  private Wholes of(int document) {
    Wholes wholes = documents[document];
    if (wholes == null) {
      wholes = new Wholes(corpus.document(document), corpus.text(document), clauses);
      documents[document] = wholes;
    }
    return wholes;
  }
}
