package taohua.report.page.sheet;

import java.util.ArrayList;
import java.util.List;
import taohua.language.Brackets;
import taohua.language.Stops;

/** Lines of a terminal, on which an ideograph takes two columns. */
public final class TextLines {
  /** Columns that any terminal and a sheet of paper have. */
  static final int WIDTH = 78;

  private final StringBuilder out = new StringBuilder();

  public void blank() {
    out.append('\n');
  }

  public void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** A text on as many lines as it needs, each after so many blanks. */
  public void wrapped(int indent, String text) {
    for (String paragraph : text.split("\n", -1)) {
      for (String line : broken(paragraph, WIDTH - indent)) {
        line(" ".repeat(indent) + line);
      }
    }
  }

  /** A name and a value beside it. */
  void pair(String name, int columns, String value) {
    List<String> lines = broken(value, WIDTH - columns);
    for (int i = 0; i < lines.size(); i++) {
      line(padded(i == 0 ? name : "", columns) + lines.get(i));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A text with blanks behind it up to a width; one at least. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(1, columns - width(text)));
  }

  /** A text with blanks before it up to a width. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  /** Columns that a text takes. */
  static int width(String text) {
    return text.codePoints().map(TextLines::width).sum();
  }

  private static int width(int c) {
    boolean wide =
        c >= 0x1100
            && (c <= 0x115f
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd));
    return wide ? 2 : 1;
  }

  /**
   * Cuts between ideographs, and between words where there are blanks; never in front of a mark.
   */
  private static List<String> broken(String text, int columns) {
    List<String> lines = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    int start = 0;
    while (start < points.length) {
      int end = start;
      int taken = 0;
      while (end < points.length && taken + width(points[end]) <= columns) {
        taken += width(points[end++]);
      }
      int cut = end < points.length ? cut(points, start, Math.max(end, start + 1)) : end;
      lines.add(new String(points, start, cut - start).strip());
      start = cut;
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static int cut(int[] points, int start, int end) {
    for (int at = end; at > start + (end - start) / 2; at--) {
      boolean inWord = width(points[at]) == 1 && width(points[at - 1]) == 1;
      boolean atBlank = points[at] == ' ' || points[at - 1] == ' ';
      boolean beforeMark = isClosing(points[at]);
      boolean afterOpening = isOpening(points[at - 1]);
      if ((!inWord || atBlank) && !beforeMark && !afterOpening) {
        return at;
      }
    }
    return end;
  }

  private static boolean isClosing(int point) {
    char mark = (char) point;
    return Stops.isStop(mark)
        || Stops.isPause(mark)
        || Brackets.closes(mark)
        || mark == '.'
        || mark == '›';
  }

  private static boolean isOpening(int point) {
    char mark = (char) point;
    return Brackets.opens(mark) || mark == '‹';
  }
}
