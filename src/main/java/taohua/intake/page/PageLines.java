package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page that are not blank, without glued page numbers, each with its kind. */
final class PageLines {
  private final List<Line> lines;
  private final List<LineKind> kinds;

  private PageLines(List<Line> lines) {
    this.lines = lines;
    kinds = new ArrayList<>(lines.size());
    lines.forEach(line -> kinds.add(LineKind.of(line.text())));
  }

  static PageLines of(String text) {
    return new PageLines(PageNumbers.strip(Line.of(text)));
  }

  int size() {
    return lines.size();
  }

  Line line(int at) {
    return lines.get(at);
  }

  String text(int at) {
    return lines.get(at).text();
  }

  LineKind kind(int at) {
    return kinds.get(at);
  }

  /** The lines from that one on. */
  List<Line> from(int start) {
    return lines.subList(start, lines.size());
  }

  /** Whether a line reads as a part of a speech. */
  boolean speaks(int at) {
    return kind(at) == LineKind.PROSE || kind(at) == LineKind.SPEECH;
  }

  /** Whether a line at the edge of a speech belongs to the page. */
  boolean isPages(int at) {
    return switch (kind(at)) {
      case CLUTTER, LABEL, TAIL, PAGE_NUMBER -> true;
      default -> text(at).chars().noneMatch(Character::isLetterOrDigit);
    };
  }
}
