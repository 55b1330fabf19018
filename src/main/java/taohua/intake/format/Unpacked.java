package taohua.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/**
 * What something packed expands to. Large files may expand to any length, but text does not shrink
 * by a hundred times; what does is made to fill a machine.
 */
public final class Unpacked extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final LongSupplier packed;
  private final long always;
  private final int ratio;
  private long expanded;

  private Unpacked(InputStream expanded, LongSupplier packed, long always, int ratio) {
    super(expanded);
    this.packed = packed;
    this.always = always;
    this.ratio = ratio;
  }

  /**
   * An expanded stream; closing it closes the other.
   *
   * @param packed how many bytes were taken for it so far
   * @param always to how many bytes it may expand, however short it is
   * @param ratio to how many times its length it may expand beyond that
   */
  public static InputStream of(InputStream expanded, LongSupplier packed, long always, int ratio) {
    return new Unpacked(expanded, packed, always, ratio);
  }

  /** What gzip packed, which may expand to the length of a file in any case. */
  public static InputStream gzip(InputStream packed, Bounds bounds) throws IOException {
    Counted counted = new Counted(packed);
    InputStream expanded = new GZIPInputStream(counted, BUFFER);
    return new Unpacked(expanded, () -> counted.count, bounds.maxBytes(), bounds.ratio());
  }

  /** It expands beyond reason. */
  public static final class TooLarge extends IOException {
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
    if (expanded > always && expanded > ratio * packed.getAsLong()) {
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
