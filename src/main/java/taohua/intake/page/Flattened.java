package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.page.unit.Enumerators;
import taohua.intake.page.unit.Punctuation;
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
  private static final int SHORTEST = 200;
  private static final int ENOUGH = 3;
  private static final int LONGEST_HEADING = 48;

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
      int from = piece.start();
      for (int i = piece.start() + 1; i < piece.end() - 1; i++) {
        if (Blanks.isBlank(text.charAt(i)) && !Blanks.isBlank(text.charAt(i - 1))) {
          boolean isBorder = isBorder(text, from, i);
          behind += isBorder ? 1 : 0;
          inside += !isBorder && Characters.isHan(text.charAt(i - 1)) ? 1 : 0;
          from = isBorder ? i + 1 : from;
        }
      }
    }
    return behind >= ENOUGH && behind >= 3 * inside;
  }

  /** Whether a paragraph ends at white space: behind a sentence, or a numbered heading. */
  private static boolean isBorder(String text, int from, int at) {
    char before = text.charAt(at - 1);
    if (Punctuation.isSentenceEnd(before) || before == ':' || before == '：' || before == '”') {
      return true;
    }
    String heading = at - from <= LONGEST_HEADING ? text.substring(from, at).strip() : "";
    return !heading.isEmpty()
        && Enumerators.isEnumerated(heading)
        && !Punctuation.holdsSentenceEnd(heading);
  }

  private static List<Paragraph> split(String text, Paragraph paragraph) {
    List<Paragraph> split = new ArrayList<>();
    List<Span> pieces = new ArrayList<>();
    for (Span piece : paragraph.pieces()) {
      int from = piece.start();
      for (int i = from + 1; i < piece.end(); i++) {
        if (Blanks.isBlank(text.charAt(i)) && isBorder(text, from, i)) {
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
