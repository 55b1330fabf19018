package taohua.reword;

import java.util.ArrayList;
import java.util.List;
import taohua.language.Stops;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What stands between two stops: a comma, a semicolon, a colon or a full stop, not 、.
 *
 * @param document whose
 * @param paragraph in which paragraph of that
 * @param characters where, in its normalised text; not empty
 */
record Clause(int document, int paragraph, Span characters) {

  /** The clauses of a document, in order. */
  static List<Clause> of(int number, Document document, NormalText text) {
    List<Clause> clauses = new ArrayList<>();
    for (int p = 0; p < text.paragraphCount(); p++) {
      Span paragraph = text.paragraph(p);
      int start = paragraph.start();
      for (int c = paragraph.start(); c < paragraph.end(); c++) {
        if (c + 1 == paragraph.end() || isStopAfter(c, document.text(), text)) {
          clauses.add(new Clause(number, p, new Span(start, c + 1)));
          start = c + 1;
        }
      }
    }
    return clauses;
  }

  private static boolean isStopAfter(int character, String original, NormalText text) {
    if (!text.endsClause(character)) {
      return false;
    }
    for (int at = text.offset(character) + 1; at < text.offset(character + 1); at++) {
      if (Stops.isStop(original.charAt(at))) {
        return true;
      }
    }
    return text.endsSentence(character);
  }
}
