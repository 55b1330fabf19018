package taohua.index.code;

/**
 * Reads what {@link BitOutput} wrote. The bytes were checked, so what lies behind them is asked for
 * only by a bug, and reads as noughts.
 */
public final class BitInput {
  /** So many bits can be looked at at once. */
  static final int AT_ONCE = 57;

  private final byte[] bytes;
  private long at;

  /** Reads from the first byte on. */
  public BitInput(byte[] bytes) {
    this(bytes, 0);
  }

  /** Reads from a byte on. */
  public BitInput(byte[] bytes, int from) {
    this.bytes = bytes;
    at = (long) from << 3;
  }

  /** The byte that the next bit is the first of, or that behind it. */
  public int next() {
    return (int) (at + Byte.SIZE - 1 >>> 3);
  }

  /** The next bits, at least one and at most 56, which stay. */
  public long peek(int count) {
    return window() >>> Long.SIZE - count;
  }

  /** At most 56 bits. */
  public long bits(int count) {
    if (count == 0) {
      return 0;
    }
    long number = window() >>> Long.SIZE - count;
    at += count;
    return number;
  }

  /** At least {@link #AT_ONCE} bits from here on, the next one first; they stay. */
  // Byte by byte: a handle that takes eight costs more than they do until it is compiled well.
  long window() {
    int from = (int) (at >>> 3);
    byte[] all = bytes;
    if (from + Long.BYTES > all.length) {
      return last(from) << (at & 7);
    }
    int high =
        all[from] << 24
            | (all[from + 1] & 0xFF) << 16
            | (all[from + 2] & 0xFF) << 8
            | all[from + 3] & 0xFF;
    int low =
        all[from + 4] << 24
            | (all[from + 5] & 0xFF) << 16
            | (all[from + 6] & 0xFF) << 8
            | all[from + 7] & 0xFF;
    return ((long) high << Integer.SIZE | low & 0xFFFF_FFFFL) << (at & 7);
  }

  private long last(int from) {
    long window = 0;
    for (int i = from; i < from + Long.BYTES; i++) {
      window = window << Byte.SIZE | (i < bytes.length ? bytes[i] & 0xFF : 0);
    }
    return window;
  }

  /** What {@link BitOutput#gamma} wrote. */
  public int gamma() {
    int zeros = Math.min(Long.numberOfLeadingZeros(window()), Integer.SIZE - 1);
    at += zeros;
    return (int) bits(zeros + 1);
  }

  /** What {@link BitOutput#rice} wrote with so many low bits. */
  public long rice(int low) {
    int quotient = Long.numberOfLeadingZeros(~window());
    if (quotient >= BitOutput.ESCAPE) {
      at += BitOutput.ESCAPE;
      return bits(56);
    }
    at += quotient + 1;
    return (long) quotient << low | bits(low);
  }

  /** Passes over so many bits. */
  public void skip(long count) {
    at += count;
  }
}
