package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.page.unit.Enumerators;
import taohua.intake.page.unit.Line;
import taohua.intake.page.unit.Punctuation;
import taohua.intake.page.unit.Salutation;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Joins the lines of a body to paragraphs. */
final class Paragraphs {
  // A heading is shorter; a longer line without punctuation at its end was cut.
  private static final int LONGEST_HEADING = 60;

  private final List<Line> lines;
  private final WrapWidth width;

  private Paragraphs(List<Line> lines) {
    this.lines = lines;
    this.width = WrapWidth.of(lines);
  }

  static List<Paragraph> of(String text, List<Line> lines) {
    return Flattened.split(text, new Paragraphs(lines).join(text));
  }

  private List<Paragraph> join(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Span> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isJoined = i > 0 && isCut(i - 1, !pieces.isEmpty() && pieces.size() > 1);
      if (!isJoined && !pieces.isEmpty()) {
        paragraphs.add(new Paragraph(pieces));
        pieces.clear();
      }
      add(pieces, line, text);
    }
    if (!pieces.isEmpty()) {
      paragraphs.add(new Paragraph(pieces));
    }
    return paragraphs;
  }

  private static void add(List<Span> pieces, Line line, String text) {
    int last = pieces.size() - 1;
    // Between two words in Latin letters the white space is a part of the text.
    if (last >= 0
        && isLatin(text.charAt(pieces.get(last).end() - 1))
        && isLatin(line.first())
        && text.substring(pieces.get(last).end(), line.start()).isBlank()) {
      pieces.set(last, new Span(pieces.get(last).start(), line.end()));
    } else {
      pieces.add(new Span(line.start(), line.end()));
    }
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /**
   * Whether the sentence of a line goes on in the next one.
   *
   * @param isContinuation whether this line itself goes on from the one before it
   */
  private boolean isCut(int at, boolean isContinuation) {
    String line = lines.get(at).text();
    Line next = lines.get(at + 1);
    if (next.continues() || Punctuation.cannotBegin(next.first())) {
      return true;
    }
    if (Punctuation.isClosed(line) || startsAnew(next)) {
      return false;
    }
    boolean isFull = width.isFull(at);
    // Only a new paragraph is set in; where all lines are, the width must tell.
    if (next.indented() && !isFull || Salutation.is(line)) {
      return false;
    }
    if (Punctuation.isClauseEnd(lines.get(at).last())) {
      return true;
    }
    return isFull
        || isContinuation
        || Punctuation.holdsSentenceEnd(line)
        || line.length() >= LONGEST_HEADING;
  }

  private static boolean startsAnew(Line line) {
    return Enumerators.isEnumerated(line.text()) || Salutation.is(line.text());
  }
}
