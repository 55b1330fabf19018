package taohua.report.review;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How a hash becomes a number that people file, print and read aloud: scheme 1.
 *
 * <ul>
 *   <li>The hash is SHA-256, read as an unsigned number, most significant byte first.
 *   <li>The first sign is one of 19 letters, chosen by the remainder of a division by 19; each
 *       further sign is one of 27, chosen by the remainder of the quotient before it.
 *   <li>The signs stand in groups of four with hyphens between.
 * </ul>
 *
 * <p>Filed numbers must be found again by later versions, so a change of any of this, or of what
 * {@link ReportNumber} and {@link FindingNumbers} hash, is a new scheme and bears a new number
 * here.
 */
final class NumberWriting {
  /** The version of all that makes a number. */
  static final int SCHEME = 1;

  // No vowels: a number is never a word, a month or 1E5, which spreadsheets would rewrite; and
  // nothing that is taken for something else when read aloud or copied by hand (0, 1, L, Y).
  private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ";
  private static final String SIGNS = LETTERS + "23456789";

  private static final int GROUP = 4;

  private NumberWriting() {}

  /** The hash of some parts, one after the other. */
  static byte[] hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A hash as people write it, in so many signs. */
  static String written(byte[] hash, int signs) {
    BigInteger rest = new BigInteger(1, hash);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < signs; i++) {
      String choice = i == 0 ? LETTERS : SIGNS;
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(choice.length()));
      out.append(i > 0 && i % GROUP == 0 ? "-" : "").append(choice.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return out.toString();
  }
}
