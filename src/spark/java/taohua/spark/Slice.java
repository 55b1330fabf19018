package taohua.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * The lines of a file that begin in a range of its bytes; of a packed file all.
 *
 * @param path of the file
 * @param id of the file in the run
 * @param start the first byte
 * @param end behind the last
 */
record Slice(String path, String id, long start, long end) implements Serializable {
  static boolean isPacked(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Its bytes, to be closed. */
  InputStream open(Storage storage) throws IOException {
    FSDataInputStream file = storage.open(path);
    if (isPacked(path)) {
      return new GZIPInputStream(file, 1 << 16);
    }
    long at = start;
    if (start > 0) {
      // The line that begins before it is of the slice before, unless it ends just there.
      file.seek(start - 1);
      at = start - 1 + skipLine(file);
    }
    return new Lines(file, at, end);
  }

  private static long skipLine(InputStream in) throws IOException {
    byte[] one = new byte[1 << 12];
    long skipped = 0;
    FSDataInputStream file = (FSDataInputStream) in;
    long from = file.getPos();
    int read = file.read(one);
    while (read > 0) {
      for (int i = 0; i < read; i++) {
        if (one[i] == '\n') {
          file.seek(from + skipped + i + 1);
          return skipped + i + 1;
        }
      }
      skipped += read;
      read = file.read(one);
    }
    return skipped;
  }

  /** Ends with the line that began before the end. */
  private static final class Lines extends FilterInputStream {
    private final long end;
    private long at;
    private boolean isOver;

    Lines(InputStream in, long at, long end) {
      super(in);
      this.at = at;
      this.end = end;
      isOver = at >= end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = isOver ? -1 : in.read(into, from, length);
      for (int i = (int) Math.min(Math.max(0, end - 1 - at), length); i < read; i++) {
        if (into[from + i] == '\n') {
          isOver = true;
          return i + 1;
        }
      }
      at += Math.max(0, read);
      return read;
    }
  }
}
