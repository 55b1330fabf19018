package taohua.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import taohua.candidate.PackedParagraphs;

/**
 * The paragraphs of one owner, with their documents: runs of paragraphs of one document that follow
 * each other, by the number of their first. Of a run: that number, the document's id, how many
 * paragraphs, and of each its place and tokens.
 */
final class Owned {
  private final int first;
  private final int least;
  private final ByteBuffer part;
  private final List<String> documents = new ArrayList<>();
  // Of each paragraph: its document among these, and where its place and tokens stand in the part.
  private final int[] document;
  private final int[] starts;

  /** Reads what {@link #part} made. */
  Owned(byte[] part, int owner, Owners owners, int least) {
    this.part = ByteBuffer.wrap(part);
    this.least = least;
    first = owners.first(owner);
    document = new int[owners.first(owner + 1) - first];
    starts = new int[document.length];
    ByteBuffer from = ByteBuffer.wrap(part);
    int at = 0;
    while (from.hasRemaining()) {
      from.getInt();
      documents.add(Bytes.text(from));
      int end = at + from.getInt();
      for (; at < end; at++) {
        document[at] = documents.size() - 1;
        starts[at] = from.position();
        from.getInt();
        Bytes.skipChars(from);
      }
    }
  }

  /** All of them, numbered from 0. */
  PackedParagraphs packed() {
    PackedParagraphs.Builder builder = new PackedParagraphs.Builder(least, page -> page);
    for (int at = 0; at < starts.length; at++) {
      new Told(documents.get(document[at]), part.duplicate().position(starts[at]))
          .addTo(builder, document[at]);
    }
    return builder.build();
  }

  /** Writes what another owner must know of a paragraph: its number, document, place and tokens. */
  void write(int number, Bytes to) {
    int start = starts[number - first];
    ByteBuffer end = part.duplicate().position(start + Integer.BYTES);
    Bytes.skipChars(end);
    to.add(number).add(documents.get(document[number - first]));
    to.add(part.slice(start, end.position() - start));
  }

  /** What is known of a paragraph. */
  Told told(int number) {
    int at = number - first;
    return new Told(documents.get(document[at]), part.duplicate().position(starts[at]));
  }

  /**
   * A paragraph.
   *
   * @param document its id
   * @param from where its place and its tokens stand
   */
  record Told(String document, ByteBuffer from) {
    /** Reads what was written of one, behind its number, and passes over it. */
    static Told read(ByteBuffer from) {
      Told told = new Told(Bytes.text(from), from.duplicate());
      from.getInt();
      Bytes.skipChars(from);
      return told;
    }

    /** Adds it as a paragraph of a document with that number. */
    void addTo(PackedParagraphs.Builder builder, int number) {
      ByteBuffer at = from.duplicate();
      int place = at.getInt();
      char[] tokens = Bytes.chars(at);
      builder.add(number, place, tokens, 0, tokens.length);
    }
  }

  /**
   * What a part of the input has for each owner: runs of paragraphs.
   *
   * @param read of {@link RecordPart}
   * @param numbered of {@link Numbering}
   */
  static Outbox split(byte[] read, byte[] numbered, Owners owners) {
    Outbox outbox = new Outbox(owners.count());
    ByteBuffer bodies = RecordPart.bodies(read);
    ByteBuffer numbers = ByteBuffer.wrap(numbered);
    while (numbers.hasRemaining()) {
      int number = numbers.getInt();
      String id = Bytes.text(numbers);
      int end = number + bodies.getInt();
      bodies.getInt();
      while (number < end) {
        int owner = owners.of(number);
        int until = Math.min(end, owners.first(owner + 1));
        Bytes to = outbox.to(owner).add(number).add(id).add(until - number);
        for (; number < until; number++) {
          int start = bodies.position();
          bodies.getInt();
          Bytes.skipChars(bodies);
          to.add(read, start, bodies.position() - start);
        }
      }
    }
    return outbox;
  }

  /** All runs that came for an owner, in order. */
  static Stages.Part part(Iterator<byte[]> runs) {
    List<Run> all = new ArrayList<>();
    long paragraphs = 0;
    int size = 0;
    while (runs.hasNext()) {
      byte[] message = runs.next();
      ByteBuffer from = ByteBuffer.wrap(message);
      while (from.hasRemaining()) {
        int start = from.position();
        int number = from.getInt();
        Bytes.text(from);
        int count = from.getInt();
        for (int i = 0; i < count; i++) {
          from.getInt();
          Bytes.skipChars(from);
        }
        all.add(new Run(number, message, start, from.position() - start));
        paragraphs += count;
        size = Math.addExact(size, from.position() - start);
      }
    }
    all.sort(Comparator.comparingInt(Run::number));
    Bytes part = new Bytes(size);
    all.forEach(run -> part.add(run.message(), run.start(), run.length()));
    return new Stages.Part(part.toArray(), paragraphs);
  }

  // Nobody compares runs.
  @SuppressWarnings("ArrayRecordComponent")
  private record Run(int number, byte[] message, int start, int length) {}
}
