package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.page.label.Page;
import taohua.intake.page.label.UnitLabel;
import taohua.intake.page.unit.Enumerators;
import taohua.intake.page.unit.Line;
import taohua.intake.page.unit.Punctuation;
import taohua.intake.page.unit.Unit;
import taohua.text.Span;

/** The lines of a speech: its units, those of one line joined again. */
final class BodyLines {
  // A heading is shorter, or holds no comma.
  private static final int LONGEST_HEADING = 16;

  private BodyLines() {}

  /** The lines of the body among some units of a page, without page numbers inside of them. */
  static List<Line> of(Page page, int from, int to) {
    List<Line> joined = joined(page, from, to);
    if (joined.isEmpty()) {
      return joined;
    }
    List<Span> glued =
        GluedNumbers.of(page.text(), joined.get(0).start(), joined.get(joined.size() - 1).end());
    return glued.isEmpty() ? joined : without(glued, joined, page);
  }

  private static List<Line> without(List<Span> glued, List<Line> lines, Page page) {
    List<Line> cut = new ArrayList<>();
    for (Line line : lines) {
      int from = line.start();
      for (Span number : glued) {
        if (number.start() > from && number.end() < line.end()) {
          cut.add(piece(page, line, from, number.start()));
          from = number.end();
        }
      }
      cut.add(piece(page, line, from, line.end()));
    }
    return cut;
  }

  private static Line piece(Page page, Line line, int from, int to) {
    boolean isFirst = from == line.start();
    Line piece =
        line(
            page, from, to, isFirst ? line.gap() : 0, isFirst && line.indented(), line.continues());
    return isFirst ? piece : piece.continuing();
  }

  private static List<Line> joined(Page page, int from, int to) {
    List<Line> body = new ArrayList<>();
    int last = -1;
    for (int i = from; i < to; i++) {
      if (!page.is(i, UnitLabel.BODY)) {
        continue;
      }
      Unit unit = page.unit(i);
      if (last >= 0 && last == i - 1 && page.unit(last).line() == unit.line()) {
        int at = body.size() - 1;
        Line before = body.get(at);
        body.set(
            at,
            line(
                page,
                before.start(),
                unit.end(),
                before.gap(),
                before.indented(),
                before.continues()));
      } else {
        body.add(line(page, unit, i, last, body));
      }
      last = i;
    }
    return body;
  }

  private static Line line(Page page, Unit unit, int at, int last, List<Line> body) {
    Line whole = page.lines().get(unit.line());
    boolean isCut = last >= 0 && last < at - 1;
    Line line =
        line(
            page,
            unit.start(),
            unit.end(),
            isCut ? 0 : whole.gap(),
            unit.opens() && whole.indented(),
            unit.opens() && whole.continues());
    return isCut && breaksOff(body.get(body.size() - 1), line) ? line.continuing() : line;
  }

  private static Line line(
      Page page, int start, int end, int gap, boolean indented, boolean continues) {
    return new Line(start, end, page.text().substring(start, end), gap, indented, continues);
  }

  /** Whether what was dropped between two lines stood in the middle of a sentence. */
  private static boolean breaksOff(Line before, Line next) {
    String text = before.text();
    if (Punctuation.cannotBegin(next.first())) {
      return true;
    }
    boolean isSentence = Punctuation.holdsSentenceEnd(text);
    boolean isHeading = Enumerators.isEnumerated(text) && !isSentence;
    return !Punctuation.isClosed(text)
        && !isHeading
        && !next.indented()
        && !Enumerators.isEnumerated(next.text())
        && (isSentence || text.length() > LONGEST_HEADING && Punctuation.holdsComma(text));
  }
}
