package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import taohua.language.Characters;

/**
 * The rows of a page: characters on one base line, parted where a gap is wider than a character.
 */
final class Rows {
  // Columns of a page are farther apart, words of a line mostly nearer.
  private static final float GAP = 0.9f;
  private static final float SAME_LEVEL = 0.5f;
  // Marks of notes are smaller, and raised.
  private static final float SMALL = 0.75f;
  private static final float RAISED = 0.15f;
  private static final Pattern MARK = Pattern.compile("[\\d*※①-⑳\\[\\]［］()（）〔〕]");
  private static final Pattern MARKS = Pattern.compile(MARK.pattern() + "{1,4}");
  private static final float BLANK_BESIDE_HAN = 0.6f;
  private static final float BLANK = 0.22f;
  // What is printed twice for boldness stands within this share of a character.
  private static final float SAME_PLACE = 0.3f;

  private Rows() {}

  /** The rows from the top to the bottom and from the left to the right. */
  static List<Row> of(Sheet sheet) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : sheet.glyphs()) {
      boolean isOnPage =
          glyph.x() >= 0
              && glyph.x() <= sheet.width()
              && glyph.y() >= 0
              && glyph.y() <= sheet.height() + glyph.size();
      if (isOnPage && glyph.size() > 1) {
        glyphs.add(glyph);
      }
    }
    glyphs.sort(
        (one, other) -> {
          int byHeight = Float.compare(one.y(), other.y());
          return byHeight == 0 ? Float.compare(one.x(), other.x()) : byHeight;
        });
    List<Row> rows = new ArrayList<>();
    if (glyphs.isEmpty()) {
      return rows;
    }
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !isLevel(glyphs, from, i)) {
        addLevel(glyphs.subList(from, i), rows);
        from = i;
      }
    }
    float usual = usualSize(glyphs);
    rows.removeIf(row -> row.size() < usual * SMALL && MARKS.matcher(row.text()).matches());
    return rows;
  }

  /** Whether a glyph stands on the base line of those before it. */
  private static boolean isLevel(List<Glyph> glyphs, int from, int i) {
    Glyph first = glyphs.get(from);
    Glyph before = glyphs.get(i - 1);
    Glyph glyph = glyphs.get(i);
    float size = Math.max(glyph.size(), before.size());
    return glyph.y() - before.y() < size * SAME_LEVEL && glyph.y() - first.y() < size;
  }

  private static void addLevel(List<Glyph> level, List<Row> rows) {
    float size = usualSize(level);
    float y = usualY(level, size);
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : level) {
      boolean isMark =
          glyph.size() < size * SMALL
              && y - glyph.y() > size * RAISED
              && MARK.matcher(glyph.text()).matches();
      if (!isMark) {
        line.add(glyph);
      }
    }
    line.sort((one, other) -> Float.compare(one.x(), other.x()));
    if (line.isEmpty()) {
      return;
    }
    int from = 0;
    float end = line.get(0).end();
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || line.get(i).x() - end > size * GAP) {
        add(line.subList(from, i), y, size, rows);
        from = i;
        end = i < line.size() ? line.get(i).end() : 0;
      } else if (!isBlank(line.get(i))) {
        end = Math.max(end, line.get(i).end());
      }
    }
  }

  private static void add(List<Glyph> glyphs, float y, float size, List<Row> rows) {
    List<Glyph> once = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!isRepeated(glyph, once)) {
        once.add(glyph);
      }
    }
    row(once, y, size).ifPresent(rows::add);
  }

  /** A row of these glyphs; empty if all are blank. */
  static Optional<Row> row(List<Glyph> glyphs, float y, float size) {
    int first = 0;
    int end = glyphs.size();
    while (first < end && isBlank(glyphs.get(first))) {
      first++;
    }
    while (end > first && isBlank(glyphs.get(end - 1))) {
      end--;
    }
    if (first == end) {
      return Optional.empty();
    }
    List<Glyph> seen = glyphs.subList(first, end);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < seen.size(); i++) {
      if (i > 0 && isGap(seen.get(i - 1), seen.get(i))) {
        text.append(' ');
      }
      text.append(seen.get(i).text());
    }
    return Optional.of(
        new Row(seen.get(0).x(), seen.get(seen.size() - 1).end(), y, size, text.toString(), seen));
  }

  private static boolean isRepeated(Glyph glyph, List<Glyph> seen) {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - 3); i--) {
      Glyph other = seen.get(i);
      if (other.text().equals(glyph.text())
          && !isBlank(glyph)
          && Math.abs(other.x() - glyph.x()) < glyph.size() * SAME_PLACE * 0.5f
          && Math.abs(other.y() - glyph.y()) < glyph.size() * SAME_PLACE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a blank shows between two glyphs though none stands there. */
  private static boolean isGap(Glyph before, Glyph glyph) {
    if (isBlank(before) || isBlank(glyph)) {
      return false;
    }
    float least = glyph.size() * (isLatin(before) && isLatin(glyph) ? BLANK : BLANK_BESIDE_HAN);
    return glyph.x() - before.end() > least;
  }

  private static boolean isLatin(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return c < 0x2000 && Characters.counts(c);
  }

  private static boolean isBlank(Glyph glyph) {
    return glyph.text().isBlank() || glyph.text().charAt(0) == '\u00A0';
  }

  /** The size of most glyphs; of sizes that are as frequent, the largest. */
  private static float usualSize(List<Glyph> level) {
    int[] halves =
        level.stream().mapToInt(glyph -> Math.round(glyph.size() * 2)).sorted().toArray();
    int usual = halves[0];
    int most = 0;
    int from = 0;
    for (int i = 1; i <= halves.length; i++) {
      if (i == halves.length || halves[i] != halves[from]) {
        usual = i - from >= most ? halves[from] : usual;
        most = Math.max(most, i - from);
        from = i;
      }
    }
    return usual / 2f;
  }

  private static float usualY(List<Glyph> level, float size) {
    double[] heights =
        level.stream()
            .filter(glyph -> Math.abs(glyph.size() - size) < size / 4)
            .mapToDouble(Glyph::y)
            .sorted()
            .toArray();
    return heights.length == 0 ? level.get(0).y() : (float) heights[heights.length / 2];
  }
}
