package taohua.intake.page.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the page numbers that document previews glue into a text: each page begins with its
 * number and a 、, wherever the page before it broke off, as in 成为主要\n\n2、流行株. An enumeration looks
 * the same but follows a whole sentence, or a heading.
 */
final class PageNumbers {
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})、.+", Pattern.DOTALL);

  private static final Pattern ALONE = Pattern.compile("\\d{1,3}、");

  // A page that broke off has at least a line of text; anything shorter is a heading.
  private static final int SHORTEST_CUT = 10;

  // Headings of a list (3、压实责任,强化监督) are shorter than this and hold no sentence.
  private static final int LONGEST_HEADING = 36;

  private PageNumbers() {}

  /** The lines without glued page numbers; a line that a page break cut continues the last one. */
  static List<Line> strip(List<Line> lines) {
    List<Line> stripped = new ArrayList<>(lines);
    int last = 0;
    int firstPage = -1;
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isAlone(lines, i)
          && number(line) > 1
          && breaksOff(lines.get(i - 1), number(line), lines.get(i + 1))) {
        last = number(line);
        alone.add(i);
        stripped.set(i + 1, lines.get(i + 1).continuing());
        continue;
      }
      Matcher matcher = NUMBERED.matcher(line.text());
      if (!matcher.matches()) {
        continue;
      }
      int number = Integer.parseInt(matcher.group(1));
      int cut = matcher.end(1) + 1;
      if (number == 1 && firstPage < 0) {
        firstPage = i;
      }
      if (i == 0 || number < 2 || line.gap() == 0 && number != last + 1) {
        continue;
      }
      boolean isNext = last > 0 && number == last + 1;
      if (breaksOff(lines.get(i - 1), number, line)) {
        stripped.set(i, line.from(cut).continuing());
        if (number == 2 && firstPage >= 0) {
          // The first page of that preview was numbered too.
          stripped.set(firstPage, lines.get(firstPage).from(2));
        }
        last = number;
      } else if (isNext && line.gap() > 0) {
        // The page broke off between two sentences.
        stripped.set(i, line.from(cut));
        last = number;
      }
    }
    for (int i = alone.size() - 1; i >= 0; i--) {
      stripped.remove((int) alone.get(i));
    }
    return stripped;
  }

  /** Whether a page's number has a line of its own between two others. */
  private static boolean isAlone(List<Line> lines, int at) {
    return at > 0
        && at + 1 < lines.size()
        && lines.get(at).last() == '、'
        && ALONE.matcher(lines.get(at).text()).matches();
  }

  private static int number(Line alone) {
    return Integer.parseInt(alone.text().substring(0, alone.length() - 1));
  }

  private static boolean breaksOff(Line before, int number, Line line) {
    String text = before.text();
    if (text.length() < SHORTEST_CUT || Punctuation.isClosed(text)) {
      return false;
    }
    boolean isSentence = Punctuation.holdsSentenceEnd(text);
    if (Enumerators.isEnumerated(text) && !isSentence) {
      return false;
    }
    boolean inList = text.startsWith((number - 1) + "、");
    return isSentence
        || Punctuation.holdsSentenceEnd(line.text())
            && !(inList
                && text.length() < LONGEST_HEADING
                && !Punctuation.holdsComma(text.substring(3)))
        || text.length() > LONGEST_HEADING;
  }
}
