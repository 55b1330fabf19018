package taohua.intake.stated;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import taohua.intake.files.InputIds;
import taohua.intake.files.IntakeException;
import taohua.intake.files.Source;
import taohua.intake.format.Format;
import taohua.text.DocumentIds;
import taohua.words.Notice;

/**
 * A table that says who delivered which file: columns file, title, official, role, place, level,
 * date, series; others are passed through. What it says overrides what was read; an empty cell says
 * nothing. Immutable.
 */
public final class Manifest {
  // More than this many warnings of one kind tell nothing new.
  private static final int WARNINGS = 20;

  private final Path path;
  private final List<ManifestRow> rows;
  private final Map<String, List<ManifestRow>> byName;
  private final List<Notice> warnings;

  private Manifest(Path path, List<ManifestRow> rows, List<Notice> warnings) {
    this.path = path;
    this.rows = List.copyOf(rows);
    this.byName = rows.stream().collect(Collectors.groupingBy(ManifestRow::lastName));
    this.warnings = List.copyOf(warnings);
  }

  /**
   * Reads a manifest: RFC 4180, a header line, UTF-8 with or without byte order mark, or any
   * charset that text files may have.
   *
   * @throws IntakeException if it cannot be read or has no column {@code file}
   */
  public static Manifest read(Path path) throws IntakeException {
    String text = TableText.read(path, "--officials");
    List<ManifestRow> rows = new ArrayList<>();
    List<Notice> warnings = new ArrayList<>();
    List<String> header = List.of();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        if (header.isEmpty()) {
          header = record.getFields().stream().map(Manifest::columnName).toList();
          continue;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
          cells.put(header.get(i), record.getField(i).strip());
        }
        Notice place = Notice.of("stated.row", name(path), record.getStartingLineNumber());
        rows.add(ManifestRow.of(place, cells, warnings));
      }
    } catch (IOException | CsvParseException e) {
      throw new IntakeException(Notice.of("csv.no_csv", path.toString()), e);
    }
    if (!header.contains("file")) {
      throw new IntakeException(
          Notice.of("manifest.no_column", path.toString(), String.join(", ", header)));
    }
    return new Manifest(path, rows, warnings);
  }

  /** Where it was read from. */
  public Path path() {
    return path;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String columnName(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  /** The row that names a document best, if one does. */
  public Optional<ManifestRow> row(Source source) {
    List<String> candidates = candidates(source);
    ManifestRow best = null;
    for (String candidate : candidates) {
      for (ManifestRow row : byName.getOrDefault(lastName(candidate), List.of())) {
        if (row.matches(candidate) && (best == null || row.isMoreSpecificThan(best))) {
          best = row;
        }
      }
    }
    // A row for this very file says more than one for many.
    return Optional.ofNullable(best == null ? pattern(candidates) : best);
  }

  /** The most specific row for many files that names one of some paths; null if none does. */
  private @Nullable ManifestRow pattern(List<String> paths) {
    ManifestRow best = null;
    for (ManifestRow row : rows) {
      boolean matches = row.isPattern() && paths.stream().anyMatch(row::matches);
      best = matches && (best == null || row.isMoreSpecificThan(best)) ? row : best;
    }
    return best;
  }

  /**
   * What a row may name: the file, or the id of a record. The second speech of a file is named with
   * its number, for who delivered the first has not delivered it.
   */
  private static List<String> candidates(Source source) {
    String file = source.path().toAbsolutePath().normalize().toString();
    String number = isOfRecords(source) ? "" : DocumentIds.suffix(source.id());
    return List.of(InputIds.nfc(file.replace('\\', '/')) + number, source.id());
  }

  // Files of other kinds have an ending, so that a number behind an id is never their name's.
  private static boolean isOfRecords(Source source) {
    return Format.ofUnpacked(String.valueOf(source.path().getFileName()))
        .map(Format::holdsRecords)
        .orElse(false);
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * What is to be said of rows that each name one document and were used for several.
   *
   * @param uses how many documents took each row
   */
  public List<Notice> warningsOfSeveral(Map<ManifestRow, Integer> uses) {
    List<Notice> ambiguous = new ArrayList<>();
    for (ManifestRow row : rows) {
      int count = uses.getOrDefault(row, 0);
      if (count > 1 && !row.isPattern()) {
        ambiguous.add(Notice.of("manifest.several", row.place(), row.file(), count));
      }
    }
    List<Notice> said = new ArrayList<>();
    addSome(ambiguous, said);
    return said;
  }

  /**
   * What is to be said of the table as a whole.
   *
   * @param used the rows that matched a document
   */
  public List<Notice> warnings(Set<ManifestRow> used) {
    List<Notice> said = new ArrayList<>(warnings);
    List<Notice> unused = new ArrayList<>();
    for (ManifestRow row : rows) {
      if (!used.contains(row)) {
        unused.add(Notice.of("manifest.unused", row.place(), row.file()));
      }
    }
    addSome(unused, said);
    return said;
  }

  private static void addSome(List<Notice> warnings, List<Notice> said) {
    said.addAll(warnings.subList(0, Math.min(WARNINGS, warnings.size())));
    if (warnings.size() > WARNINGS) {
      said.add(Notice.of("manifest.more", warnings.size() - WARNINGS));
    }
  }
}
