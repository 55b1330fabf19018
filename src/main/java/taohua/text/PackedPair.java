package taohua.text;

/**
 * Two indices in one {@code long}, for arrays of many pairs; as numbers they sort by the first,
 * then by the second. Both are in [0, 2^31); the first may be any {@code int} where only equal ones
 * are to come together.
 */
public final class PackedPair {
  private PackedPair() {}

  /** The pair of these two. */
  public static long of(int first, int second) {
    return (long) first << 32 | second;
  }

  public static int first(long pair) {
    return (int) (pair >>> 32);
  }

  public static int second(long pair) {
    return (int) pair;
  }
}
