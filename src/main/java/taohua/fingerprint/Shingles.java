package taohua.fingerprint;

import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Floating shingles: every run of {@code size} consecutive tokens, as a 64-bit rolling hash (Karp,
 * Rabin 1987, doi:10.1147/rd.312.0249). A number and a placeholder are the same slot. Equal runs
 * hash equally wherever they stand; different runs collide about once in 2⁶⁴. The hashes are the
 * same in every run of the program.
 */
public final class Shingles {
  // Odd, so that no token's bits are shifted out; 2⁶⁴ divided by the golden ratio.
  private static final long BASE = 0x9E3779B97F4A7C15L;
  // A bijective finish, as the low bits of a product know only the low bits of its factors. The
  // multiplier is that of SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195).
  private static final long FINISH = 0xBF58476D1CE4E5B9L;

  private Shingles() {}

  /** The number of shingles of {@code size} tokens in so many tokens; 0 if there are too few. */
  public static int count(int tokens, int size) {
    return Math.max(0, tokens - size + 1);
  }

  /**
   * The shingles of a run of tokens, in order: {@code into[i]} is the one that starts at token
   * {@code from + i}. Borders of sentences and paragraphs do not matter.
   *
   * @param tokens of a normalised text
   * @param from where the run begins
   * @param length how many tokens it has
   * @param size tokens in a shingle, at least 1
   * @param into receives them; a buffer to be reused
   * @return how many there are, {@link #count}
   * @throws IllegalArgumentException if {@code into} is too short
   */
  public static int hash(char[] tokens, int from, int length, int size, long[] into) {
    int count = count(length, size);
    if (into.length < count) {
      throw new IllegalArgumentException(count + " shingles, room for " + into.length);
    }
    if (count == 0) {
      return 0;
    }
    long leaving = 1;
    long rolling = 0;
    for (int i = 0; i < size - 1; i++) {
      rolling = rolling * BASE + value(tokens[from + i]);
      leaving *= BASE;
    }
    for (int i = 0; i < count; i++) {
      rolling = rolling * BASE + value(tokens[from + i + size - 1]);
      into[i] = finish(rolling);
      rolling -= value(tokens[from + i]) * leaving;
    }
    return count;
  }

  /** The shingles of a span of a text's tokens in an array of their own. */
  public static long[] hash(NormalText text, Span tokens, int size) {
    long[] shingles = new long[count(tokens.length(), size)];
    hash(text.tokens(tokens), 0, tokens.length(), size, shingles);
    return shingles;
  }

  private static long value(char token) {
    return token == NormalText.PLACEHOLDER ? NormalText.NUMERAL : token;
  }

  private static long finish(long rolling) {
    long mixed = (rolling ^ rolling >>> 32) * FINISH;
    return mixed ^ mixed >>> 32;
  }
}
