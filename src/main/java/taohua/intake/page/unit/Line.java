package taohua.intake.page.unit;

import java.util.ArrayList;
import java.util.List;
import taohua.language.Blanks;

/**
 * A line that is not blank.
 *
 * @param start its first character that is no white space, in UTF-16 units of the text
 * @param end one past its last such character
 * @param text what stands between
 * @param gap how many blank lines stand before it
 * @param indented whether it begins with white space
 * @param continues whether it is known to continue the sentence of the line before it
 */
public record Line(int start, int end, String text, int gap, boolean indented, boolean continues) {
  /** The lines of a text that are not blank, in order; any line break ends one. */
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    for (int at = 0; at <= text.length(); ) {
      int next = at;
      while (next < text.length() && !isBreak(text.charAt(next))) {
        next++;
      }
      int start = at;
      int end = next;
      while (start < end && Blanks.isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Line(start, end, text.substring(start, end), gap, start > at, false));
        gap = 0;
      } else {
        gap++;
      }
      at = next + (text.startsWith("\r\n", next) ? 2 : 1);
    }
    return lines;
  }

  public int length() {
    return end - start;
  }

  public char first() {
    return text.charAt(0);
  }

  public char last() {
    return text.charAt(text.length() - 1);
  }

  /** This line without its first characters, and white space behind them. */
  Line from(int cut) {
    int from = cut;
    while (from < text.length() - 1 && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    return new Line(start + from, end, text.substring(from), gap, indented, continues);
  }

  /** This line as the continuation of the one before it. */
  public Line continuing() {
    return new Line(start, end, text, gap, indented, true);
  }

  /** This line up to that character, without white space before it. */
  Line upTo(int cut) {
    int to = cut;
    while (to > 1 && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Line(start, start + to, text.substring(0, to), gap, indented, continues);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
