package taohua.index.posting;

import taohua.index.code.BitInput;
import taohua.index.code.BitOutput;
import taohua.index.code.CharacterCode;

/**
 * How terms are written that follow each other: mostly as four characters, of which those are left
 * out that the one before has at the same place. In front stands how many these are: a nought for
 * three, one more bit for each less; four ones say that 64 bits follow as they are. Not for sharing
 * between threads.
 */
final class TermCode {
  private static final int CHARACTERS = 4;
  private static final int HALF = Integer.SIZE;
  // More is not worth it: a hash has characters that nobody writes.
  private static final int MOST_BITS = 60;

  private long last;

  /** Begins behind a term that is known. */
  void start(long term) {
    last = term;
  }

  void write(long term, BitOutput out) {
    int shared = Math.min(CHARACTERS - 1, Long.numberOfLeadingZeros(term ^ last) / Character.SIZE);
    int bits = 0;
    for (int i = shared; i < CHARACTERS; i++) {
      bits += CharacterCode.bits(character(term, i));
    }
    if (bits > MOST_BITS) {
      out.bits((1 << CHARACTERS) - 1, CHARACTERS);
      out.bits(term >>> HALF, HALF);
      out.bits(term, HALF);
      return;
    }
    int less = CHARACTERS - 1 - shared;
    out.bits((1 << less + 1) - 2, less + 1);
    for (int i = shared; i < CHARACTERS; i++) {
      CharacterCode.write(character(term, i), out);
    }
    last = term;
  }

  long read(BitInput in) {
    int less = Long.numberOfLeadingZeros(~(in.peek(CHARACTERS) << Long.SIZE - CHARACTERS));
    if (less >= CHARACTERS) {
      in.skip(CHARACTERS);
      return in.bits(HALF) << HALF | in.bits(HALF);
    }
    in.skip(less + 1);
    int shared = CHARACTERS - 1 - less;
    long term = shared == 0 ? 0 : last >>> (CHARACTERS - shared) * Character.SIZE;
    for (int i = shared; i < CHARACTERS; i++) {
      term = term << Character.SIZE | CharacterCode.read(in);
    }
    last = term;
    return term;
  }

  private static char character(long term, int index) {
    return (char) (term >>> (CHARACTERS - 1 - index) * Character.SIZE);
  }
}
