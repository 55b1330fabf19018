package taohua.text;

/** How a document writes a phrase. */
public final class Wording {
  // Marks in a row, as in ）》”; nobody writes more.
  private static final int MOST_MARKS = 8;

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

  /**
   * The same with its marks in pairs: one that stands directly before or after the phrase is taken
   * in if the phrase holds its partner, and quotation or title marks right around the phrase are.
   * Marks whose partner stands further off are left out.
   */
  public static String inPairs(Document document, NormalText text, Span characters) {
    Span original = text.original(characters);
    Span around = document.paragraphs().get(text.paragraphOf(characters.start())).span();
    int from = Math.max(around.start(), original.start() - MOST_MARKS);
    int to = Math.min(around.end(), original.end() + MOST_MARKS);
    String before = document.text().substring(from, original.start());
    String after = document.text().substring(original.end(), to);
    return MarkPairs.complete(before, of(document, text, characters), after);
  }
}
