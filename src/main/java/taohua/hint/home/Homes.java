package taohua.hint.home;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;

/** Who speaks in the documents of a corpus and where he is at home. Safe for threads. */
public final class Homes {
  private final Corpus corpus;
  private final Map<Integer, Official> officials = new ConcurrentHashMap<>();

  public Homes(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The official of a document; where the heading names no place, with the one that the body speaks
   * of as its own, if it does so clearly.
   */
  public Official official(int document) {
    return officials.computeIfAbsent(document, this::known);
  }

  private Official known(int document) {
    Official official = corpus.document(document).heading().official();
    if (!official.place().isEmpty()) {
      return official;
    }
    String home = BodyHome.of(clauses(corpus.text(document)));
    return new Official(
        official.name(), official.role(), home, official.level(), official.series());
  }

  /** The characters of a text with a mark behind every clause: no name goes on over it. */
  private static String clauses(NormalText text) {
    String characters = text.characters(new Span(0, text.length()));
    StringBuilder clauses = new StringBuilder(characters.length());
    for (int c = 0; c < characters.length(); c++) {
      clauses.append(characters.charAt(c));
      if (text.endsClause(c)) {
        clauses.append('，');
      }
    }
    return clauses.toString();
  }
}
