package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of a page in the order in which they are read, column after column. */
final class Columns {
  // So many rows stand on either side of what parts columns, each mostly filling its column.
  private static final int LEAST_ROWS = 4;
  private static final float FILLED = 0.6f;
  private static final float SHORTEST = 7;
  private static final int STEPS = 120;
  // In characters: how near to the edge of a column its lines begin, and the least gap before it.
  private static final float NEAR_EDGE = 0.3f;
  private static final float NARROW = 0.3f;
  // Three columns are two cuts.
  private static final int MOST_CUTS = 3;

  private final Optional<Float> usual;
  private final List<Line> lines = new ArrayList<>();
  private int page;

  private Columns(Optional<Float> usual) {
    this.usual = usual;
  }

  /** The lines of pages; rows of one level in one column are one line. */
  static List<Line> of(List<List<Row>> pages) {
    Columns columns = new Columns(usualCut(pages));
    for (List<Row> rows : pages) {
      columns.read(rows, "");
      columns.page++;
    }
    return columns.lines;
  }

  /** Where most pages fall apart; the last one may hold too little to tell. */
  private static Optional<Float> usualCut(List<List<Row>> pages) {
    List<Float> cuts = new ArrayList<>();
    pages.forEach(rows -> cut(rows).ifPresent(cuts::add));
    cuts.sort(null);
    return 2 * cuts.size() > pages.size()
        ? Optional.of(cuts.get(cuts.size() / 2))
        : Optional.empty();
  }

  private void read(List<Row> rows, String column) {
    Optional<Float> own = column.length() < MOST_CUTS ? cut(rows) : Optional.empty();
    Optional<Float> cut = own.isEmpty() && column.isEmpty() ? usual : own;
    if (cut.isEmpty()) {
      addLines(rows, column);
      return;
    }
    float edge = edge(rows, cut.get());
    // Punctuation may hang over the edge of the left column.
    float parting = edge - (edge - cut.get()) / 4;
    // What goes across ends the columns above it.
    List<Row> zone = new ArrayList<>();
    List<Row> across = new ArrayList<>();
    for (Row row : byHeight(split(rows, parting, edge))) {
      if (isAcross(row, parting)) {
        readZone(zone, parting, column);
        across.add(row);
      } else {
        addLines(across, column);
        across.clear();
        zone.add(row);
      }
    }
    addLines(across, column);
    readZone(zone, parting, column);
  }

  /** Where most lines of the right column begin. */
  private static float edge(List<Row> rows, float cut) {
    List<Float> lefts = new ArrayList<>();
    rows.stream().filter(row -> row.from() >= cut).forEach(row -> lefts.add(row.from()));
    lefts.sort(null);
    return lefts.isEmpty() ? cut : lefts.get(lefts.size() / 4);
  }

  /** The rows, where those that a narrow gap keeps together across the cut are two. */
  private static List<Row> split(List<Row> rows, float cut, float edge) {
    List<Row> split = new ArrayList<>();
    for (Row row : rows) {
      int at = isAcross(row, cut) ? beginsAt(row, edge) : 0;
      if (at > 0) {
        List<Glyph> glyphs = row.glyphs();
        Rows.row(glyphs.subList(0, at), row.y(), row.size()).ifPresent(split::add);
        Rows.row(glyphs.subList(at, glyphs.size()), row.y(), row.size()).ifPresent(split::add);
      } else {
        split.add(row);
      }
    }
    return split;
  }

  /** Which glyph of a row begins at the edge of a column, a gap before it; 0 if none. */
  private static int beginsAt(Row row, float edge) {
    float end = row.from();
    for (int i = 0; i < row.glyphs().size(); i++) {
      Glyph glyph = row.glyphs().get(i);
      boolean isAtEdge = Math.abs(glyph.x() - edge) < row.size() * NEAR_EDGE;
      if (i > 0 && isAtEdge && glyph.x() - end > row.size() * NARROW) {
        return i;
      }
      end = glyph.text().isBlank() ? end : glyph.end();
    }
    return 0;
  }

  private void readZone(List<Row> zone, float cut, String column) {
    List<Row> left = zone.stream().filter(row -> row.to() <= cut).toList();
    List<Row> right = zone.stream().filter(row -> row.from() >= cut).toList();
    boolean isOne =
        column.isEmpty() && usual.isPresent() ? zone.isEmpty() : !areColumns(left, right);
    if (isOne) {
      addLines(zone, column);
    } else {
      read(left, column + "L");
      read(right, column + "R");
    }
    zone.clear();
  }

  private static boolean areColumns(List<Row> left, List<Row> right) {
    return Math.min(left.size(), right.size()) >= 2 && areFilled(left) && areFilled(right);
  }

  /** Where the rows fall apart into columns; empty if they are one. */
  private static Optional<Float> cut(List<Row> rows) {
    if (rows.size() < 2 * LEAST_ROWS) {
      return Optional.empty();
    }
    float from = rows.stream().map(Row::from).min(Float::compare).orElseThrow();
    float to = rows.stream().map(Row::to).max(Float::compare).orElseThrow();
    List<Row> sorted = byHeight(rows);
    int most = 0;
    int first = 0;
    int last = 0;
    for (int step = STEPS / 6; step <= STEPS - STEPS / 6; step++) {
      int parted = parted(sorted, from + (to - from) * step / STEPS);
      if (parted > most) {
        most = parted;
        first = step;
      }
      last = parted == most ? step : last;
    }
    // In the middle of the gap.
    float best = from + (to - from) * (first + last) / 2 / STEPS;
    return most >= LEAST_ROWS ? Optional.of(best) : Optional.empty();
  }

  /** How many rows stand on the side of a cut that has fewer, in zones where both sides do. */
  private static int parted(List<Row> rows, float at) {
    int parted = 0;
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    for (Row row : rows) {
      if (isAcross(row, at)) {
        parted += least(left, right);
        left.clear();
        right.clear();
      } else if (row.to() <= at) {
        left.add(row);
      } else {
        right.add(row);
      }
    }
    return parted + least(left, right);
  }

  private static int least(List<Row> left, List<Row> right) {
    int least = Math.min(left.size(), right.size());
    return least >= LEAST_ROWS && areFilled(left) && areFilled(right) ? least : 0;
  }

  /**
   * Whether most rows are lines of running text that fill their column; cells of a table do not.
   */
  private static boolean areFilled(List<Row> rows) {
    if (rows.isEmpty()) {
      return false;
    }
    float from = rows.stream().map(Row::from).min(Float::compare).orElseThrow();
    float to = rows.stream().map(Row::to).max(Float::compare).orElseThrow();
    long filled =
        rows.stream()
            .filter(row -> row.to() - row.from() > (to - from) * FILLED)
            .filter(row -> row.to() - row.from() > row.size() * SHORTEST)
            .count();
    return 2 * filled >= rows.size();
  }

  private static boolean isAcross(Row row, float at) {
    return row.from() < at && row.to() > at;
  }

  private static List<Row> byHeight(List<Row> rows) {
    return rows.stream().sorted(Comparator.comparing(Row::y).thenComparing(Row::from)).toList();
  }

  private void addLines(List<Row> rows, String column) {
    Row line = null;
    for (Row row : byHeight(rows)) {
      if (line != null && row.isLevelWith(line) && row.from() >= line.to() - row.size()) {
        line = line.with(row);
      } else {
        if (line != null) {
          lines.add(new Line(line, page, column));
        }
        line = row;
      }
    }
    if (line != null) {
      lines.add(new Line(line, page, column));
    }
  }
}
