package taohua.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.language.Blanks;
import taohua.language.Characters;
import taohua.language.Stops;
import taohua.text.Span;

/**
 * Prose that was copied with one character or a few on each line, as from a column of print: its
 * lines are no paragraphs. A menu or a list of names has short lines, too, but no stops in them; a
 * poem has a stop at the end of each.
 */
final class Narrow {
  private static final int WIDEST = 8;
  private static final int FEWEST_LINES = 8;
  // Prose has a stop for every ten or fifteen characters.
  private static final int CHARACTERS_PER_STOP = 25;
  private static final int FEWEST_STOPS = 2;

  private Narrow() {}

  /**
   * The paragraphs that stand in narrow lines, each as its lines without blanks at their ends, in
   * order; none in nearly every text. A blank line behind the end of a sentence ends a paragraph.
   */
  static List<List<Span>> paragraphs(String text) {
    List<List<Span>> paragraphs = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span line = stripped(text, start, end);
      if (isNarrow(text, line)) {
        run.add(line);
      } else if (!line.isEmpty()) {
        addRun(text, run, paragraphs);
        run = new ArrayList<>();
      }
      start = end + 1;
    }
    addRun(text, run, paragraphs);
    return paragraphs;
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isNarrow(String text, Span line) {
    return !line.isEmpty()
        && line.length() <= WIDEST
        && (line.length() == 1 || !Stops.isColon(text.charAt(line.end() - 1)));
  }

  private static void addRun(String text, List<Span> lines, List<List<Span>> paragraphs) {
    List<Span> run = withoutWideEnds(lines);
    if (run.size() >= FEWEST_LINES && isProse(text, run)) {
      int start = 0;
      for (int i = 1; i < run.size(); i++) {
        if (isBorder(text, run.get(i - 1), run.get(i))) {
          paragraphs.add(List.copyOf(run.subList(start, i)));
          start = i;
        }
      }
      paragraphs.add(List.copyOf(run.subList(start, run.size())));
    }
  }

  /** Without a name or a date above and below, which are wider than the lines between them. */
  private static List<Span> withoutWideEnds(List<Span> lines) {
    int usual = usualLength(lines);
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).length() > usual + 1) {
      start++;
    }
    while (end > start && lines.get(end - 1).length() > usual + 1) {
      end--;
    }
    return lines.subList(start, end);
  }

  private static int usualLength(List<Span> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    int usual = 0;
    for (Span line : lines) {
      int count = counts.merge(line.length(), 1, Integer::sum);
      usual = count > counts.getOrDefault(usual, 0) ? line.length() : usual;
    }
    return usual;
  }

  private static boolean isProse(String text, List<Span> run) {
    int han = 0;
    int stops = 0;
    int endings = 0;
    for (Span line : run) {
      for (int i = line.start(); i < line.end(); i++) {
        han += Characters.isHan(text.charAt(i)) ? 1 : 0;
        stops += Stops.isStop(text.charAt(i)) ? 1 : 0;
      }
      endings += Stops.isStop(text.charAt(line.end() - 1)) ? 1 : 0;
    }
    return stops >= FEWEST_STOPS
        && han > run.size() / 2
        && han <= stops * CHARACTERS_PER_STOP
        && 2 * endings < run.size();
  }

  private static boolean isBorder(String text, Span before, Span line) {
    boolean isBlankBetween =
        text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count() > 1;
    return isBlankBetween && Stops.endsSentence(text.charAt(before.end() - 1));
  }
}
