package taohua.intake.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import taohua.intake.format.StrictText;

/** Names of files in archives. */
final class EntryName {
  private EntryName() {}

  /** A name in UTF-8 or, as Chinese Windows writes it without a word, in GBK. */
  static String decoded(byte[] raw) {
    return StrictText.of(raw, 0, StandardCharsets.UTF_8)
        .or(() -> StrictText.of(raw, 0, StrictText.GB18030))
        .orElseGet(() -> new String(raw, StandardCharsets.ISO_8859_1));
  }

  /** The name with {@code /} between its parts, in Unicode NFC. */
  static String plain(String name) {
    String plain = Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    return plain.startsWith("./") ? plain.substring(2) : plain;
  }

  /** Whether a name stays below the archive, whatever reads it. */
  static boolean staysInside(String name) {
    boolean isAbsolute = name.startsWith("/") || name.matches("[A-Za-z]:.*");
    return !isAbsolute
        && name.indexOf('\0') < 0
        && Arrays.stream(name.split("/", -1)).noneMatch(".."::equals);
  }
}
