package taohua.index.code;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads what {@link BitOutput} wrote. The bytes were checked, so what lies behind them is asked for
 * only by a bug, and reads as noughts.
 */
public final class BitInput {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

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

  /** At least 57 bits from here on, the next one first. */
  private long window() {
    int from = (int) (at >>> 3);
    if (from + Long.BYTES <= bytes.length) {
      return (long) LONGS.get(bytes, from) << (at & 7);
    }
    long window = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      window = window << Byte.SIZE | (from + i < bytes.length ? bytes[from + i] & 0xFF : 0);
    }
    return window << (at & 7);
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
