package taohua.intake.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import taohua.intake.format.Aside;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.Properties;
import taohua.intake.format.Unreadable;
import taohua.text.Span;
import taohua.words.NoticeBytes;

/**
 * How program and child speak. A question: the kind of file, the bounds of what it may hold, the
 * length and the bytes. An answer: 0 and the text, its links, what is hidden, what is set apart,
 * the charset and the properties, or 1, the kind of damage and the notice. Texts are their length
 * in bytes and UTF-8. Nothing of an answer is believed: lengths have limits, and no object is made
 * but these.
 */
final class Wire {
  private static final int READ = 0;
  private static final int UNREADABLE = 1;

  private Wire() {}

  static void ask(DataOutputStream out, Question question) throws IOException {
    out.writeUTF(question.format().name());
    out.writeLong(question.bounds().maxBytes());
    out.writeInt(question.bounds().ratio());
    out.writeInt(question.bytes().length);
    out.write(question.bytes());
    out.flush();
  }

  static Question question(DataInputStream in) throws IOException {
    Format format = Format.valueOf(in.readUTF());
    Bounds bounds = bounds(in);
    return new Question(format, bounds, in.readNBytes(in.readInt()));
  }

  private static Bounds bounds(DataInputStream in) throws IOException {
    long maxBytes = in.readLong();
    return new Bounds(maxBytes, in.readInt());
  }

  static void answer(DataOutputStream out, Extracted read) throws IOException {
    out.writeByte(READ);
    write(out, read.text());
    out.writeInt(read.links().size());
    for (Span link : read.links()) {
      out.writeInt(link.start());
      out.writeInt(link.end());
    }
    out.writeInt(read.hidden().size());
    for (String hidden : read.hidden()) {
      write(out, hidden);
    }
    out.writeByte(read.asides().size());
    for (Aside aside : read.asides()) {
      out.writeUTF(aside.kind().name());
      out.writeInt(aside.parts());
      out.writeInt(aside.characters());
    }
    write(out, read.charset());
    write(out, read.properties().title());
    write(out, read.properties().saved());
    out.writeInt(read.properties().names().size());
    for (String name : read.properties().names()) {
      write(out, name);
    }
    out.flush();
  }

  static void answer(DataOutputStream out, Unreadable why) throws IOException {
    out.writeByte(UNREADABLE);
    out.writeUTF(why.reason().name());
    NoticeBytes.write(why.notice(), out, text -> write(out, text));
    out.flush();
  }

  /**
   * Reads an answer.
   *
   * @param most how many bytes all its texts may have together
   * @throws IOException if it is none, or longer
   */
  static Extracted answer(DataInputStream in, long most) throws IOException, Unreadable {
    Reader reader = new Reader(in, most);
    if (in.readByte() == READ) {
      return reader.extracted();
    }
    Unreadable.Reason reason = reason(in.readUTF());
    throw new Unreadable(reason, NoticeBytes.read(in, reader::text));
  }

  private static Unreadable.Reason reason(String name) throws IOException {
    try {
      return Unreadable.Reason.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("no answer: " + name, e);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads texts up to a limit for all of them. */
  private static final class Reader {
    private final DataInputStream in;
    private long left;

    Reader(DataInputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    Extracted extracted() throws IOException {
      String text = text();
      List<Span> links = new ArrayList<>();
      int count = count(text.length());
      for (int i = 0; i < count; i++) {
        links.add(new Span(in.readInt(), in.readInt()));
      }
      List<String> hidden = new ArrayList<>();
      int parts = count(left);
      for (int i = 0; i < parts; i++) {
        hidden.add(text());
      }
      List<Aside> asides = new ArrayList<>();
      int kinds = in.readUnsignedByte();
      for (int i = 0; i < kinds; i++) {
        asides.add(new Aside(kind(in.readUTF()), in.readInt(), in.readInt()));
      }
      return new Extracted(text, links, hidden, asides, text(), properties());
    }

    private Properties properties() throws IOException {
      String title = text();
      String saved = text();
      List<String> names = new ArrayList<>();
      int count = count(left);
      for (int i = 0; i < count; i++) {
        names.add(text());
      }
      return new Properties(title, saved, names);
    }

    private static Aside.Kind kind(String name) throws IOException {
      try {
        return Aside.Kind.valueOf(name);
      } catch (IllegalArgumentException e) {
        throw new IOException("no answer: " + name, e);
      }
    }

    private int count(long most) throws IOException {
      int count = in.readInt();
      if (count < 0 || count > most) {
        throw new IOException("no answer: " + count);
      }
      return count;
    }

    private String text() throws IOException {
      int length = count(left);
      left -= length;
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new IOException("an answer broke off");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
