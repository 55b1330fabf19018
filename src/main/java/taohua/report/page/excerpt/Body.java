package taohua.report.page.excerpt;

import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Stretches of a document's body as one reads them: clutter left out, paragraphs on lines. */
public final class Body {
  private final Document document;
  private final NormalText text;

  public Body(Document document, NormalText text) {
    this.document = document;
    this.text = text;
  }

  /** What the body has within a span of the original; line ends between paragraphs. */
  public String text(Span original) {
    StringBuilder out = new StringBuilder();
    for (int p = first(original); p < document.paragraphs().size(); p++) {
      Paragraph paragraph = document.paragraphs().get(p);
      if (paragraph.span().start() >= original.end()) {
        break;
      }
      for (Span piece : paragraph.pieces()) {
        int start = Math.max(piece.start(), original.start());
        int end = Math.min(piece.end(), original.end());
        if (start < end) {
          out.append(document.text(), start, end);
        }
      }
      boolean reachesNext =
          p + 1 < document.paragraphs().size()
              && document.paragraphs().get(p + 1).span().start() <= original.end();
      if (reachesNext) {
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** The first paragraph that ends after a span begins. */
  private int first(Span original) {
    int at = text.characterAt(original.start());
    // What closes the last paragraph stands behind all characters.
    int last = Math.max(0, document.paragraphs().size() - 1);
    int p = at == text.length() ? last : text.paragraphOf(at);
    while (p > 0 && document.paragraphs().get(p - 1).span().end() > original.start()) {
      p--;
    }
    return p;
  }

  /**
   * Where a character begins in the original; for the number of characters, where the body ends.
   */
  int offset(int character) {
    if (character < text.length()) {
      return text.offset(character);
    }
    int last = document.paragraphs().size() - 1;
    return last < 0 ? 0 : document.paragraphs().get(last).span().end();
  }

  /** The original from one character to before another, with the punctuation between. */
  public Span between(int start, int end) {
    return new Span(offset(start), Math.max(offset(start), offset(end)));
  }

  /** The sentence's part before a span of characters. */
  String before(Span characters) {
    return text(between(text.sentence(characters.start()).start(), characters.start()));
  }

  /** The sentence's part after a span of characters, punctuation first. */
  String after(Span characters) {
    int last = text.sentence(characters.end() - 1).end() - 1;
    int end =
        text.endsParagraph(last)
            ? document.paragraphs().get(text.paragraphOf(last)).span().end()
            : offset(last + 1);
    return text(new Span(end(characters.end() - 1), Math.max(end(characters.end() - 1), end)));
  }

  /** Where a character ends in the original. */
  public int end(int character) {
    return text.original(new Span(character, character + 1)).end();
  }

  /** The paragraphs of a span of characters, counted from 1: {@code 3} or {@code 3–5}. */
  String paragraphs(Span characters) {
    int first = text.paragraphOf(characters.start()) + 1;
    int last = text.paragraphOf(characters.end() - 1) + 1;
    return first == last ? "" + first : first + "–" + last;
  }
}
