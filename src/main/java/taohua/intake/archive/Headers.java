package taohua.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which no more than some bytes are read while an entry's header is: names that are
 * said to be as long as the archive would be kept in memory.
 */
final class Headers extends FilterInputStream {
  // Names and notes of real archives have a few hundred bytes.
  private static final long MOST = 1 << 20;

  private boolean isHeader;
  private long left;

  Headers(InputStream in) {
    super(in);
  }

  /** What is read from here on belongs to a header. */
  void begin() {
    isHeader = true;
    left = MOST;
  }

  /** What is read from here on belongs to a file. */
  void end() {
    isHeader = false;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    count(1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    left -= isHeader ? read : 0;
    if (isHeader && left < 0) {
      throw new IOException("a header is longer than " + MOST + " bytes");
    }
  }
}
