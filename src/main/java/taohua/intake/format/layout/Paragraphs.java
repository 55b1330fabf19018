package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lines joined to paragraphs. A line begins one where it is indented, where the line before ends
 * early, or where more than a line's distance or another size of characters lies between.
 */
final class Paragraphs {
  // In characters of the line.
  private static final float INDENTED = 1.2f;
  private static final float FIRST_LINE = 2.7f;
  private static final float EARLY = 2.2f;
  private static final float VERY_EARLY = 4.5f;
  private static final float SAME_EDGE = 0.5f;
  private static final float GAP = 1.4f;
  private static final float OTHER_SIZE = 0.15f;
  // So many lines that are indented make a document that marks its paragraphs by it.
  private static final float MANY = 0.08f;
  private static final Pattern STOPPED = Pattern.compile(".*[。！？!?：:；;…”』」）)]\\s*$");

  private final Map<String, Edges> edges = new HashMap<>();
  private final boolean indents;

  private Paragraphs(List<Line> lines) {
    Map<String, List<Line>> columns = new HashMap<>();
    lines.forEach(line -> columns.computeIfAbsent(line.column(), k -> new ArrayList<>()).add(line));
    columns.forEach((column, own) -> edges.put(column, Edges.of(own)));
    long indented = lines.stream().filter(this::isFirstLine).count();
    indents = indented >= MANY * lines.size();
  }

  /** The text of lines in reading order, a paragraph a line. */
  static String of(List<Line> lines) {
    Paragraphs paragraphs = new Paragraphs(lines);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).row().text();
      if (i == 0) {
        text.append(words);
      } else if (paragraphs.begins(lines.get(i - 1), lines.get(i))) {
        text.append('\n').append(words);
      } else {
        join(text, words);
      }
    }
    return text.append(lines.isEmpty() ? "" : "\n").toString();
  }

  private boolean begins(Line before, Line line) {
    float size = line.row().size();
    boolean isBelow = line.isBelow(before);
    float leading = edges(line).leading();
    if (before.row().hasCells() || line.row().hasCells()) {
      return true;
    }
    if (Math.abs(size - before.row().size()) > size * OTHER_SIZE) {
      return true;
    }
    if (isBelow && leading > 0 && line.row().y() - before.row().y() > leading * GAP) {
      return true;
    }
    if (isIndented(line) && !goesOnIndented(before, line) && !hangs(before, line)) {
      return true;
    }
    return endsEarly(before, size);
  }

  /** Whether a block is set in as a whole, and the line before was full. */
  private boolean goesOnIndented(Line before, Line line) {
    boolean isSameEdge = Math.abs(indent(before) - indent(line)) < line.row().size() * SAME_EDGE;
    return isSameEdge && !(indents && isFirstLine(line));
  }

  /** Whether a line is set in farther than a first line is, below a full one: below its number. */
  private boolean hangs(Line before, Line line) {
    boolean isFull = edges(before).right() - before.row().to() < line.row().size();
    return isFull && line.isBelow(before) && indent(line) >= line.row().size() * FIRST_LINE;
  }

  private boolean endsEarly(Line before, float size) {
    float early = edges(before).right() - before.row().to();
    if (early > size * VERY_EARLY) {
      return true;
    }
    boolean isStopped = STOPPED.matcher(before.row().text()).matches();
    return early > size * EARLY && (isStopped || !indents);
  }

  private boolean isIndented(Line line) {
    return indent(line) > line.row().size() * INDENTED;
  }

  private boolean isFirstLine(Line line) {
    return isIndented(line) && indent(line) < line.row().size() * FIRST_LINE;
  }

  private float indent(Line line) {
    return line.row().from() - edges(line).left();
  }

  private Edges edges(Line line) {
    Edges found = edges.get(line.column());
    if (found == null) {
      throw new IllegalArgumentException("column " + line.column());
    }
    return found;
  }

  private static void join(StringBuilder text, String words) {
    char last = text.charAt(text.length() - 1);
    char first = words.charAt(0);
    if (last == '-'
        && text.length() > 1
        && isLatin(text.charAt(text.length() - 2))
        && Character.isLowerCase(first)) {
      text.setLength(text.length() - 1);
    } else if (isLatin(last) && isLatin(first) || ",.;:".indexOf(last) >= 0 && isLatin(first)) {
      text.append(' ');
    }
    text.append(words);
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x2000;
  }
}
