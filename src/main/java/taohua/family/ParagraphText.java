package taohua.family;

import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;

/** A paragraph as it was written, its pieces joined, with the places of its characters in it. */
final class ParagraphText {
  private static final String OPENING = "（(《〈“‘「『【[";
  private static final String CLOSING = "）)》〉”’」』】]";

  private final NormalText normal;
  private final Paragraph paragraph;
  private final int first;
  private final String text;

  ParagraphText(Corpus corpus, Kin.Place place) {
    normal = corpus.text(place.document());
    paragraph = corpus.document(place.document()).paragraphs().get(place.paragraph());
    first = normal.paragraph(place.paragraph()).start();
    text = paragraph.text(corpus.document(place.document()).text());
  }

  String text() {
    return text;
  }

  /** What those characters, counted from the paragraph's first one, are written as. */
  String of(Span characters) {
    Span written = written(characters);
    return text.substring(written.start(), written.end());
  }

  /**
   * Where those characters are written, with the bracket that closes what opens among them or opens
   * what closes; an empty span stands behind the character before it, or behind the clause.
   */
  Span written(Span characters) {
    if (characters.isEmpty()) {
      int at = characters.start();
      boolean ends = at > 0 && normal.endsClause(first + at - 1);
      int offset = at == 0 ? 0 : offset(at - 1) + 1;
      if (ends && first + at < normal.length() && !normal.endsParagraph(first + at - 1)) {
        offset = offset(at);
      }
      return new Span(offset, offset);
    }
    int start = offset(characters.start());
    int end = offset(characters.end() - 1) + 1;
    int open = open(start, end);
    if (open > 0 && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    } else if (open < 0 && start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return new Span(start, end);
  }

  private int open(int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      open -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return open;
  }

  private int offset(int character) {
    int original = normal.offset(first + character);
    int joined = 0;
    for (Span piece : paragraph.pieces()) {
      if (original < piece.end()) {
        return joined + Math.max(0, original - piece.start());
      }
      joined += piece.length();
    }
    return text.length();
  }
}
