package taohua.text;

import taohua.language.Stops;

/**
 * Lone characters at the ends of phrases. All who say 落实 may go on with “，一”, each to another end;
 * the phrase is counted with that character, but is not read so.
 */
public final class Fragments {
  private Fragments() {}

  /**
   * The phrase less a single character that a clause mark cuts off, at each end. A clause of one
   * character is none: it must go on outside of the phrase.
   *
   * @param characters at least one
   */
  public static Span core(Document document, NormalText text, Span characters) {
    int start = characters.start();
    int end = characters.end();
    boolean goesBack = start > 0 && !text.endsClause(start - 1);
    if (end - start > 2 && goesBack && isBorder(document, text, start)) {
      start++;
    }
    if (end - start > 2 && !text.endsClause(end - 1) && isBorder(document, text, end - 2)) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * Whether a stop stands right after that character. Not 、, by which such a character belongs to a
   * list, nor marks that come in pairs.
   */
  private static boolean isBorder(Document document, NormalText text, int character) {
    if (!text.endsClause(character)) {
      return false;
    }
    int last = text.original(new Span(character, character + 1)).end();
    String between = document.text().substring(last, text.offset(character + 1));
    return between.chars().anyMatch(c -> Stops.isStop((char) c));
  }
}
