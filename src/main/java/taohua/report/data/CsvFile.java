package taohua.report.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import taohua.report.folder.Utf8Writer;

/**
 * A CSV file after RFC 4180: UTF-8 without BOM, lines end in CR LF. A cell that a spreadsheet would
 * run as a formula gets a leading {@code '}. Closing it closes what it writes to.
 */
final class CsvFile implements Closeable {
  /**
   * What a spreadsheet may take for the start of a formula; the full-width signs, where its
   * language is an East Asian one (OWASP, CSV Injection).
   */
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private static final int SCALE = 10_000;
  private static final double MOST_SCALED = 1e12;
  // A double below the most has its thousandths right.
  private static final double NEAR_HALF = 1e-3;

  private final CsvWriter csv;
  private final String[] cells;

  CsvFile(Writer out, String... columns) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    cells = new String[columns.length];
    csv.writeRecord(columns);
  }

  static CsvFile at(Path file, String... columns) throws IOException {
    return new CsvFile(Utf8Writer.to(file), columns);
  }

  /** Writes a row of strings, integers, booleans and doubles, one for each column. */
  void row(Object... values) {
    if (values.length != cells.length) {
      throw new IllegalArgumentException(values.length + " cells, " + cells.length + " columns");
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(values[i]);
    }
    csv.writeRecord(cells);
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      return plain(number);
    }
    // Most cells; no spreadsheet takes a count for a formula.
    boolean isCount = value instanceof Integer number && number >= 0;
    return isCount ? value.toString() : guarded(String.valueOf(value));
  }

  void flush() throws IOException {
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** In plain English notation with at most 4 decimals. */
  static String plain(double number) {
    double scaled = Math.abs(number) * SCALE;
    // Far from a half it is beyond doubt where to round; a table has millions of numbers.
    if (scaled < MOST_SCALED && Math.abs(scaled - Math.floor(scaled) - 0.5) > NEAR_HALF) {
      long rounded = Math.round(scaled);
      return (number < 0 && rounded > 0 ? "-" : "") + rounded / SCALE + decimals(rounded % SCALE);
    }
    return exactly(number);
  }

  private static String decimals(long ofScale) {
    if (ofScale == 0) {
      return "";
    }
    String digits = String.valueOf(SCALE + ofScale);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return "." + digits.substring(1, end);
  }

  private static String exactly(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String guarded(String cell) {
    return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
