package taohua.report.page.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.report.page.render.DataBlock;
import taohua.report.page.site.Bar;
import taohua.report.page.site.Site;
import taohua.words.Figures;

/**
 * A table that sorts, filters, pages and downloads. A short one stands in its page whole. Of a long
 * one the page holds the first rows, for print and for browsers without scripts, and all rows as
 * data, of which a script shows some at a time.
 *
 * @param name what it lists; names the downloaded file
 * @param heads the columns
 * @param rows a cell for each column
 */
public record Table(String name, List<Head> heads, List<List<Cell>> rows) {
  // Chromium lays out 20,000 such rows in 4 s, 300 in 60 ms.
  private static final int LONG = 300;

  /** Rows that a page of a long table shows; the script has the same number. */
  private static final int PAGE = 100;

  public Table {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** How a column's cells are written. */
  public enum Format {
    TEXT(""),
    COUNT("n"),
    PERCENT("n"),
    BAR("barcol");

    private final String css;

    Format(String css) {
      this.css = css;
    }
  }

  /**
   * A column.
   *
   * @param css classes beside the format's own
   * @param sub what the second line of its cells is, or empty; it gets a column when downloaded
   */
  public record Head(String name, Format format, String css, String sub) {
    public static Head text(String name, String css) {
      return new Head(name, Format.TEXT, css, "");
    }

    public static Head of(String name, Format format) {
      return new Head(name, format, "", "");
    }

    String classes() {
      if (css.isEmpty()) {
        return format.css;
      }
      return format.css.isEmpty() ? css : format.css + " " + css;
    }

    /** What scripts know the format as. */
    String word() {
      return format.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a cell is a bar here, be it empty; a text says why there is none. */
    boolean shows(Cell cell) {
      return format == Format.BAR && cell.text().isEmpty();
    }

    /** Whether sorting by it means nothing. */
    boolean isFixed() {
      return name.isEmpty() || format == Format.BAR;
    }
  }

  boolean isLong() {
    return rows.size() > LONG;
  }

  /** The rows that stand in the page. */
  List<List<Cell>> shown() {
    return isLong() ? rows.subList(0, PAGE) : rows;
  }

  /** All rows, for a script: see {@code rows.js}. */
  String data() {
    ArrayNode all = DataBlock.array();
    for (List<Cell> row : rows) {
      ArrayNode cells = all.addArray();
      for (int i = 0; i < row.size(); i++) {
        add(heads.get(i), row.get(i), cells);
      }
    }
    return DataBlock.of(all);
  }

  private static void add(Head head, Cell cell, ArrayNode cells) {
    if (head.shows(cell)) {
      ObjectNode bar = cells.addObject();
      ArrayNode parts = bar.putArray("bar");
      for (Bar.Part part : cell.parts()) {
        parts.add(part.label().word()).add(part.x()).add(part.width()).add(part.count());
      }
    } else if (cell.link() == null && cell.small().isEmpty()) {
      if (Double.isNaN(cell.value())) {
        cells.add(DataBlock.text(cell.text()));
      } else {
        addNumber(cell.value(), cells);
      }
    } else {
      ArrayNode parts = cells.addArray().add(DataBlock.text(cell.text()));
      if (Double.isNaN(cell.value())) {
        parts.addNull();
      } else {
        addNumber(cell.value(), parts);
      }
      parts.add(cell.link()).add(DataBlock.text(cell.small())).add(cell.smallLink());
    }
  }

  private static void addNumber(double value, ArrayNode cells) {
    if (value == Math.rint(value)) {
      cells.add((long) value);
    } else {
      cells.add(Math.round(value * 1e6) / 1e6);
    }
  }

  /**
   * A cell.
   *
   * @param value what it is sorted by, or NaN for its text
   * @param link where it leads, or null
   * @param small its second line, or empty
   * @param smallLink where that leads, or null
   * @param parts a bar instead of a text
   */
  public record Cell(
      String text,
      double value,
      @Nullable String link,
      String small,
      @Nullable String smallLink,
      List<Bar.Part> parts) {
    public static Cell text(String text) {
      return link(text, null);
    }

    public static Cell link(String text, @Nullable String link) {
      return new Cell(text, Double.NaN, link, "", null, List.of());
    }

    /** A date, with where it comes from below it. */
    public static Cell date(Site site, int document) {
      return site.corpus()
          .document(document)
          .heading()
          .when()
          .map(
              when ->
                  text(when.toString()).with(site.words().get("date." + when.kind().word()), null))
          .orElse(text("–"));
    }

    public static Cell count(int count) {
      return new Cell(Figures.count(count), count, null, "", null, List.of());
    }

    /** A share in [0, 1]. */
    public static Cell percent(double share) {
      return new Cell(Figures.percent(share), share, null, "", null, List.of());
    }

    public static Cell bar(List<Bar.Part> parts) {
      return new Cell("", Double.NaN, null, "", null, parts);
    }

    public Cell with(String small, @Nullable String smallLink) {
      return new Cell(text, value, link, small, smallLink, parts);
    }

    public Cell sortedBy(double value) {
      return new Cell(text, value, link, small, smallLink, parts);
    }

    /** Its value for the script that sorts, or null for its text. */
    @Nullable String sorted() {
      if (Double.isNaN(value)) {
        return null;
      }
      return value == Math.rint(value) ? String.valueOf((long) value) : Figures.plain(value);
    }
  }
}
