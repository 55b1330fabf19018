package taohua.intake.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one after the other; each ends with a line feed or with the
 * stream. Holds one line at a time, and of a line over the limit no more than a part.
 */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final long longest;
  private byte[] buffer = new byte[BUFFER];
  private int filled;
  private int from;
  private int to;
  private int next;
  private boolean isTooLong;
  private boolean isBinary;

  /**
   * The lines of a stream, which the caller closes.
   *
   * @param longest bytes of the longest line that is wanted
   */
  ByteLines(InputStream stream, long longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** Goes on to the next line; false if there is none. */
  boolean next() throws IOException {
    isTooLong = false;
    from = next;
    int at = from;
    while (true) {
      at = lineFeed(buffer, at, filled);
      if (at < filled) {
        return isLine(at, at + 1);
      }
      at -= from;
      keepOnlyThisLine();
      if (isBinary) {
        return isLine(filled, filled);
      }
      at = Math.min(at, filled);
      int count = stream.read(buffer, filled, buffer.length - filled);
      if (count < 0) {
        return isLine(filled, filled) && (to > from || isTooLong);
      }
      filled += count;
    }
  }

  /** Where the first line feed in {@code [at, end)} is; {@code end} if there is none. */
  private static int lineFeed(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean isLine(int end, int afterwards) {
    to = end;
    next = afterwards;
    isTooLong |= to - from > longest;
    return true;
  }

  /** Makes room for more of the line that the buffer ends with. */
  private void keepOnlyThisLine() {
    filled -= from;
    System.arraycopy(buffer, from, buffer, 0, filled);
    from = 0;
    if (filled > longest) {
      isTooLong = true;
      isBinary |= holdsNul();
      filled = 0;
    } else if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
  }

  private boolean holdsNul() {
    int at = 0;
    while (at < filled && buffer[at] != 0) {
      at++;
    }
    return at < filled;
  }

  /** What holds the line, from {@link #from} to {@link #to}; valid until {@link #next}. */
  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether the line is over the limit and no text: a hole in a file, which is not read on. */
  boolean isBinary() {
    return isBinary;
  }

  /** Whether the line is over the limit; its bytes are then not all there. */
  boolean isTooLong() {
    return isTooLong;
  }
}
