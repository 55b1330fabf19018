package taohua.align;

/**
 * Documents that are compared as well, but of which it is known that they share no passage. They
 * count where it matters how frequent a gram is. Safe for threads.
 */
public interface Elsewhere {
  /** There are none. */
  Elsewhere NOWHERE =
      new Elsewhere() {
        @Override
        public int documents() {
          return 0;
        }

        @Override
        public int places(long gram) {
          return 0;
        }
      };

  /** How many there are. */
  int documents();

  /**
   * In how many places of them a gram stands.
   *
   * @param gram its key
   */
  int places(long gram);
}
