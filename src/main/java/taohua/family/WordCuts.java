package taohua.family;

import taohua.text.NormalText;
import taohua.text.WordBorders;

/**
 * Which words of a paragraph a cut between two tokens goes through, and where. Not for sharing
 * between threads.
 */
final class WordCuts {
  private final NormalText text;
  private final WordBorders borders;

  WordCuts(Variant variant) {
    text = variant.text();
    borders = new WordBorders(text, variant.characters());
  }

  /** How many characters of the word that a token cuts stand before it. */
  int cutBefore(int token) {
    int at = text.tokenStart(token);
    return at - borders.before(at);
  }

  /** How many characters of the word that ends beyond a token's start stand after it. */
  int cutAfter(int token) {
    int at = text.tokenStart(token);
    return borders.after(at) - at;
  }
}
