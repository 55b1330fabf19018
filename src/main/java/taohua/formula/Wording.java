package taohua.formula;

import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;

/** How a document writes a phrase. */
public final class Wording {
  private Wording() {}

  /**
   * The original from a phrase's first character to its last, punctuation included; without line
   * breaks and what else lies between the pieces of a paragraph.
   *
   * @param characters of the normalised text, within one paragraph
   */
  public static String of(Document document, NormalText text, Span characters) {
    Span original = text.original(characters);
    Paragraph paragraph = document.paragraphs().get(text.paragraphOf(characters.start()));
    StringBuilder wording = new StringBuilder();
    for (Span piece : paragraph.pieces()) {
      int end = Math.min(piece.end(), original.end());
      for (int i = Math.max(piece.start(), original.start()); i < end; i++) {
        char c = document.text().charAt(i);
        if (c != '\n' && c != '\r') {
          wording.append(c);
        }
      }
    }
    return wording.toString();
  }
}
