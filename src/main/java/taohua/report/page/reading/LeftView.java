package taohua.report.page.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.intake.LeftOut;
import taohua.intake.LeftPart;
import taohua.intake.Origin;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Lines;

/**
 * What was not read as body, for a document's page. Lines that were read as title, byline or date
 * stand above the page's text anyway, and are only counted.
 *
 * @param groups those of one reason each, in the order in which reasons are told; none is empty
 * @param headingLines how many lines above the body were read as heading
 * @param origin what the document was read from
 */
record LeftView(List<Group> groups, int headingLines, Origin origin) {
  // A longer text is folded behind its beginning.
  private static final int SHORT = 120;
  private static final int BEGINNING = 60;

  // A line with more beside a name or a date tells of more than who spoke and when.
  private static final int BYLINE = 30;
  private static final int TITLE = 4;

  LeftView {
    groups = List.copyOf(groups);
  }

  /**
   * The texts that were left out for one reason.
   *
   * @param why a word of {@link LeftPart#REASONS}
   */
  record Group(String why, List<Text> texts) {
    Group {
      texts = List.copyOf(texts);
    }

    int characters() {
      return texts.stream().mapToInt(Text::characters).sum();
    }
  }

  /**
   * A text that was left out.
   *
   * @param characters how many of it count
   * @param lines of the document's text that it stands on; none of what is hidden
   */
  record Text(String all, int characters, Optional<Lines> lines) {
    static Text of(String all, Optional<Lines> lines) {
      return new Text(all, LeftPart.count(all), lines);
    }

    boolean isLong() {
      return all.codePointCount(0, all.length()) > SHORT;
    }

    /** Its beginning on one line; only of a long one. */
    String beginning() {
      return all.substring(0, all.offsetByCodePoints(0, BEGINNING)).replaceAll("\\s+", " ");
    }
  }

  /** What the parts are called: a page's, or only no body. */
  String name() {
    return origin.mayBePage() ? "clutter" : "clutter.document";
  }

  /** Whether there is nothing to tell. */
  boolean isEmpty() {
    return groups.isEmpty() && origin.asides().isEmpty();
  }

  /** What was left out of a document. */
  static LeftView of(LeftOut left, Document document, Origin origin) {
    List<Group> groups = new ArrayList<>();
    int[] headingLines = new int[1];
    for (String why : LeftPart.REASONS) {
      List<Text> texts = new ArrayList<>();
      for (LeftPart part : left.with(why)) {
        Optional<Lines> lines = part.span().map(span -> Lines.of(document.text(), span));
        if (why.equals("above")) {
          headingLines[0] += addWithout(document.heading(), part.text(), lines, texts);
        } else {
          texts.add(Text.of(part.text(), lines));
        }
      }
      if (!texts.isEmpty()) {
        groups.add(new Group(why, texts));
      }
    }
    return new LeftView(groups, headingLines[0], origin);
  }

  /** Adds the text but for the lines that were read as heading, and gives their number. */
  private static int addWithout(
      Heading heading, String text, Optional<Lines> lines, List<Text> texts) {
    int headingLines = 0;
    Between others = new Between(lines, texts);
    int at = 0;
    for (String line : text.lines().toList()) {
      if (isHeading(line, heading)) {
        headingLines++;
        others.end();
      } else if (!line.isBlank()) {
        others.add(line.strip(), at);
      }
      at++;
    }
    others.end();
    return headingLines;
  }

  /** The lines between two that were read as heading. */
  private static final class Between {
    private final Optional<Lines> all;
    private final List<Text> texts;
    private final StringBuilder text = new StringBuilder();
    private int first;
    private int last;

    Between(Optional<Lines> all, List<Text> texts) {
      this.all = all;
      this.texts = texts;
    }

    void add(String line, int at) {
      first = text.isEmpty() ? at : first;
      last = at;
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    void end() {
      if (!text.isEmpty()) {
        int from = first;
        int to = last;
        texts.add(
            Text.of(
                text.toString(),
                all.map(lines -> new Lines(lines.first() + from, lines.first() + to))));
        text.setLength(0);
      }
    }
  }

  private static boolean isHeading(String written, Heading heading) {
    String line = Characters.simplify(written).replaceAll("\\s+", "");
    String title = heading.title().replaceAll("\\s+", "");
    if (LeftPart.count(line) > BYLINE + title.length()) {
      return false;
    }
    boolean isTitle =
        title.length() >= TITLE && line.contains(title)
            || LeftPart.count(line) >= TITLE && title.contains(line);
    String name = heading.official().name();
    boolean isByline = !name.isEmpty() && line.contains(name) && line.length() <= BYLINE;
    boolean isDate =
        heading.when().isPresent() && line.matches("[（(\\[]?[\\d〇○零一二三四五六七八九十年月日./-]{4,}[)）\\]]?");
    return isTitle || isByline || isDate;
  }
}
