package taohua.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import taohua.intake.format.Format;
import taohua.intake.format.JsonRecord;
import taohua.intake.format.RecordLines;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.words.Notice;

/**
 * A JSONL file: one document a line, its text taken as it stands, each of the text's lines a
 * paragraph. Streams the file; a line that is no record is rejected alone.
 */
final class RecordFile {
  // A file that begins with so many lines that are no records holds none.
  private static final int MOST_REJECTED = 10_000;

  private final InputFile file;
  private final List<Notice> warnings;
  private final List<Reading> readings = new ArrayList<>();

  private RecordFile(InputFile file, List<Notice> warnings) {
    this.file = file;
    this.warnings = warnings;
  }

  /**
   * The records of a file in order.
   *
   * @param warnings takes what is odd about fields of records
   * @throws Unreadable if the file holds no records, or its packing is damaged
   */
  static List<Reading> read(InputFile file, IntakeOptions options, List<Notice> warnings)
      throws IOException, Unreadable {
    RecordFile records = new RecordFile(file, warnings);
    MessageDigest digest = Sha256.digest();
    try (InputStream raw = file.open();
        InputStream hashed = options.hashes() ? new DigestInputStream(raw, digest) : raw) {
      boolean isPacked = file.format() == Format.PACKED_RECORDS;
      records.add(
          new RecordLines(
              isPacked ? Unpacked.of(hashed, options.maxBytes()) : hashed, options.maxBytes()));
      // Whatever lies behind the last line, such as a gzip trailer, belongs to the hash.
      hashed.transferTo(OutputStream.nullOutputStream());
    } catch (Unpacked.TooLarge e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.gzip_expands"));
    } catch (ZipException | EOFException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.gzip"));
    }
    if (records.readings.isEmpty()) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_records"));
    }
    return options.hashes() ? records.withHash(Sha256.hex(digest)) : records.readings;
  }

  private List<Reading> withHash(String sha256) {
    List<Reading> hashed = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      hashed.add(reading.from(source(reading.source().id(), sha256)));
    }
    return hashed;
  }

  private void add(RecordLines lines) throws IOException, Unreadable {
    while (lines.next()) {
      try {
        readings.add(read(lines.record(), lines.number()));
      } catch (Unreadable e) {
        readings.add(Rejected.of(source(numbered(lines.number()), ""), e));
      } catch (RuntimeException | StackOverflowError e) {
        readings.add(Rejected.unforeseen(source(numbered(lines.number()), ""), e));
      }
      if (readings.size() == MOST_REJECTED && readings.stream().noneMatch(Read.class::isInstance)) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.only_damage", MOST_REJECTED));
      }
    }
  }

  /** The id of a record that says none. */
  private String numbered(int lineNumber) {
    return file.id() + "#" + lineNumber;
  }

  private Source source(String id, String sha256) {
    return new Source(id, file.path(), sha256);
  }

  private Read read(JsonRecord record, int lineNumber) {
    String id = record.id().isEmpty() ? numbered(lineNumber) : record.id();
    Document document =
        new Document(
            id, heading(record, lineNumber), record.text(), WholeText.paragraphs(record.text()));
    return new Read(source(id, ""), document, List.of(), List.of());
  }

  private Heading heading(JsonRecord record, int lineNumber) {
    return record.fields().isEmpty()
        ? Heading.EMPTY
        : Stated.of(
                () -> Notice.of("stated.line", file.id(), (long) lineNumber),
                record.fields(),
                warnings)
            .over(Heading.EMPTY);
  }
}
