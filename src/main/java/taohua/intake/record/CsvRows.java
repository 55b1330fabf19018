package taohua.intake.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import taohua.intake.format.StrictText;
import taohua.intake.format.TextDecoder;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * The rows of a table as text: cells apart by commas, tabs or semicolons, with quotes around those
 * that hold one of these, quotes or line ends.
 */
final class CsvRows implements Rows {
  // A line that says which character stands between cells, as Excel writes it.
  private static final String SEPARATOR = "sep=";
  private static final String SEPARATORS = ",\t;";

  private final Iterator<CsvRecord> records;
  private List<String> cells = List.of();
  private int number;

  /**
   * The rows of a file.
   *
   * @throws Unreadable if its bytes are no text, or a quote is not closed
   */
  CsvRows(byte[] bytes) throws IOException, Unreadable {
    String text = text(bytes);
    // Behind a quote that nobody closes all rows would be one cell.
    if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.unclosed_quote"));
    }
    records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(false)
            .maxBufferSize(Math.max(1 << 14, text.length() + 1))
            .ofCsvRecord(text)
            .iterator();
  }

  private static String text(byte[] bytes) throws Unreadable {
    try {
      return TextDecoder.decode(bytes);
    } catch (Unreadable e) {
      Optional<String> spreadsheet =
          e.reason() == Reason.MOJIBAKE ? StrictText.ofSpreadsheet(bytes) : Optional.empty();
      return spreadsheet.orElseThrow(() -> e);
    }
  }

  /** What stands most often between the cells of the first line that has several. */
  private static char separator(String text) {
    if (text.startsWith(SEPARATOR) && text.length() > SEPARATOR.length()) {
      return text.charAt(SEPARATOR.length());
    }
    int[] counts = new int[SEPARATORS.length()];
    boolean isQuoted = false;
    boolean isFound = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      isQuoted ^= c == '"';
      if (c == '\n' && isFound && !isQuoted) {
        break;
      }
      int separator = isQuoted ? -1 : SEPARATORS.indexOf(c);
      if (separator >= 0) {
        counts[separator]++;
        isFound = true;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  @Override
  public boolean next() throws IOException, Unreadable {
    try {
      while (records.hasNext()) {
        cells = records.next().getFields();
        number++;
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          return true;
        }
      }
      return false;
    } catch (CsvParseException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.no_csv", number + 1));
    }
  }

  @Override
  public List<String> cells() {
    return cells;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String sheet() {
    return "";
  }
}
