package taohua.intake;

import taohua.language.Characters;

/** What the punctuation of a line says about it. */
final class Punctuation {
  private static final String CLOSERS = "”’\"'）)》」』】]〉";
  private static final String SENTENCE_ENDS = "。！？!?…｡";
  private static final String CLAUSE_ENDS = "，、；,;";

  private Punctuation() {}

  static boolean isSentenceEnd(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  static boolean isClauseEnd(char c) {
    return CLAUSE_ENDS.indexOf(c) >= 0;
  }

  /** A mark that no line begins with, unless it was cut before it. */
  static boolean cannotBegin(char c) {
    return "，、；。：！？,;:!?”’）》」』】%％".indexOf(c) >= 0;
  }

  /** The last character before any closing quotation marks and brackets. */
  static char lastInside(String line) {
    int at = line.length() - 1;
    while (at > 0 && CLOSERS.indexOf(line.charAt(at)) >= 0) {
      at--;
    }
    return line.charAt(at);
  }

  /** Whether the line ends with a whole sentence, or announces something with a colon. */
  static boolean isClosed(String line) {
    char last = lastInside(line);
    return isSentenceEnd(last) || last == '：' || last == ':' || last == '.' || last == '—';
  }

  /** Whether a sentence ends inside of the line, or at its end. */
  static boolean holdsSentenceEnd(String line) {
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isSentenceEnd(c) && c != '…' || (c == '；' || c == ';') && isHanBefore(line, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean holdsComma(String line) {
    return line.indexOf('，') >= 0 || line.indexOf(',') >= 0 || line.indexOf('、') >= 0;
  }

  /**
   * Whether the line reads as prose: it holds the end of a sentence or clause at its right place,
   * or is too long for a heading.
   */
  static boolean isProse(String line) {
    return holdsSentenceEnd(line)
        || isClauseEnd(line.charAt(line.length() - 1)) && line.length() >= 8
        // What announces something is said, not printed above; labels are known before.
        || isColon(line.charAt(line.length() - 1)) && line.length() >= 6
        || line.length() >= 60 && holdsComma(line);
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  private static boolean isHanBefore(String line, int at) {
    return Characters.isHan(line.charAt(at - 1)) || CLOSERS.indexOf(line.charAt(at - 1)) >= 0;
  }
}
