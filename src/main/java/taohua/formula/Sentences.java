package taohua.formula;

import taohua.text.NormalText;

/** The sentences that phrases lie in. */
final class Sentences {
  /**
   * A sentence of more characters is cut here. No sentence is that long in prose; texts without any
   * full stop would otherwise make phrases, and the sets of their borders, without bound.
   */
  static final int LONGEST = 4096;

  private Sentences() {}

  /** Where the sentence ends, or is cut, that starts at a character. */
  static int end(NormalText text, int start) {
    int longest = Math.min(text.length(), start + LONGEST);
    int end = start + 1;
    while (end < longest && !text.endsSentence(end - 1)) {
      end++;
    }
    return end;
  }
}
