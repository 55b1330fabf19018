package taohua.family;

import taohua.language.Brackets;
import taohua.language.Stops;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * A paragraph or a passage of it as it was written, its pieces joined, with the places of its
 * characters in it.
 */
final class ParagraphText {
  private final NormalText normal;
  private final Paragraph paragraph;
  private final int first;
  private final String text;
  // Where the text starts in the joined paragraph.
  private final int cut;

  ParagraphText(Corpus corpus, Kin.Place place) {
    normal = corpus.text(place.document());
    paragraph = corpus.document(place.document()).paragraphs().get(place.paragraph().paragraph());
    Span characters = place.characters(normal);
    first = characters.start();
    String whole = paragraph.text(corpus.document(place.document()).text());
    Span span =
        place.part().equals(Kin.Place.WHOLE) || characters.isEmpty()
            ? new Span(0, whole.length())
            : closed(whole, joined(first), joined(characters.end() - 1) + 1);
    cut = span.start();
    text = whole.substring(span.start(), span.end());
  }

  /** With the punctuation that opens its first and closes its last clause. */
  private static Span closed(String whole, int start, int end) {
    int from = start;
    while (from > 0 && Stops.opens(whole.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < whole.length() && Stops.closes(whole.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }

  String text() {
    return text;
  }

  /** What those characters, counted from the first one, are written as. */
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
      return new Span(Math.min(offset, text.length()), Math.min(offset, text.length()));
    }
    int start = offset(characters.start());
    int end = offset(characters.end() - 1) + 1;
    int open = open(start, end);
    if (open > 0 && end < text.length() && Brackets.closes(text.charAt(end))) {
      end++;
    } else if (open < 0 && start > 0 && Brackets.opens(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }

  private int open(int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open += Brackets.opens(text.charAt(i)) ? 1 : 0;
      open -= Brackets.closes(text.charAt(i)) ? 1 : 0;
    }
    return open;
  }

  private int offset(int character) {
    return joined(first + character) - cut;
  }

  private int joined(int character) {
    int original = normal.offset(character);
    int joined = 0;
    for (Span piece : paragraph.pieces()) {
      if (original < piece.end()) {
        return joined + Math.max(0, original - piece.start());
      }
      joined += piece.length();
    }
    return joined;
  }
}
