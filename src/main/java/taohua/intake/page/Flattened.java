package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;
import taohua.language.Blanks;
import taohua.language.Characters;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * Cuts a text that a preview printed as one line into its paragraphs, where white space behind the
 * end of a sentence shows that there was a line break.
 */
final class Flattened {
  // Shorter paragraphs need no cutting.
  private static final int SHORTEST = 400;
  private static final int ENOUGH = 3;

  private Flattened() {}

  static List<Paragraph> split(String text, List<Paragraph> paragraphs) {
    List<Paragraph> split = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().length() >= SHORTEST && isFlattened(text, paragraph)) {
        split.addAll(split(text, paragraph));
      } else {
        split.add(paragraph);
      }
    }
    return split;
  }

  /** White space stands behind sentences, and hardly inside of them: it is no noise. */
  private static boolean isFlattened(String text, Paragraph paragraph) {
    int behind = 0;
    int inside = 0;
    for (Span piece : paragraph.pieces()) {
      for (int i = piece.start() + 1; i < piece.end() - 1; i++) {
        if (Blanks.isBlank(text.charAt(i)) && !Blanks.isBlank(text.charAt(i - 1))) {
          char before = text.charAt(i - 1);
          behind += isBorder(before) ? 1 : 0;
          inside += Characters.isHan(before) ? 1 : 0;
        }
      }
    }
    return behind >= ENOUGH && behind >= 3 * inside;
  }

  private static boolean isBorder(char before) {
    return Punctuation.isSentenceEnd(before) || before == ':' || before == '：' || before == '”';
  }

  private static List<Paragraph> split(String text, Paragraph paragraph) {
    List<Paragraph> split = new ArrayList<>();
    List<Span> pieces = new ArrayList<>();
    for (Span piece : paragraph.pieces()) {
      int from = piece.start();
      for (int i = from + 1; i < piece.end(); i++) {
        if (Blanks.isBlank(text.charAt(i)) && isBorder(text.charAt(i - 1))) {
          pieces.add(new Span(from, i));
          split.add(new Paragraph(pieces));
          pieces.clear();
          while (i < piece.end() && Blanks.isBlank(text.charAt(i))) {
            i++;
          }
          from = i;
        }
      }
      if (from < piece.end()) {
        pieces.add(new Span(from, piece.end()));
      }
    }
    if (!pieces.isEmpty()) {
      split.add(new Paragraph(pieces));
    }
    return split;
  }
}
