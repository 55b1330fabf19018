package taohua.text;

/** Takes the tokens of a document, one paragraph after the other. */
@FunctionalInterface
public interface TokenSink {
  /**
   * Takes a paragraph.
   *
   * @param paragraph its number in the document, from 0
   * @param tokens hold it; only to be read, and only until this returns
   * @param from where it begins
   * @param length how many it has; may be 0
   */
  void take(int paragraph, char[] tokens, int from, int length);
}
