package taohua.formula;

import java.util.BitSet;
import java.util.function.IntPredicate;
import taohua.text.Corpus;

/** Which documents of a corpus tell what is common language, and whose they are. Immutable. */
final class Evidence {
  /** The official of a document that is no evidence. */
  static final int NOBODY = -1;

  private final Corpus corpus;
  private final IntPredicate documents;
  private final int officials;

  Evidence(Corpus corpus, IntPredicate documents) {
    this(corpus, documents, 0);
  }

  /**
   * @param further officials of the evidence without a document in the corpus
   */
  Evidence(Corpus corpus, IntPredicate documents, int further) {
    this.corpus = corpus;
    this.documents = documents;
    BitSet known = new BitSet();
    for (int d = 0; d < corpus.size(); d++) {
      if (documents.test(d)) {
        known.set(corpus.official(d));
      }
    }
    officials = known.cardinality() + further;
  }

  Corpus corpus() {
    return corpus;
  }

  /** Whether a document is evidence. */
  boolean holds(int document) {
    return documents.test(document);
  }

  /** The number of a document's official in the corpus, or {@link #NOBODY}. */
  int official(int document) {
    return holds(document) ? corpus.official(document) : NOBODY;
  }

  /** How many different officials the evidence comes from. */
  int officials() {
    return officials;
  }
}
