package taohua.align;

import taohua.text.NormalText;

/**
 * Two stretches of tokens as the dynamic programme sees them: from a corner forwards, or from a
 * corner backwards.
 *
 * @param target the target's text
 * @param source the source's text
 * @param t the corner in the target; forwards it is the first token, backwards one past the last
 * @param s the corner in the source
 * @param forwards which way
 */
record Frame(AlignedText target, AlignedText source, int t, int s, boolean forwards) {
  /** The {@code i}-th token of the target away from the corner, from 0. */
  char targetToken(int i) {
    return target.text().token(forwards ? t + i : t - 1 - i);
  }

  char sourceToken(int j) {
    return source.text().token(forwards ? s + j : s - 1 - j);
  }

  /** How many tokens of the target there are on this side of the corner. */
  int targetRoom() {
    return forwards ? target.text().tokenCount() - t : t;
  }

  int sourceRoom() {
    return forwards ? source.text().tokenCount() - s : s;
  }

  /**
   * How strong a border lies {@code i} tokens away in the target: 0 none, 1 a clause's, 2 a
   * sentence's.
   */
  int targetBorder(int i) {
    return border(target.text(), forwards ? t + i : t - i);
  }

  int sourceBorder(int j) {
    return border(source.text(), forwards ? s + j : s - j);
  }

  private static int border(NormalText text, int token) {
    int character = text.tokenStart(token);
    if (character == 0 || character == text.length() || text.endsSentence(character - 1)) {
      return 2;
    }
    return text.endsClause(character - 1) ? 1 : 0;
  }
}
