package taohua.intake.page.unit;

import taohua.language.Brackets;
import taohua.language.Characters;
import taohua.language.Stops;

/** What the punctuation of a line says about it. */
public final class Punctuation {
  private Punctuation() {}

  public static boolean isSentenceEnd(char c) {
    return Stops.endsSentence(c) || c == '…';
  }

  public static boolean isClauseEnd(char c) {
    return Stops.isPause(c);
  }

  /** A mark that no line begins with, unless it was cut before it. */
  public static boolean cannotBegin(char c) {
    return Stops.isStop(c) || Stops.isPause(c) || isWideClosing(c) || c == '%' || c == '％';
  }

  /** The last character before any closing quotation marks and brackets. */
  static char lastInside(String line) {
    int at = line.length() - 1;
    while (at > 0 && closes(line.charAt(at))) {
      at--;
    }
    return line.charAt(at);
  }

  /** Whether the line ends with a whole sentence, or announces something with a colon. */
  public static boolean isClosed(String line) {
    char last = lastInside(line);
    return isSentenceEnd(last) || Stops.isColon(last) || last == '.' || last == '—';
  }

  /** Whether a sentence ends inside of the line, or at its end. */
  public static boolean holdsSentenceEnd(String line) {
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isSentenceEnd(c) && c != '…' || (c == '；' || c == ';') && isHanBefore(line, i)) {
        return true;
      }
    }
    return false;
  }

  public static boolean holdsComma(String line) {
    return line.chars().anyMatch(c -> Stops.isComma((char) c));
  }

  /**
   * Whether the line reads as prose: it holds the end of a sentence or clause at its right place,
   * or is too long for a heading.
   */
  public static boolean isProse(String line) {
    return holdsSentenceEnd(line)
        || isClauseEnd(line.charAt(line.length() - 1)) && line.length() >= 8
        // What announces something is said, not printed above; labels are known before.
        || Stops.isColon(line.charAt(line.length() - 1)) && line.length() >= 6
        || line.length() >= 60 && holdsComma(line);
  }

  private static boolean closes(char c) {
    return Brackets.closes(c) || c == '"' || c == '\'';
  }

  // Of the print of books; a line may well begin with 1).
  private static boolean isWideClosing(char c) {
    return Brackets.closes(c) && c != ')' && c != ']';
  }

  private static boolean isHanBefore(String line, int at) {
    return Characters.isHan(line.charAt(at - 1)) || closes(line.charAt(at - 1));
  }
}
