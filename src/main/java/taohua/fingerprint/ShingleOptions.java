package taohua.fingerprint;

/**
 * How texts are fingerprinted.
 *
 * @param size tokens in a shingle, in [2, 32]
 * @param window shingles in a winnowing window, in [1, 64]: a common run of {@code size + window -
 *     1} tokens always shares a fingerprint (Schleimer, Wilkerson, Aiken 2003,
 *     doi:10.1145/872757.872770)
 */
public record ShingleOptions(int size, int window) {
  public static final ShingleOptions DEFAULT = new ShingleOptions(5, 9);

  public ShingleOptions {
    if (size < 2 || size > 32) {
      throw new IllegalArgumentException("shingle size " + size + " is not in [2, 32]");
    }
    if (window < 1 || window > 64) {
      throw new IllegalArgumentException("winnowing window " + window + " is not in [1, 64]");
    }
  }
}
