package taohua.intake.format.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * Characters side by side on one base line, as far as no gap parts them.
 *
 * @param from the left edge of the first one
 * @param to the right edge of the last one
 * @param y of the base line
 * @param size of most of its characters
 * @param text with blanks where gaps show
 * @param glyphs from the left to the right, the first and the last of them not blank
 */
record Row(float from, float to, float y, float size, String text, List<Glyph> glyphs) {
  // In characters: cells of a table, or a name and a date, are so far apart.
  private static final int CELLS = 3;

  Row {
    glyphs = List.copyOf(glyphs);
  }

  /** This with another on its right as one. */
  Row with(Row right) {
    float gap = right.from - to;
    String between = gap < size / 4 ? "" : gap < size * CELLS ? " " : "\t";
    return new Row(
        from,
        Math.max(to, right.to),
        y,
        size,
        text + between + right.text,
        Stream.concat(glyphs.stream(), right.glyphs.stream()).toList());
  }

  /** Whether it is no running text, but stands side by side with something else. */
  boolean hasCells() {
    return text.indexOf('\t') >= 0;
  }

  /** Whether both stand on one base line. */
  boolean isLevelWith(Row other) {
    return Math.abs(y - other.y) < Math.min(size, other.size) / 2;
  }
}
