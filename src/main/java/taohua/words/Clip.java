package taohua.words;

/** What is too long for its place, cut. */
public final class Clip {
  private Clip() {}

  /** At most so many characters, with an ellipsis where some are left out. */
  public static String text(String text, int length) {
    int points = text.codePointCount(0, text.length());
    return points <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
  }

  /** The first characters of a hash, or a dash for none. */
  public static String hash(String hash, int length) {
    return hash.isEmpty() ? "–" : hash.substring(0, Math.min(length, hash.length()));
  }
}
