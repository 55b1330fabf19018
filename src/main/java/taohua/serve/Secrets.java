package taohua.serve;

import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody guesses. */
final class Secrets {
  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 24 characters that an address takes as they are. */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
