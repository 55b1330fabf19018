package taohua.index;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import taohua.words.Notice;

/** Reads what {@link Output} wrote; the bytes were checked before. */
record Input(DataInputStream in) {
  int count() throws IOException {
    int count = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int next = in.readUnsignedByte();
      count |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return count;
      }
    }
    throw new IOException("not a count");
  }

  int signed() throws IOException {
    int number = count();
    return number >>> 1 ^ -(number & 1);
  }

  String text() throws IOException {
    int coded = count();
    byte[] bytes = in.readNBytes(coded >>> 1);
    if (bytes.length < coded >>> 1) {
      throw new EOFException("a text breaks off");
    }
    if ((coded & 1) == Output.UTF_8) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    char[] units = new char[bytes.length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
    }
    return new String(units);
  }

  List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      texts.add(text());
    }
    return texts;
  }

  Notice notice() throws IOException {
    String key = text();
    Object[] values = new Object[count()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (in.readByte()) {
            case Output.TEXT -> text();
            case Output.WHOLE -> in.readLong();
            case Output.NUMBER -> in.readDouble();
            default -> notice();
          };
    }
    return Notice.of(key, values);
  }
}
