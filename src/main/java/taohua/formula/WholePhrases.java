package taohua.formula;

import java.util.concurrent.atomic.AtomicReferenceArray;
import taohua.formula.whole.Clauses;
import taohua.formula.whole.Wholes;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Which stretches of a corpus a reader takes for wholes. Safe for threads, each of which waits
 * where another one asks of the same document.
 */
final class WholePhrases {
  private final Corpus corpus;
  private final AtomicReferenceArray<Wholes> documents;
  private final Clauses clauses = new Clauses();

  WholePhrases(Corpus corpus) {
    this.corpus = corpus;
    documents = new AtomicReferenceArray<>(corpus.size());
  }

  /** The clauses of the corpus, divided into words. */
  Clauses clauses() {
    return clauses;
  }

  /** Whether some characters of a document are a whole. */
  boolean isWhole(int document, Span characters) {
    Wholes wholes = of(document);
    synchronized (wholes) {
      return wholes.isWhole(characters);
    }
  }

  /** The borders of wholes in a joined text. */
  Borders in(JoinedText joined) {
    return (place, most) -> {
      int stretch = joined.stretchAt(place);
      Wholes wholes = of(joined.document(stretch));
      synchronized (wholes) {
        return wholes.lengths(joined.character(stretch, place), most);
      }
    };
  }

  /** What right before a use may belong to it, see {@link Wholes#before}. */
  String before(Passage use) {
    Wholes wholes = of(use.document());
    synchronized (wholes) {
      return wholes.before(use.characters());
    }
  }

  /** What right behind a use may belong to it, see {@link Wholes#behind}. */
  String behind(Passage use) {
    Wholes wholes = of(use.document());
    synchronized (wholes) {
      return wholes.behind(use.characters());
    }
  }

  private Wholes of(int document) {
    Wholes known = documents.get(document);
    if (known != null) {
      return known;
    }
    Wholes made = new Wholes(corpus.document(document), corpus.text(document), clauses);
    Wholes first = documents.compareAndExchange(document, null, made);
    return first == null ? made : first;
  }
}
