package taohua.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.When;

/**
 * JSONL files: one document a line, its {@code text} taken as it stands, each of the text's lines a
 * paragraph. Streams the file; a line that is no record is rejected alone.
 */
final class JsonRecords {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int BUFFER = 1 << 16;

  private final InputFile file;
  private final long maxBytes;
  private final List<String> warnings;
  private final List<Reading> readings = new ArrayList<>();
  private char[] chars = new char[BUFFER];
  private int lineNumber;

  private JsonRecords(InputFile file, long maxBytes, List<String> warnings) {
    this.file = file;
    this.maxBytes = maxBytes;
    this.warnings = warnings;
  }

  /** The records of a file in order. */
  static List<Reading> read(InputFile file, IntakeOptions options, List<String> warnings)
      throws IOException, Unreadable {
    MessageDigest digest = Intake.sha256();
    JsonRecords records = new JsonRecords(file, options.maxBytes(), warnings);
    try (InputStream raw = Files.newInputStream(file.path());
        InputStream hashed = options.hashes() ? new DigestInputStream(raw, digest) : raw) {
      records.readLines(
          file.kind() == FileKind.PACKED_RECORDS ? new GZIPInputStream(hashed, BUFFER) : hashed);
      // Whatever lies behind the last line, such as a gzip trailer, belongs to the hash.
      hashed.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | EOFException e) {
      throw new Unreadable(Rejected.Reason.DAMAGED, "the gzip data is damaged: " + e.getMessage());
    }
    if (records.readings.isEmpty()) {
      throw new Unreadable(Rejected.Reason.EMPTY, "the file holds no records");
    }
    return options.hashes()
        ? records.withHash(HexFormat.of().formatHex(digest.digest()))
        : records.readings;
  }

  private List<Reading> withHash(String sha256) {
    List<Reading> hashed = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      Source source = new Source(reading.source().id(), file.path(), sha256);
      if (reading instanceof Read read) {
        hashed.add(new Read(source, read.document(), read.clutter()));
      } else if (reading instanceof Rejected rejected) {
        hashed.add(new Rejected(source, rejected.reason(), rejected.detail()));
      }
    }
    return hashed;
  }

  private void readLines(InputStream stream) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int filled = 0;
    int scanned = 0;
    boolean tooLong = false;
    while (true) {
      int count = stream.read(buffer, filled, buffer.length - filled);
      if (count < 0) {
        break;
      }
      filled += count;
      int start = 0;
      for (int i = scanned; i < filled; i++) {
        if (buffer[i] == '\n') {
          line(buffer, start, i, tooLong);
          tooLong = false;
          start = i + 1;
        }
      }
      filled -= start;
      System.arraycopy(buffer, start, buffer, 0, filled);
      if (filled > maxBytes) {
        tooLong = true;
        filled = 0;
      } else if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, maxBytes + 1));
      }
      scanned = filled;
    }
    if (filled > 0 || tooLong) {
      line(buffer, 0, filled, tooLong);
    }
  }

  private void line(byte[] bytes, int start, int end, boolean tooLong) {
    lineNumber++;
    int from =
        lineNumber == 1 && end - start >= 3 && bytes[start] == (byte) 0xEF ? start + 3 : start;
    int to = end;
    while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
      to--;
    }
    if (tooLong) {
      reject(Rejected.Reason.TOO_LARGE, "the line is longer than " + maxBytes + " bytes");
    } else if (to > from) {
      record(bytes, from, to);
    }
  }

  private void record(byte[] bytes, int from, int to) {
    String id = "";
    String text = null;
    Map<String, String> fields = new HashMap<>();
    if (chars.length < to - from) {
      chars = new char[bytes.length];
    }
    int length = Utf8.decode(bytes, from, to, chars);
    if (length < 0) {
      reject(Rejected.Reason.MOJIBAKE, "the line is not valid UTF-8");
      return;
    }
    try (JsonParser parser = JSON.createParser(chars, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        reject(Rejected.Reason.DAMAGED, "the line is not a JSON object");
        return;
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("text") && value == JsonToken.VALUE_STRING) {
          text = parser.getText();
        } else if (name.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          id = parser.getText();
        } else if (value != JsonToken.VALUE_NULL) {
          fields.put(name, value.isScalarValue() ? parser.getText() : nested(parser));
        }
      }
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      reject(Rejected.Reason.DAMAGED, "the line is not JSON: " + message.lines().findFirst().get());
      return;
    }
    add(id.isEmpty() ? file.id() + "#" + lineNumber : id, text, fields);
  }

  /** A nested value as it was written; leaves the parser at its end. */
  private String nested(JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    int end = (int) parser.currentLocation().getCharOffset();
    return new String(chars, start, end - start);
  }

  private void add(String id, @Nullable String text, Map<String, String> fields) {
    if (text == null) {
      reject(Rejected.Reason.DAMAGED, "the record has no field text");
      return;
    }
    List<Paragraph> paragraphs = lines(text);
    if (paragraphs.isEmpty()) {
      reject(Rejected.Reason.EMPTY, "the record's text is empty");
      return;
    }
    Document document = new Document(id, heading(fields), text, paragraphs);
    readings.add(new Read(new Source(id, file.path(), ""), document, List.of()));
  }

  private Heading heading(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return Heading.EMPTY;
    }
    String level = take(fields, "level");
    String date = take(fields, "date");
    Optional<Level> known = Level.of(level);
    Optional<When> when = When.parse(date, When.Kind.MANIFEST);
    if (!level.isEmpty() && known.isEmpty()) {
      warnings.add(place() + "level " + level + " is none of 中央 省 市 县 乡");
    }
    if (!date.isEmpty() && when.isEmpty()) {
      warnings.add(place() + "date " + date + " is not like 2021, 2021-07 or 2021-07-20");
    }
    String title = take(fields, "title");
    Official official =
        new Official(
            take(fields, "official"),
            take(fields, "role"),
            take(fields, "place"),
            known,
            take(fields, "series"));
    return new Heading(title, official, when, "", fields);
  }

  private String place() {
    return file.id() + " line " + lineNumber + ": ";
  }

  private static String take(Map<String, String> fields, String name) {
    String value = fields.remove(name);
    return value == null ? "" : value.strip();
  }

  private static List<Paragraph> lines(String text) {
    if (text.indexOf('\n') < 0) {
      return text.isBlank() ? List.of() : List.of(Paragraph.of(0, text.length()));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(Paragraph.of(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private void reject(Rejected.Reason reason, String detail) {
    String id = file.id() + "#" + lineNumber;
    readings.add(new Rejected(new Source(id, file.path(), ""), reason, detail));
  }
}
