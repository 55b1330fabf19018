package taohua.report.review;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import taohua.intake.files.IntakeException;
import taohua.intake.stated.TableText;
import taohua.words.Notice;

/**
 * {@code review.csv}: columns finding, conclusion, note and reviewer, or 编号, 结论, 备注 and 复核人; others
 * are passed over. A finding may have several rows, each by another reviewer.
 */
public final class ReviewFile {
  private static final Map<String, String> COLUMNS =
      Map.of("编号", "finding", "结论", "conclusion", "备注", "note", "复核人", "reviewer");

  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}");

  // More errors than this tell nothing new.
  private static final int ERRORS = 10;

  private final Path path;
  private final List<String> header;
  private final List<Review> reviews = new ArrayList<>();
  private final List<Notice> errors = new ArrayList<>();
  private final Map<String, Long> rows = new HashMap<>();

  private ReviewFile(Path path, List<String> header) {
    this.path = path;
    this.header = header;
  }

  /**
   * Reads a file in UTF-8 or any charset that text files may have.
   *
   * @throws IntakeException if it cannot be opened or is no text
   * @throws ReviewException if it is no such table; names the rows that make no sense
   */
  public static Reviews read(Path path) throws IntakeException, ReviewException {
    List<CsvRecord> records = records(path, TableText.read(path, "--review"));
    List<String> header =
        records.isEmpty()
            ? List.of()
            : records.get(0).getFields().stream().map(ReviewFile::columnName).toList();
    if (!header.contains("finding") || !header.contains("conclusion")) {
      Notice found =
          records.isEmpty()
              ? Notice.of("review.no_columns")
              : Notice.of("review.columns", String.join(", ", records.get(0).getFields()));
      throw new ReviewException(Notice.of("review.header", path.toString(), found));
    }
    ReviewFile file = new ReviewFile(path, header);
    records.subList(1, records.size()).forEach(file::add);
    file.failOnErrors();
    return new Reviews(file.reviews);
  }

  private static List<CsvRecord> records(Path path, String text) throws ReviewException {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (IOException | CsvParseException e) {
      throw new ReviewException(Notice.of("csv.no_csv", path.toString()));
    }
    return records;
  }

  private static String columnName(String cell) {
    String name = cell.strip().toLowerCase(Locale.ROOT);
    return COLUMNS.getOrDefault(name, name);
  }

  private void add(CsvRecord record) {
    String finding = cell(record, "finding");
    String conclusion = cell(record, "conclusion");
    String note = cell(record, "note");
    String reviewer = cell(record, "reviewer");
    if (finding.isEmpty() && conclusion.isEmpty() && note.isEmpty()) {
      return;
    }
    String number = number(finding);
    Optional<Conclusion> concluded = Conclusion.of(conclusion);
    if (!NUMBER.matcher(number).matches()) {
      error(record, Notice.of("review.number", finding));
    } else if (concluded.isEmpty() && !conclusion.isEmpty()) {
      error(record, Notice.of("review.conclusion", conclusion));
    } else if (rows.containsKey(number + "\n" + reviewer)) {
      Object who = reviewer.isEmpty() ? Notice.of("review.unnamed") : reviewer;
      Object row = rows.getOrDefault(number + "\n" + reviewer, 0L);
      error(record, Notice.of("review.twice", number, who, row));
    } else {
      rows.put(number + "\n" + reviewer, record.getStartingLineNumber());
      reviews.add(new Review(number, concluded, note, reviewer));
    }
  }

  private void error(CsvRecord record, Notice what) {
    errors.add(Notice.of("review.row", record.getStartingLineNumber(), what));
  }

  private void failOnErrors() throws ReviewException {
    if (!errors.isEmpty()) {
      List<Notice> shown = new ArrayList<>(errors.subList(0, Math.min(ERRORS, errors.size())));
      if (errors.size() > ERRORS) {
        shown.add(Notice.of("review.more", errors.size() - ERRORS));
      }
      throw new ReviewException(Notice.of("review.unusable", path.toString(), Notice.lines(shown)));
    }
  }

  private String cell(CsvRecord record, String column) {
    int index = header.indexOf(column);
    String cell =
        index < 0 || index >= record.getFieldCount() ? "" : record.getField(index).strip();
    // A page guards cells that a spreadsheet would run; the guard is no part of them.
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  /** As people write it, too: small letters, full width, with # and without the hyphen. */
  private static String number(String cell) {
    String plain =
        Normalizer.normalize(cell, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[#\\s‐‑–—-]", "");
    return plain.length() == 8 ? plain.substring(0, 4) + "-" + plain.substring(4) : plain;
  }
}
