package taohua.index;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import taohua.index.code.BitInput;
import taohua.index.code.CharacterCode;
import taohua.words.Notice;
import taohua.words.NoticeBytes;

/** Reads what {@link Output} wrote; the bytes were checked before. */
final class Input {
  private final byte[] bytes;
  private int at;

  Input(byte[] bytes) {
    this(bytes, 0);
  }

  /** Reads from a byte on. */
  Input(byte[] bytes, int from) {
    this.bytes = bytes;
    at = from;
  }

  private int next() throws IOException {
    if (at == bytes.length) {
      throw breaksOff();
    }
    return bytes[at++] & 0xFF;
  }

  int count() throws IOException {
    int count = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int next = next();
      count |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return count;
      }
    }
    throw new IOException("not a count");
  }

  long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = next();
      number |= (next & 0x7FL) << shift;
      if (next < 0x80) {
        return number;
      }
    }
    throw new IOException("not a number");
  }

  int signed() throws IOException {
    int number = count();
    return number >>> 1 ^ -(number & 1);
  }

  String text() throws IOException {
    int length = count();
    boolean isCoded = (length & 1) == Output.CODED;
    length >>>= 1;
    // A character takes a bit at least.
    int least = isCoded ? length / Byte.SIZE : length;
    if (least > bytes.length - at) {
      throw breaksOff();
    }
    if (!isCoded) {
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
    BitInput bits = new BitInput(bytes, at);
    String text = CharacterCode.read(bits, length);
    at = bits.next();
    if (at > bytes.length) {
      throw breaksOff();
    }
    return text;
  }

  private static EOFException breaksOff() {
    return new EOFException("a document breaks off");
  }

  List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      texts.add(text());
    }
    return texts;
  }

  Notice notice() throws IOException {
    InputStream rest =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return next();
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            if (length > bytes.length - at) {
              throw breaksOff();
            }
            System.arraycopy(bytes, at, into, from, length);
            at += length;
            return length;
          }
        };
    return NoticeBytes.read(new DataInputStream(rest), this::text);
  }
}
