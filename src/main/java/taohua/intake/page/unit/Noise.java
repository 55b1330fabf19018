package taohua.intake.page.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import taohua.text.Span;

/**
 * Random characters that a forum sets between lines so that nobody copies them: {@code + p2 R- a!
 * I/ M7 R0}. No language has as many words of one to three characters, every third with a mark.
 */
final class Noise {
  private static final int SHORTEST = 9;
  private static final int WORDS = 4;
  private static final int LONGEST_WORD = 4;

  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern MARK = Pattern.compile("[^A-Za-z0-9]");

  private Noise() {}

  /** Where it stands in a line, ascending. */
  static List<Span> of(String line) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int from = at;
      while (at < line.length() && line.charAt(at) >= ' ' && line.charAt(at) <= '~') {
        at++;
      }
      if (at - from >= SHORTEST) {
        add(line, from, at, found);
      }
      at++;
    }
    return found;
  }

  /** Adds a stretch without blanks at its ends, if it is noise. */
  private static void add(String line, int from, int to, List<Span> found) {
    int start = from;
    int end = to;
    while (start < end && line.charAt(start) == ' ') {
      start++;
    }
    while (end > start && line.charAt(end - 1) == ' ') {
      end--;
    }
    if (is(line.substring(start, end))) {
      found.add(new Span(start, end));
    }
  }

  /** Whether a text is nothing else. */
  static boolean is(String text) {
    if (text.length() < SHORTEST || text.charAt(0) > '~') {
      return false;
    }
    int words = 0;
    int marked = 0;
    for (String word : BLANKS.split(text, -1)) {
      if (word.isEmpty() || word.length() > LONGEST_WORD || word.charAt(word.length() - 1) > '~') {
        return false;
      }
      words++;
      marked += MARK.matcher(word).find() ? 1 : 0;
    }
    return words >= WORDS && 3 * marked >= words;
  }
}
