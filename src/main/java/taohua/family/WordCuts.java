package taohua.family;

import java.util.BitSet;
import taohua.language.Words;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Which words of a paragraph a cut between two tokens goes through, and where. Each clause is
 * divided into words when somebody first asks for it. Not for sharing between threads.
 */
final class WordCuts {
  private final NormalText text;
  private final Span characters;
  // Both from the paragraph's start: the places whose clauses are divided, and where words start.
  private final BitSet divided = new BitSet();
  private final BitSet borders = new BitSet();

  WordCuts(Variant variant) {
    text = variant.text();
    characters = variant.characters();
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

  /** The place of a token, whose clause is divided from then on. */
  private int place(int token) {
    int at = text.tokenStart(token) - characters.start();
    if (at < characters.length() && !divided.get(at)) {
      divide(at);
    }
    return at;
  }

  private void divide(int at) {
    int start = at;
    while (start > 0 && !text.endsClause(characters.start() + start - 1)) {
      start--;
    }
    int end = at + 1;
    while (end < characters.length() && !text.endsClause(characters.start() + end - 1)) {
      end++;
    }
    divided.set(start, end);
    borders.set(end);
    Span clause = new Span(characters.start() + start, characters.start() + end);
    for (Words.Word word : Words.of(text.characters(clause))) {
      borders.set(start + word.start());
    }
  }
}
