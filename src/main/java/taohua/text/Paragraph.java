package taohua.text;

import java.util.List;

/**
 * A paragraph of a document: one or more pieces of its original text, in order. A paragraph that
 * was cut by a page break or a hard wrap has several pieces; what lies between them is not part of
 * it.
 *
 * @param pieces spans of UTF-16 units of the document's text, ascending, disjoint, at least one
 */
public record Paragraph(List<Span> pieces) {
  public Paragraph {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a paragraph without text");
    }
  }

  public static Paragraph of(int start, int end) {
    return new Paragraph(List.of(new Span(start, end)));
  }

  /** From the first piece's start to the last one's end. */
  public Span span() {
    return new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
  }

  /** The pieces joined. */
  public String text(String original) {
    if (pieces.size() == 1) {
      return original.substring(pieces.get(0).start(), pieces.get(0).end());
    }
    StringBuilder joined = new StringBuilder();
    for (Span piece : pieces) {
      joined.append(original, piece.start(), piece.end());
    }
    return joined.toString();
  }
}
