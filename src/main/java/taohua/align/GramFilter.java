package taohua.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import taohua.fingerprint.Grams;

/**
 * Which grams a text may have, at a bit each: nearly all of those that another text has are told to
 * be none of its own without a look at them. A text is compared with many others in a row, so the
 * one whose number is smaller is kept. Not for sharing between threads.
 */
final class GramFilter {
  // 32 kilobytes, which stay near the processor: of five thousand grams one of fifty others is
  // looked for in vain.
  private static final int BITS = 18;

  private final long[] held = new long[1 << BITS - 6];
  private @Nullable Grams settled;

  /** Takes the grams of a text that others have too, unless they are taken already. */
  void settle(AlignedText text) {
    Grams grams = text.common();
    if (grams == settled) {
      return;
    }
    settled = grams;
    Arrays.fill(held, 0);
    for (int rank = 0; rank < grams.size(); rank++) {
      long bit = grams.key(rank) >>> Long.SIZE - BITS;
      held[(int) (bit >>> 6)] |= 1L << bit;
    }
  }

  /** Whether the text may have a gram; if not, it has not. */
  boolean mayHold(long key) {
    long bit = key >>> Long.SIZE - BITS;
    return (held[(int) (bit >>> 6)] >>> bit & 1) != 0;
  }
}
