package taohua.index.code;

import java.util.Arrays;

/** Writes numbers of any number of bits, the most significant first. */
public final class BitOutput {
  /** A quotient that Rice coding does not write: the number follows as it is. */
  static final int ESCAPE = 24;

  private byte[] bytes = new byte[1 << 12];
  private int size;
  // The last bits, which make no byte yet.
  private long pending;
  private int pendingBits;

  /** The lowest bits of a number, at most 56 of them. */
  public void bits(long number, int count) {
    pending = pending << count | number & (1L << count) - 1;
    pendingBits += count;
    while (pendingBits >= Byte.SIZE) {
      pendingBits -= Byte.SIZE;
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = (byte) (pending >>> pendingBits);
    }
  }

  /** A number of at least 1, small ones in few bits (Elias 1975, gamma). */
  public void gamma(int number) {
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(number);
    bits(0, length - 1);
    bits(number, length);
  }

  /**
   * A number of at least 0 and below 2<sup>56</sup> that is mostly near some mean (Rice 1979).
   *
   * @param low how many of its bits are written as they are
   */
  public void rice(long number, int low) {
    long quotient = number >>> low;
    if (quotient >= ESCAPE) {
      bits((1L << ESCAPE) - 1, ESCAPE);
      bits(number, 56);
    } else {
      bits((1L << quotient + 1) - 2, (int) quotient + 1);
      bits(number, low);
    }
  }

  /** How many bits there are. */
  public long length() {
    return (long) size * Byte.SIZE + pendingBits;
  }

  /** Appends all of another. */
  public void append(BitOutput other) {
    for (int i = 0; i < other.size; i++) {
      bits(other.bytes[i], Byte.SIZE);
    }
    bits(other.pending, other.pendingBits);
  }

  /** All of it, filled up to whole bytes. */
  public byte[] bytes() {
    byte[] all = Arrays.copyOf(bytes, size + (pendingBits > 0 ? 1 : 0));
    if (pendingBits > 0) {
      all[size] = (byte) (pending << Byte.SIZE - pendingBits);
    }
    return all;
  }

  /** Forgets all of it. */
  public void clear() {
    size = 0;
    pending = 0;
    pendingBits = 0;
  }
}
