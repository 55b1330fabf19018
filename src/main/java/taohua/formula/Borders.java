package taohua.formula;

import java.util.BitSet;

/** Where phrases of a {@link JoinedText} may start and end. */
interface Borders {
  /**
   * Whether a phrase may start at that place.
   *
   * @param length of the longest phrase that is asked for, within the sentence: only for lengths up
   *     to this does {@link #lengths} know of words
   */
  boolean mayStart(int place, int length);

  /**
   * The lengths at which a phrase that starts at {@code place} may end; only lengths within its
   * sentence are sure to mean anything.
   *
   * @param most the greatest length that is asked for
   */
  BitSet lengths(int place, int most);
}
