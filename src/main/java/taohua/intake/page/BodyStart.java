package taohua.intake.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.intake.heading.Titles;

/** Which line of a page is the first of the speech. */
final class BodyStart {
  // A sentence above a menu (欢迎您!) is shorter, and the speech below much longer than it.
  private static final int GREETING = 120;
  private static final int MENU = 4;
  // How far below the first sentences a salutation may still begin the speech.
  private static final int NEAR = 60;
  private static final int LONGEST_TITLE = 100;
  // An agency tells the occasion in one sentence; the speech's title or salutation stands near.
  private static final int LONGEST_LEAD = 200;
  private static final int NEAR_LEAD = 7;
  // What a hard wrap makes of prose: lines of some width, which differ where a stop must not
  // begin a line.
  private static final int NARROWEST_WRAP = 25;
  private static final int WRAP_TOLERANCE = 2;

  private static final Pattern WIRE_LEAD =
      Pattern.compile("^(?:新华社|新华网|人民网|中新社|中新网|央视网|本报).{0,16}(?:\\d{1,2}月\\d{1,2}日)?(?:电|讯|消息)");

  private final PageLines lines;
  private final Map<String, Integer> repeats = new HashMap<>();

  private BodyStart(PageLines lines) {
    this.lines = lines;
    for (int i = 0; i < Math.min(NEAR, lines.size()); i++) {
      if (lines.line(i).length() <= LONGEST_TITLE) {
        repeats.merge(Titles.plain(lines.text(i)), 1, Integer::sum);
      }
    }
  }

  /** The index of the first line of the speech; -1 if nothing reads as one. */
  static int find(PageLines lines) {
    BodyStart start = new BodyStart(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (start.begins(i)) {
        return start.belowMenu(i);
      }
    }
    return -1;
  }

  private boolean begins(int at) {
    return switch (lines.kind(at)) {
      case SPEECH -> true;
      case PROSE -> !isPrintedTwice(at) && !isLead(at);
      case PLAIN -> isWrapped(at);
      default -> false;
    };
  }

  /** Whether a line occurs twice among the first ones, as titles do and sentences do not. */
  private boolean isPrintedTwice(int at) {
    return repeats.getOrDefault(Titles.plain(lines.text(at)), 0) > 1;
  }

  /** An agency's report of the occasion, where the speech itself follows under its own title. */
  private boolean isLead(int at) {
    String line = lines.text(at);
    if (line.length() > LONGEST_LEAD || !WIRE_LEAD.matcher(line).find()) {
      return false;
    }
    for (int i = at + 1; i <= Math.min(at + NEAR_LEAD, lines.size() - 1); i++) {
      if (lines.kind(i) == LineKind.HEAD || LineKind.isSalutation(lines.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** A line of prose that a hard wrap left without its punctuation. */
  private boolean isWrapped(int at) {
    Line line = lines.line(at);
    if (at + 1 >= lines.size() || line.length() < NARROWEST_WRAP) {
      return false;
    }
    Line next = lines.line(at + 1);
    return next.gap() == 0
        && Math.abs(next.length() - line.length()) <= WRAP_TOLERANCE
        && Punctuation.holdsComma(line.text())
        && !HeadLines.isHead(next.text());
  }

  /** Past a greeting with a menu under it, to where the prose goes on. */
  private int belowMenu(int first) {
    int prose = 0;
    int others = 0;
    int otherChars = 0;
    for (int i = first; i < Math.min(first + NEAR, lines.size()); i++) {
      int length = lines.line(i).length();
      if (!lines.speaks(i)) {
        others++;
        otherChars += length;
        continue;
      }
      if (others >= MENU && prose < Math.max(GREETING, otherChars)) {
        return prose < GREETING || LineKind.isSalutation(lines.text(i)) ? i : first;
      }
      prose += length;
      if (lines.kind(i) == LineKind.SPEECH || prose >= GREETING && others == 0) {
        return first;
      }
    }
    return first;
  }
}
