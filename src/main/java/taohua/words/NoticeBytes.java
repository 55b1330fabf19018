package taohua.words;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices as bytes: the key, how many values there are (1), and the values, each behind what it is
 * (1): a text, a fraction (8), a whole number (8) or a notice. How a text is written is for the
 * caller to say.
 */
public final class NoticeBytes {
  private static final int TEXT = 0;
  private static final int NUMBER = 1;
  private static final int WHOLE = 2;
  private static final int INNER = 3;

  // No message has so many places, or stands so deep in others: who sends more sends no notice.
  private static final int MOST_VALUES = 20;
  private static final int DEEPEST = 8;

  private NoticeBytes() {}

  /** Writes a text. */
  @FunctionalInterface
  public interface TextOutput {
    void text(String text) throws IOException;
  }

  /** Reads one. */
  @FunctionalInterface
  public interface TextInput {
    String text() throws IOException;
  }

  /** Writes a notice. */
  public static void write(Notice notice, DataOutput out, TextOutput texts) throws IOException {
    texts.text(notice.key());
    out.writeByte(notice.values().size());
    for (Object value : notice.values()) {
      if (value instanceof Notice inner) {
        out.writeByte(INNER);
        write(inner, out, texts);
      } else if (value instanceof Integer || value instanceof Long) {
        out.writeByte(WHOLE);
        out.writeLong(((Number) value).longValue());
      } else if (value instanceof Number number) {
        out.writeByte(NUMBER);
        out.writeDouble(number.doubleValue());
      } else {
        out.writeByte(TEXT);
        texts.text(String.valueOf(value));
      }
    }
  }

  /**
   * Reads a notice.
   *
   * @throws IOException if there is none
   */
  public static Notice read(DataInput in, TextInput texts) throws IOException {
    return read(in, texts, 0);
  }

  private static Notice read(DataInput in, TextInput texts, int depth) throws IOException {
    String key = texts.text();
    int count = in.readUnsignedByte();
    if (depth > DEEPEST || count > MOST_VALUES) {
      throw new IOException("no notice: " + count + " values, " + depth + " deep");
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(
          switch (in.readUnsignedByte()) {
            case TEXT -> texts.text();
            case WHOLE -> in.readLong();
            case NUMBER -> in.readDouble();
            default -> read(in, texts, depth + 1);
          });
    }
    return new Notice(key, values);
  }
}
