package taohua.align;

import taohua.text.NormalText;

/**
 * The tokens of a text on one side of a place: away from it they count 0, 1, 2 …, whichever way
 * they go.
 *
 * @param text whose tokens
 * @param corner the place, as the number of tokens before it
 * @param forwards whether the tokens after the place are meant, or those before it
 */
record Ray(NormalText text, int corner, boolean forwards) {
  /** The {@code length} tokens next to the corner, the nearest first. */
  char[] tokens(int length) {
    char[] tokens = new char[length];
    for (int i = 0; i < length; i++) {
      tokens[i] = text.token(forwards ? corner + i : corner - 1 - i);
    }
    return tokens;
  }

  /** How many tokens there are on this side of the corner. */
  int room() {
    return forwards ? text.tokenCount() - corner : corner;
  }

  /** In the text, the first of the {@code length} tokens next to the corner. */
  int start(int length) {
    return forwards ? corner : corner - length;
  }

  /**
   * How strong a border lies {@code i} tokens away from the corner: 0 none, 1 a clause's, 2 a
   * sentence's.
   */
  int border(int i) {
    int character = text.tokenStart(forwards ? corner + i : corner - i);
    if (character == 0 || character == text.length() || text.endsSentence(character - 1)) {
      return 2;
    }
    return text.endsClause(character - 1) ? 1 : 0;
  }
}
