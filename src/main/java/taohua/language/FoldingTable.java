package taohua.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each UTF-16 unit becomes, worked out once: NFKC, then lower case, then simplified; what is
 * then neither letter nor ideograph nor digit is dropped.
 */
final class FoldingTable {
  static final int UNITS = 0x10000;

  // Where HanLP has which traditional character is which simplified one.
  private static final String SIMPLIFIED = "/data/dictionary/tc/t2s.txt";
  private static final char SEPARATOR = 1;

  /** By unit, see {@link Characters#fold}. */
  final char[] folded = new char[UNITS];

  /** By unit, for those that are {@link Characters#SEVERAL}. */
  final Map<Character, char[]> expanded = new HashMap<>();

  FoldingTable() {
    char[] simplified = simplified();
    String[] compatible = compatibleForms();
    for (int c = 0; c < UNITS; c++) {
      folded[c] = fold((char) c, simplified, compatible[c]);
    }
  }

  private char fold(char c, char[] simplified, String compatible) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    if (isOwnNormalForm(c)) {
      char alone = simplified[c];
      return Characters.isHan(c) || Characters.counts(alone) ? alone : Characters.DROPPED;
    }
    StringBuilder kept = new StringBuilder(compatible.length());
    for (int i = 0; i < compatible.length(); i++) {
      char one = simplified[Character.toLowerCase(compatible.charAt(i))];
      // A few compatibility ideographs stand for one beyond the basic plane, of two units.
      if (Characters.counts(one) || Character.isSurrogate(one)) {
        kept.append(one);
      }
    }
    if (kept.length() > 1) {
      expanded.put(c, kept.toString().toCharArray());
      return Characters.SEVERAL;
    }
    return kept.isEmpty() ? Characters.DROPPED : kept.charAt(0);
  }

  // Ideographs, Yi, Hangul and what is no character at all: three quarters of the plane need no
  // look into the tables of Unicode, which takes most of the time.
  private static boolean isOwnNormalForm(char c) {
    return c >= 0x3400 && c <= 0xA4FF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xE000 && c <= 0xF8FF;
  }

  /**
   * The NFKC of every other unit; empty for those. All are normalised in one call, since a call for
   * each takes most of the time; a control character between two keeps them apart.
   */
  private static String[] compatibleForms() {
    StringBuilder all = new StringBuilder();
    for (int c = SEPARATOR + 1; c < UNITS; c++) {
      if (!Character.isSurrogate((char) c) && !isOwnNormalForm((char) c)) {
        all.append((char) c).append(SEPARATOR);
      }
    }
    String forms = Normalizer.normalize(all, Normalizer.Form.NFKC);
    String[] table = new String[UNITS];
    Arrays.fill(table, "");
    int start = 0;
    for (int i = 0; i < all.length(); i += 2) {
      int end = forms.indexOf(SEPARATOR, start);
      table[all.charAt(i)] = forms.substring(start, end);
      start = end + 1;
    }
    return table;
  }

  /** The simplified character of each; itself for one that is not traditional. */
  private static char[] simplified() {
    char[] table = new char[UNITS];
    for (int c = 0; c < UNITS; c++) {
      table[c] = (char) c;
    }
    try (InputStream stream = com.hankcs.hanlp.HanLP.class.getResourceAsStream(SIMPLIFIED)) {
      if (stream == null) {
        throw new IllegalStateException(
            "HanLP's table is missing from the class path: " + SIMPLIFIED);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // One character to one of the basic plane; the table's phrases and rarities are left alone.
        if (line.length() == 3 && line.charAt(1) == '=' && !Character.isSurrogate(line.charAt(0))) {
          table[line.charAt(0)] = line.charAt(2);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
