package taohua.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import taohua.intake.Intake;
import taohua.intake.format.Unreadable;
import taohua.intake.record.RecordLines;
import taohua.intake.record.Records;
import taohua.intake.record.TextRecord;
import taohua.text.Document;
import taohua.text.Normalizer;

/**
 * The documents of a part of the input. First what {@link Numbering} needs: how long that is, how
 * many lines the part has, how many records cannot be read, the file, and of each document its id,
 * empty where it says none, its file where that is another, its line and how many paragraphs it
 * has. Then of each document again the number of its paragraphs, how many bytes they take, and of
 * each paragraph its place and its tokens.
 */
final class RecordPart {
  private static final int FIXED = 2 * Integer.BYTES + Long.BYTES;

  private final Settings settings;
  private final Normalizer normalizer = Normalizer.ofTokens();
  private final Bytes heads = new Bytes(1 << 16);
  private final Bytes bodies = new Bytes(1 << 20);
  private int documents;
  private int lines;
  private long rejected;

  /**
   * Nothing is read yet.
   *
   * @param file the id of the file of all documents; empty if they are of several
   */
  RecordPart(String file, Settings settings) {
    this.settings = settings;
    heads.add(file);
  }

  /** Reads a slice. */
  static Stages.Part of(Slice slice, Settings settings, Storage storage) throws IOException {
    RecordPart part = new RecordPart(slice.id(), settings);
    try (InputStream in = slice.open(storage)) {
      part.lines = part.read(in, line -> new Place("", line));
    }
    return part.made();
  }

  /** Reads lines of JSON and says how many they are. */
  int read(InputStream in, IntFunction<Place> places) throws IOException {
    Records records = new RecordLines(in, settings.maxBytes(), settings.names());
    try {
      while (records.next()) {
        try {
          add(records.record(), places.apply(records.number()));
        } catch (Unreadable | RuntimeException | StackOverflowError e) {
          // No record may end a run.
          rejected++;
        }
      }
    } catch (Unreadable e) {
      throw new IOException(e.getMessage(), e);
    }
    return records.number();
  }

  private void add(TextRecord record, Place place) {
    Document document = Intake.read(record, "");
    Bytes paragraphs = new Bytes(document.text().length() * Character.BYTES + 64);
    int[] count = {0};
    normalizer.tokens(
        document,
        (number, tokens, from, length) -> {
          if (length >= settings.least()) {
            paragraphs.add(number).add(tokens, from, length);
            count[0]++;
          }
        });
    documents++;
    heads.add(document.id()).add(place.file()).add(place.line()).add(count[0]);
    byte[] body = paragraphs.toArray();
    bodies.add(count[0]).add(body.length).add(body, 0, body.length);
  }

  /** What was read, counted by documents. */
  Stages.Part made() {
    byte[] first = heads.toArray();
    byte[] second = bodies.toArray();
    Bytes all = new Bytes(FIXED + first.length + second.length);
    all.add(first.length).add(lines).add(rejected);
    all.add(first, 0, first.length).add(second, 0, second.length);
    return new Stages.Part(all.toArray(), documents);
  }

  /** What stands before the bodies of a part that was written. */
  static Head head(String written, Storage storage) throws IOException {
    try (InputStream in = storage.open(written)) {
      ByteBuffer fixed = ByteBuffer.wrap(in.readNBytes(FIXED));
      ByteBuffer heads = ByteBuffer.wrap(in.readNBytes(fixed.getInt()));
      return new Head(fixed.getInt(), fixed.getLong(), Bytes.text(heads), heads);
    }
  }

  /** The bodies of a part that was read. */
  static ByteBuffer bodies(byte[] part) {
    ByteBuffer from = ByteBuffer.wrap(part);
    return from.position(FIXED + from.getInt(0));
  }

  /**
   * Where a record stands.
   *
   * @param file the id of its file; empty if it is that of the part
   * @param line its number in that file, or in the part of it, from 1
   */
  record Place(String file, int line) {}

  /**
   * What is known of a part beside its text.
   *
   * @param lines that it has; 0 if its documents know their lines in their files
   * @param rejected records that cannot be read
   * @param file the id of the file of all documents; empty if they are of several
   * @param documents the id, the file, the line and the number of paragraphs of each
   */
  record Head(int lines, long rejected, String file, ByteBuffer documents) {}
}
