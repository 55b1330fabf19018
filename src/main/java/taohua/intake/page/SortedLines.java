package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.heading.Names;

/** The lines of a page, each put where it belongs: above the speech, into it, or to the clutter. */
final class SortedLines {
  // Below its first sentences a speech may still have lines that tell of it, if something was put
  // in front of them.
  private static final int HEAD_LINES = 25;
  // A longer sentence above a speech is an advertisement or an editor's lead.
  private static final int LONGEST_HEAD = 100;
  private static final int LONGEST_NAME = 8;

  private final PageLines lines;
  private final BodyRegion region;
  private final List<Line> head = new ArrayList<>();
  private final List<Line> body = new ArrayList<>();
  private final List<Line> clutter = new ArrayList<>();

  private SortedLines(PageLines lines, BodyRegion region) {
    this.lines = lines;
    this.region = region;
  }

  static SortedLines of(PageLines lines, BodyRegion region) {
    SortedLines sorted = new SortedLines(lines, region);
    for (int i = 0; i < lines.size(); i++) {
      sorted.home(i).add(lines.line(i));
    }
    sorted.fillBody();
    sorted.trim();
    return sorted;
  }

  /** The lines that may tell of the speech. */
  List<Line> head() {
    return head;
  }

  /** The lines of the speech; none only if there are no lines. */
  List<Line> body() {
    return body;
  }

  private List<Line> home(int at) {
    LineKind kind = lines.kind(at);
    if (at < region.start()) {
      return mayTell(at) ? head : clutter;
    }
    boolean isPages =
        kind == LineKind.CLUTTER || kind == LineKind.PAGE_NUMBER || kind == LineKind.TAIL;
    if (at >= region.end() || isPages) {
      return clutter;
    }
    return at < region.start() + HEAD_LINES && tellsInside(at) ? head : body;
  }

  /** Whether a line above the speech may tell of it. */
  private boolean mayTell(int at) {
    return switch (lines.kind(at)) {
      case PLAIN, HEAD -> true;
      case PROSE -> lines.line(at).length() <= LONGEST_HEAD;
      default -> false;
    };
  }

  /** Whether a line of the heading stands below some prose. */
  private boolean tellsInside(int at) {
    return switch (lines.kind(at)) {
      case HEAD -> true;
      case PLAIN ->
          lines.line(at).length() <= LONGEST_NAME
              && isBesideHead(at)
              && Names.isName(lines.text(at));
      default -> false;
    };
  }

  private boolean isBesideHead(int at) {
    return at > 0 && lines.kind(at - 1) == LineKind.HEAD
        || at + 1 < lines.size() && lines.kind(at + 1) == LineKind.HEAD;
  }

  /** A text of headings alone, or of what looks like clutter, is all there is. */
  private void fillBody() {
    if (body.isEmpty()) {
      List<Line> rest = head.isEmpty() ? clutter : head;
      body.addAll(rest);
      rest.clear();
    }
  }

  /** Cuts what is glued to the first and the last line. */
  private void trim() {
    if (body.isEmpty()) {
      return;
    }
    Line first = body.get(0);
    int cut = Edges.headingOf(first, head);
    if (cut > 0) {
      head.add(first.upTo(cut));
      body.set(0, first.from(cut));
    }
    int lastIndex = body.size() - 1;
    Line last = body.get(lastIndex);
    int end = Edges.ownEnd(last);
    if (end < last.length()) {
      clutter.add(last.from(end));
      body.set(lastIndex, last.upTo(end));
    }
  }
}
