package taohua.family;

import java.util.BitSet;
import taohua.language.Words;
import taohua.text.NormalText;
import taohua.text.Span;

/** Which words of a paragraph a cut between two tokens goes through, and where. */
final class WordCuts {
  private final Variant variant;
  private final BitSet borders = new BitSet();

  WordCuts(Variant variant) {
    this.variant = variant;
    NormalText text = variant.text();
    Span characters = variant.characters();
    int start = characters.start();
    for (int i = start; i < characters.end(); i++) {
      if (text.endsClause(i) || i + 1 == characters.end()) {
        for (Words.Word word : Words.of(text.characters(new Span(start, i + 1)))) {
          borders.set(start + word.start() - characters.start());
        }
        start = i + 1;
      }
    }
    borders.set(characters.length());
  }

  /** How many characters of the word that a token cuts stand before it. */
  int cutBefore(int token) {
    int at = place(token);
    return at - borders.previousSetBit(at);
  }

  /** How many characters of the word that ends beyond a token's start stand after it. */
  int cutAfter(int token) {
    int at = place(token);
    return borders.nextSetBit(at) - at;
  }

  private int place(int token) {
    return variant.text().tokenStart(token) - variant.characters().start();
  }
}
