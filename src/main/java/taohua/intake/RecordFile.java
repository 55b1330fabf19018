package taohua.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import taohua.intake.files.InputFile;
import taohua.intake.files.InputIds;
import taohua.intake.files.Sha256;
import taohua.intake.files.Skipped;
import taohua.intake.files.Source;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;
import taohua.intake.format.TextDecoder;
import taohua.intake.format.Unpacked;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.record.JsonValues;
import taohua.intake.record.RecordLines;
import taohua.intake.record.Records;
import taohua.intake.record.TableRecords;
import taohua.intake.record.TextRecord;
import taohua.intake.stated.Stated;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.words.Notice;

/**
 * A file of records or a table: one document a line or a row, its text taken as it stands, each of
 * the text's lines a paragraph. Streams the file where its kind allows; a line that is no record is
 * rejected alone.
 */
final class RecordFile {
  // A file that begins with so many lines that are no records holds none.
  private static final int MOST_REJECTED = 10_000;
  // As much of a file as tells whether each line of it is a record.
  private static final int BEGINNING = 4096;

  private final InputFile file;
  private final IntakeOptions options;
  private final List<Notice> warnings;
  private final Origin origin;
  private final List<Reading> readings = new ArrayList<>();
  private Extracted rows = Extracted.plain("");

  private RecordFile(InputFile file, IntakeOptions options, List<Notice> warnings) {
    this.file = file;
    this.options = options;
    this.warnings = warnings;
    this.origin = Origin.of(file.format(), charset(file), List.of());
  }

  /**
   * The records of a file in order; a file of JSON that holds none is passed over.
   *
   * @param isPacked whether it is packed by gzip
   * @param warnings takes what is odd about fields of records
   * @throws Unreadable if the file holds no records, or its packing is damaged
   */
  static Opened read(InputFile file, IntakeOptions options, boolean isPacked, List<Notice> warnings)
      throws IOException, Unreadable {
    return read(new RecordFile(file, options, warnings), isPacked);
  }

  /** The records of a workbook whose rows another process read. */
  static Opened read(InputFile file, Extracted rows, IntakeOptions options, List<Notice> warnings)
      throws IOException, Unreadable {
    RecordFile records = new RecordFile(file, options, warnings);
    records.rows = rows;
    return read(records, false);
  }

