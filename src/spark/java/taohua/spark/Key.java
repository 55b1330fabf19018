package taohua.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a folder of steps that nothing but the same bytes has. */
final class Key {
  private final MessageDigest digest;

  /** Of nothing so far but the version of the program, for another one may find something else. */
  Key() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    add(String.valueOf(Key.class.getPackage().getImplementationVersion()));
  }

  Key add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Key add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** The name; to be asked for once. */
  String name() {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
