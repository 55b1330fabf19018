package taohua.spark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are written one behind the other; {@link ByteBuffer} reads them. */
final class Bytes {
  private byte[] array;
  private ByteBuffer buffer;

  Bytes() {
    this(64);
  }

  /** With room for so many. */
  Bytes(int size) {
    array = new byte[size];
    buffer = ByteBuffer.wrap(array);
  }

  boolean isEmpty() {
    return buffer.position() == 0;
  }

  Bytes add(int value) {
    reserve(Integer.BYTES).putInt(value);
    return this;
  }

  Bytes add(long value) {
    reserve(Long.BYTES).putLong(value);
    return this;
  }

  Bytes add(double value) {
    reserve(Double.BYTES).putDouble(value);
    return this;
  }

  /** Adds a text with its length before it. */
  Bytes add(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    reserve(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
    return this;
  }

  /** Adds characters with their number before them. */
  Bytes add(char[] chars, int from, int length) {
    reserve(Integer.BYTES + length * Character.BYTES).putInt(length);
    buffer.asCharBuffer().put(chars, from, length);
    buffer.position(buffer.position() + length * Character.BYTES);
    return this;
  }

  /** Adds bytes as they are. */
  Bytes add(byte[] bytes, int from, int length) {
    reserve(length).put(bytes, from, length);
    return this;
  }

  /** Adds what is left of bytes as they are. */
  Bytes add(ByteBuffer bytes) {
    reserve(bytes.remaining()).put(bytes);
    return this;
  }

  byte[] toArray() {
    return Arrays.copyOf(array, buffer.position());
  }

  private ByteBuffer reserve(int more) {
    int needed = Math.addExact(buffer.position(), more);
    if (needed > array.length) {
      array = Arrays.copyOf(array, (int) Math.min(Integer.MAX_VALUE - 16L, needed * 2L));
      int position = buffer.position();
      buffer = ByteBuffer.wrap(array);
      buffer.position(position);
    }
    return buffer;
  }

  /** Reads a text that was added. */
  static String text(ByteBuffer from) {
    byte[] utf8 = new byte[from.getInt()];
    from.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Reads characters that were added. */
  static char[] chars(ByteBuffer from) {
    char[] chars = new char[from.getInt()];
    from.asCharBuffer().get(chars);
    from.position(from.position() + chars.length * Character.BYTES);
    return chars;
  }

  /** Passes over characters that were added. */
  static void skipChars(ByteBuffer from) {
    int length = from.getInt();
    from.position(from.position() + length * Character.BYTES);
  }

  /** Reads the longs that are left. */
  static long[] longs(byte[] from) {
    long[] longs = new long[from.length / Long.BYTES];
    ByteBuffer.wrap(from).asLongBuffer().get(longs);
    return longs;
  }

  /** Longs as bytes, one behind the other. */
  static byte[] of(long[] longs) {
    byte[] bytes = new byte[Math.multiplyExact(longs.length, Long.BYTES)];
    ByteBuffer.wrap(bytes).asLongBuffer().put(longs);
    return bytes;
  }
}
