package taohua.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a document is known by from run to run: the SHA-256 of its normalised body in UTF-16, high
 * byte first. Its number in a {@link Corpus}, by contrast, changes with every other document of the
 * run.
 *
 * <p>The key stays the same under another file name, id, title, speaker or date, in other company
 * and in another order; in traditional characters or simplified ones, with other punctuation and
 * other line breaks. So two officials who deliver one body have one key, and so have all documents
 * without a body. It changes with any character of the body, also with what is taken for the body,
 * and with the rules of {@link Normalizer}.
 *
 * @param hex 64 digits in lower case
 */
public record DocumentKey(String hex) implements Comparable<DocumentKey> {
  private static final int DIGITS = 64;

  public DocumentKey {
    if (hex.length() != DIGITS) {
      throw new IllegalArgumentException("not a key of a document: " + hex);
    }
  }

  /** The key of a document with that body. */
  public static DocumentKey of(NormalText text) {
    // Half a surrogate pair is written as U+FFFD.
    byte[] body = text.characters(new Span(0, text.length())).getBytes(StandardCharsets.UTF_16BE);
    try {
      return new DocumentKey(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The 32 bytes of the hash. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public int compareTo(DocumentKey other) {
    return hex.compareTo(other.hex);
  }
}
