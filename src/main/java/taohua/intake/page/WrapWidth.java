package taohua.intake.page;

import java.util.List;
import taohua.intake.page.unit.Enumerators;
import taohua.intake.page.unit.Line;
import taohua.intake.page.unit.Punctuation;

/**
 * Which lines are as wide as a hard wrap made them: they have the width of their neighbours, or the
 * width that most broken lines of the text have.
 */
final class WrapWidth {
  // Wrapped lines differ by a character where punctuation must not begin a line.
  private static final int TOLERANCE = 2;

  // A narrower column would be a table or a poem.
  private static final int NARROWEST = 16;

  // As many lines of one width are no coincidence.
  private static final int ENOUGH = 5;

  private final List<Line> lines;
  private final int usual;

  private WrapWidth(List<Line> lines, int usual) {
    this.lines = lines;
    this.usual = usual;
  }

  static WrapWidth of(List<Line> lines) {
    int[] counts = new int[200];
    int broken = 0;
    for (Line line : lines) {
      if (line.length() < counts.length && !Punctuation.isClosed(line.text())) {
        counts[line.length()]++;
        broken++;
      }
    }
    int usual = 0;
    for (int width = NARROWEST; width < counts.length; width++) {
      usual = counts[width] > counts[usual] || usual == 0 ? width : usual;
    }
    boolean isWrapped = counts[usual] >= ENOUGH && 4 * counts[usual] >= broken;
    return new WrapWidth(lines, isWrapped ? usual : 0);
  }

  boolean isFull(int at) {
    if (at + 1 >= lines.size() || lines.get(at + 1).gap() > 0) {
      return false;
    }
    Line line = lines.get(at);
    if (isLikeNext(at)) {
      return true;
    }
    // A numbered heading may have the width by chance; only its neighbour can tell.
    boolean isHeading =
        Enumerators.isEnumerated(line.text()) && !Punctuation.holdsSentenceEnd(line.text());
    return line.length() >= NARROWEST
        && !isHeading
        && (isNear(line.length(), usual) || at > 0 && isLikeNext(at - 1));
  }

  private boolean isLikeNext(int at) {
    return lines.get(at + 1).gap() == 0
        && lines.get(at).length() >= 2 * NARROWEST
        && isNear(lines.get(at).length(), lines.get(at + 1).length());
  }

  private static boolean isNear(int length, int other) {
    return Math.abs(length - other) <= TOLERANCE;
  }
}
