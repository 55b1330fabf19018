package taohua.formula.whole;

import taohua.language.Brackets;
import taohua.language.Stops;
import taohua.text.Document;
import taohua.text.NormalText;

/** The marks between two neighbouring characters of a text, as a set of bits. */
final class Marks {
  static final int NONE = 0;

  /** A comma, a full stop or the like, or the border of a paragraph. */
  static final int STOP = 1;

  /** 、 and what else stands between the items of a list. */
  static final int PAUSE = 2;

  /** A quotation or a title opens. */
  static final int OPEN = 4;

  /** A quotation or a title closes. */
  static final int CLOSE = 8;

  /** A bracket opens. */
  static final int ASIDE = 16;

  /** A bracket closes. */
  static final int ASIDE_ENDS = 32;

  /** A colon, which announces what follows; a stop as well. */
  static final int COLON = 64;

  private static final int MOST = 8;

  private Marks() {}

  /** The marks before a character. */
  static int before(Document document, NormalText text, int character) {
    if (character > 0 && !text.endsClause(character - 1)) {
      return NONE;
    }
    boolean isEnd = character == 0 || text.endsSentence(character - 1);
    int marks = isEnd ? STOP : NONE;
    String original = document.text();
    int from = character == 0 ? 0 : text.offset(character - 1) + 1;
    int to = character == text.length() ? original.length() : text.offset(character);
    // What stands between two paragraphs that are far apart is none of their marks.
    for (int i = Math.max(from, to - MOST); i < to; i++) {
      marks |= of(original.charAt(i));
    }
    for (int i = from; i < Math.min(to, from + MOST); i++) {
      marks |= of(original.charAt(i));
    }
    return marks == NONE ? STOP : marks;
  }

  private static int of(char mark) {
    if (mark == '、' || mark == '/' || mark == '"') {
      return PAUSE;
    }
    if (Brackets.opensQuotation(mark)) {
      return OPEN;
    }
    if (Brackets.closesQuotation(mark)) {
      return CLOSE;
    }
    if (Brackets.opens(mark)) {
      return ASIDE;
    }
    if (Brackets.closes(mark)) {
      return ASIDE_ENDS;
    }
    if (mark == '：' || mark == ':') {
      return STOP | COLON;
    }
    return Stops.endsClause(mark) ? STOP : NONE;
  }
}
