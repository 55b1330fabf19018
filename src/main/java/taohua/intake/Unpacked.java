package taohua.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What a gzip stream expands to. A large file of many records may expand to any length, but text
 * does not shrink by a hundred times; what does is made to fill a machine.
 */
final class Unpacked extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  // Speeches shrink by 2 to 4, the same speech a thousand times by 20.
  private static final int MOST_EXPANSION = 100;

  private final Counted packed;
  private final long always;
  private final int ratio;
  private long expanded;

  private Unpacked(Counted packed, long always, int ratio) throws IOException {
    super(new GZIPInputStream(packed, BUFFER));
    this.packed = packed;
    this.always = always;
    this.ratio = ratio;
  }

  /**
   * The expanded stream; closing it closes the packed one.
   *
   * @param always to how many bytes it may expand, however short it is
   */
  static InputStream of(InputStream packed, long always) throws IOException {
    return of(packed, always, MOST_EXPANSION);
  }

  /** The same where it may expand so many times. */
  static InputStream of(InputStream packed, long always, int ratio) throws IOException {
    return new Unpacked(new Counted(packed), always, ratio);
  }

  /** It expands beyond reason. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = in.read(bytes, from, length);
    expanded += Math.max(0, count);
    if (expanded > always && expanded > ratio * packed.count) {
      throw new TooLarge();
    }
    return count;
  }

  /** Counts what was read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
