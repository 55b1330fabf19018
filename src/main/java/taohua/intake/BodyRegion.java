package taohua.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the speech stands among the lines of a page.
 *
 * @param start index of its first line
 * @param end one past its last
 */
record BodyRegion(int start, int end) {
  // A tail marker before this much prose is a link at the top of the page.
  private static final int LEAST_BODY = 100;

  // A sentence above a menu (欢迎您!) is shorter, and the speech below much longer than it.
  private static final int GREETING = 120;
  private static final int MENU = 4;

  // How far below the first sentences a salutation may still begin the speech.
  private static final int NEAR = 60;

  // An agency tells the occasion in one sentence.
  private static final int LONGEST_LEAD = 200;

  private static final Pattern WIRE_LEAD =
      Pattern.compile(
          "^(?:新华社|新华网|人民网|中新社|中新网|央视网|本报).{0,16}(?:\\d{1,2}月\\d{1,2}日)?(?:电|讯|消息).*",
          Pattern.DOTALL);
  private static final Pattern ELLIPSIS = Pattern.compile("[.。…·．\\s]{3,}");

  static BodyRegion find(List<Line> lines, LineKind[] kinds) {
    int start = start(lines, kinds);
    if (start < 0) {
      // Nothing reads as a speech: keep every line that is not plainly the page's.
      return new BodyRegion(0, lines.size());
    }
    int end = end(lines, kinds, start);
    while (end > start + 1 && isPages(lines.get(end - 1), kinds[end - 1])) {
      end--;
    }
    return new BodyRegion(start, withoutFooter(lines, kinds, start, end));
  }

  private static int start(List<Line> lines, LineKind[] kinds) {
    Map<String, Integer> repeats = repeats(lines);
    int first = -1;
    for (int i = 0; i < kinds.length && first < 0; i++) {
      boolean isTitle = repeats.getOrDefault(Titles.plain(lines.get(i).text()), 0) > 1;
      if (kinds[i] == LineKind.SPEECH
          || kinds[i] == LineKind.PROSE && !isTitle && !isLead(lines, kinds, i)
          || kinds[i] == LineKind.PLAIN && isWrapped(lines, i)) {
        first = i;
      }
    }
    return first < 0 ? first : belowMenu(lines, kinds, first);
  }

  /** How often each of the first lines occurs among them; a title is often printed twice. */
  private static Map<String, Integer> repeats(List<Line> lines) {
    Map<String, Integer> repeats = new HashMap<>();
    for (Line line : lines.subList(0, Math.min(NEAR, lines.size()))) {
      if (line.length() <= 100) {
        repeats.merge(Titles.plain(line.text()), 1, Integer::sum);
      }
    }
    return repeats;
  }

  /** A line of prose that a hard wrap left without its punctuation. */
  private static boolean isWrapped(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.length() >= 25
        && at + 1 < lines.size()
        && !HeadLines.isHead(lines.get(at + 1).text())
        && Punctuation.holdsComma(line.text())
        && lines.get(at + 1).gap() == 0
        && Math.abs(lines.get(at + 1).length() - line.length()) <= 2;
  }

  /** An agency's report of the occasion, where the speech itself follows under its own title. */
  private static boolean isLead(List<Line> lines, LineKind[] kinds, int at) {
    String line = lines.get(at).text();
    if (line.length() > LONGEST_LEAD || !WIRE_LEAD.matcher(line).matches()) {
      return false;
    }
    for (int i = at + 1; i < Math.min(at + 8, kinds.length); i++) {
      if (kinds[i] == LineKind.HEAD || LineKind.isSalutation(lines.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Past a greeting with a menu under it, to where the prose goes on. */
  private static int belowMenu(List<Line> lines, LineKind[] kinds, int first) {
    int prose = 0;
    int others = 0;
    int otherChars = 0;
    for (int i = first; i < Math.min(first + NEAR, kinds.length); i++) {
      boolean speaks = kinds[i] == LineKind.PROSE || kinds[i] == LineKind.SPEECH;
      if (speaks && others >= MENU && i > first && prose < Math.max(GREETING, otherChars)) {
        return prose < GREETING || LineKind.isSalutation(lines.get(i).text()) ? i : first;
      }
      if (speaks) {
        prose += lines.get(i).length();
        if (kinds[i] == LineKind.SPEECH || prose >= GREETING && others == 0) {
          return first;
        }
      } else {
        others++;
        otherChars += lines.get(i).length();
      }
    }
    return first;
  }

  private static int end(List<Line> lines, LineKind[] kinds, int start) {
    int prose = 0;
    int reached = 0;
    for (int i = start; i < kinds.length; i++) {
      reached = Math.max(reached, Enumerators.section(lines.get(i).text()));
      if (kinds[i] == LineKind.TAIL && prose >= LEAST_BODY && !resumes(lines, kinds, reached, i)) {
        return i;
      }
      if (ELLIPSIS.matcher(lines.get(i).text()).matches() && isLast(kinds, i)) {
        return i;
      }
      if (kinds[i] == LineKind.PROSE || kinds[i] == LineKind.SPEECH) {
        prose += lines.get(i).length();
      }
    }
    return kinds.length;
  }

  /** Whether the speech, which reached that section, goes on behind a link like its end. */
  private static boolean resumes(List<Line> lines, LineKind[] kinds, int reached, int at) {
    for (int i = at + 1; i < kinds.length; i++) {
      if (reached > 0 && Enumerators.section(lines.get(i).text()) == reached + 1
          || kinds[i] == LineKind.SPEECH && LineKind.isSalutation(lines.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLast(LineKind[] kinds, int at) {
    for (int i = at + 1; i < kinds.length; i++) {
      if (kinds[i] == LineKind.PROSE || kinds[i] == LineKind.SPEECH) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPages(Line line, LineKind kind) {
    return kind == LineKind.CLUTTER
        || kind == LineKind.LABEL
        || kind == LineKind.TAIL
        || kind == LineKind.PAGE_NUMBER
        || line.text().chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Without a block of short lines at the end that has links of the page among them. */
  private static int withoutFooter(List<Line> lines, LineKind[] kinds, int start, int end) {
    int from = end;
    int links = 0;
    while (from > start + 1
        && kinds[from - 1] != LineKind.PROSE
        && kinds[from - 1] != LineKind.SPEECH) {
      from--;
      links += isPages(lines.get(from), kinds[from]) ? 1 : 0;
    }
    return end - from > MENU && links > 0 ? from : end;
  }
}
