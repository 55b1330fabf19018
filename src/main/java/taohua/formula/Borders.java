package taohua.formula;

import java.util.BitSet;

/** Where phrases of a {@link JoinedText} may start and end. */
@FunctionalInterface
interface Borders {
  /**
   * The lengths at which a phrase that starts at {@code place} may end; none if none may start
   * there. Only lengths within its sentence are sure to mean anything.
   *
   * @param most the greatest length that is asked for
   */
  BitSet lengths(int place, int most);
}