  private static Opened read(RecordFile records, boolean isPacked) throws IOException, Unreadable {
    InputFile file = records.file;
    IntakeOptions options = records.options;
    boolean isStream = file.format() == Format.RECORDS || records.isLines();
    String hash = isStream ? records.addLines(isPacked) : records.addAll();
    if (file.format() == Format.JSON && records.holdsNone()) {
      Skipped skipped = new Skipped(file.id(), file.path(), Notice.of("skipped.no_records"));
      return new Opened.Several(List.of(), List.of(skipped));
    }
    if (records.readings.isEmpty()) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_records"));
    }
    return new Opened.Done(options.hashes() ? records.withHash(hash) : records.readings);
  }

  private static String charset(InputFile file) {
    return switch (file.format()) {
      case XLSX, XLS -> "";
      case RECORDS -> "UTF-8";
      default -> file.held().map(RecordFile::charset).orElse("UTF-8");
    };
  }

  private static String charset(byte[] bytes) {
    try {
      return TextDecoder.decoded(bytes).charset();
    } catch (Unreadable e) {
      // Few ideographs in a table as Chinese spreadsheets write it, or it is not read at all.
      return "GB18030";
    }
  }

  private boolean holdsNone() {
    return readings.stream().allMatch(Rejected.class::isInstance);
  }

  /** Whether a file of JSON has a record on each line, and may be of any length. */
  private boolean isLines() throws IOException {
    if (file.format() != Format.JSON) {
      return false;
    }
    try (InputStream stream = file.open()) {
      return FormatOfBytes.isLinesOfRecords(stream.readNBytes(BEGINNING));
    }
  }

  /** Adds the records of a stream of lines, and gives the file's hash. */
  private String addLines(boolean isPacked) throws IOException, Unreadable {
    MessageDigest digest = Sha256.digest();
    try (InputStream raw = file.open();
        InputStream hashed = options.hashes() ? new DigestInputStream(raw, digest) : raw) {
      InputStream lines = isPacked ? Unpacked.gzip(hashed, options.bounds()) : hashed;
      add(new RecordLines(lines, options.maxBytes(), options.texts()));
      // Whatever lies behind the last line, such as a gzip trailer, belongs to the hash.
      hashed.transferTo(OutputStream.nullOutputStream());
    } catch (Unpacked.TooLarge e) {
      throw new Unreadable(
          Reason.TOO_LARGE, Notice.of("unread.gzip_expands", options.bounds().ratio()));
    }
    return Sha256.hex(digest);
  }

  /** Adds the records of a file that is no stream of lines, and gives its hash. */
  private String addAll() throws IOException, Unreadable {
    List<Notice> odd = new ArrayList<>();
    try (Records records = open(odd)) {
      add(records);
    }
    odd.forEach(one -> warnings.add(Notice.of("left.of", file.id(), one)));
    return options.hashes() ? hash() : "";
  }

  private Records open(List<Notice> odd) throws IOException, Unreadable {
    return switch (file.format()) {
      case CSV -> TableRecords.csv(held(), options.texts(), odd);
      case XLS -> TableRecords.lines(rows, options.texts(), odd);
      case XLSX -> TableRecords.xlsx(file.channel(), options.bounds(), options.texts(), odd);
      default -> new JsonValues(held(), options.texts());
    };
  }

  private byte[] held() throws Unreadable, IOException {
    return file.held()
        .orElseThrow(
            () ->
                new Unreadable(
                    Reason.TOO_LARGE, Notice.of("unread.long_json", options.maxBytes())));
  }

  private String hash() throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream raw = file.open();
        InputStream hashed = new DigestInputStream(raw, digest)) {
      hashed.transferTo(OutputStream.nullOutputStream());
    }
    return Sha256.hex(digest);
  }

  private List<Reading> withHash(String sha256) {
    List<Reading> hashed = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      hashed.add(reading.from(source(reading.source().id(), sha256)));
    }
    return hashed;
  }

  private void add(Records records) throws IOException, Unreadable {
    // Of lines there may be millions: who wants all of them has the memory, or takes them one by
    // one.
    long most = records instanceof RecordLines ? Long.MAX_VALUE : options.limits().records();
    while (records.next()) {
      try {
        readings.add(read(records.record(), numbered(records)));
      } catch (Unreadable e) {
        readings.add(Rejected.of(source(numbered(records), ""), e));
      } catch (RuntimeException | StackOverflowError e) {
        readings.add(Rejected.unforeseen(source(numbered(records), ""), e));
      }
      if (readings.size() == MOST_REJECTED && holdsNone()) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.only_damage", MOST_REJECTED));
      }
      if (readings.size() > most) {
        throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_records", most));
      }
    }
  }

  /** The id of a record that says none. */
  private String numbered(Records records) {
    String sheet = records.sheet().isEmpty() ? "" : "/" + InputIds.nfc(records.sheet());
    return file.id() + sheet + "#" + records.number();
  }

  private Source source(String id, String sha256) {
    return file.withId(id).source(sha256);
  }

  private Reading read(TextRecord record, String numbered) {
    Document document = document(record, numbered).with(heading(record, numbered));
    Source source = source(document.id(), "");
    return options.taker().isPresent()
        ? new Taken(source, options.taker().get().take(document))
        : new Read(source, document, List.of(), List.of(), origin);
  }

  /** What a record says without its heading. */
  static Document document(TextRecord record, String numbered) {
    String id = record.id().isEmpty() ? numbered : record.id();
    return new Document(id, Heading.EMPTY, record.text(), WholeText.paragraphs(record.text()));
  }

  private Heading heading(TextRecord record, String numbered) {
    return record.fields().isEmpty()
        ? Heading.EMPTY
        : Stated.of(() -> place(numbered), record.fields(), warnings).over(Heading.EMPTY);
  }

  /** Where it stands, for messages: the file with its sheet, and the line. */
  private static Notice place(String numbered) {
    int border = numbered.lastIndexOf('#');
    long number = Long.parseLong(numbered.substring(border + 1));
    return Notice.of("stated.line", numbered.substring(0, border), number);
  }
}
