package taohua.intake.page;

/**
 * Where the speech stands among the lines of a page.
 *
 * @param start index of its first line
 * @param end one past its last
 */
record BodyRegion(int start, int end) {
  // A block of as many short lines at the end, links of the page among them, is its foot.
  private static final int MENU = 4;

  /** The lines from the speech's first to its last; all lines if none reads as a speech. */
  static BodyRegion find(PageLines lines) {
    int start = BodyStart.find(lines);
    if (start < 0) {
      return new BodyRegion(0, lines.size());
    }
    int end = BodyEnd.find(lines, start);
    while (end > start + 1 && lines.isPages(end - 1)) {
      end--;
    }
    return new BodyRegion(start, withoutFooter(lines, start, end));
  }

  private static int withoutFooter(PageLines lines, int start, int end) {
    int from = end;
    int links = 0;
    while (from > start + 1 && !lines.speaks(from - 1)) {
      from--;
      links += lines.isPages(from) ? 1 : 0;
    }
    return end - from > MENU && links > 0 ? from : end;
  }
}
