package taohua.intake.page;

import java.util.regex.Pattern;

/** Where the speech on a page ends. */
final class BodyEnd {
  // A tail marker before this much prose is a link at the top of the page.
  private static final int LEAST_BODY = 100;
  private static final Pattern ELLIPSIS = Pattern.compile("[.。…·．\\s]{3,}");

  private final PageLines lines;

  private BodyEnd(PageLines lines) {
    this.lines = lines;
  }

  /** The index one past the last line of the speech that begins there. */
  static int find(PageLines lines, int start) {
    return new BodyEnd(lines).find(start);
  }

  private int find(int start) {
    int prose = 0;
    int section = 0;
    for (int i = start; i < lines.size(); i++) {
      section = Math.max(section, Enumerators.section(lines.text(i)));
      boolean isTail = lines.kind(i) == LineKind.TAIL && prose >= LEAST_BODY;
      if (isTail && !resumes(i, section) || isEllipsis(i) && isLast(i)) {
        return i;
      }
      prose += lines.speaks(i) ? lines.line(i).length() : 0;
    }
    return lines.size();
  }

  /** Whether the speech, which reached that section, goes on behind a link like its end. */
  private boolean resumes(int at, int section) {
    for (int i = at + 1; i < lines.size(); i++) {
      if (section > 0 && Enumerators.section(lines.text(i)) == section + 1
          || lines.kind(i) == LineKind.SPEECH && LineKind.isSalutation(lines.text(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEllipsis(int at) {
    return ELLIPSIS.matcher(lines.text(at)).matches();
  }

  private boolean isLast(int at) {
    for (int i = at + 1; i < lines.size(); i++) {
      if (lines.speaks(i)) {
        return false;
      }
    }
    return true;
  }
}
