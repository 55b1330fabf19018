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
 * What single characters mean for comparison: NFKC, traditional to simplified (HanLP's table,
 * character by character), case folded; punctuation is dropped. One table look-up a character.
 */
public final class Characters {
  /** The answer of {@link #fold} for a character that comparison drops. */
  public static final char DROPPED = 0;

  /** The answer of {@link #fold} for a character that stands for several; see {@link #expand}. */
  public static final char SEVERAL = '\uFFFF';

  private static final String PLACEHOLDER_SYMBOLS = "×○◯*＊□＿_";

  private static final char[] FOLDED = new char[0x10000];
  private static final Map<Character, char[]> EXPANDED = new HashMap<>();
  private static final char SEPARATOR = 1;

  static {
    char[] simplified = simplifiedTable();
    String[] compatible = compatibleForms();
    for (int c = 0; c < 0x10000; c++) {
      FOLDED[c] = fold((char) c, simplified, compatible);
    }
    for (int i = 0; i < PLACEHOLDER_SYMBOLS.length(); i++) {
      char symbol = PLACEHOLDER_SYMBOLS.charAt(i);
      FOLDED[symbol] = symbol == '＊' ? '*' : symbol == '◯' ? '○' : symbol == '＿' ? '_' : symbol;
    }
  }

  private Characters() {}

  /**
   * The character as comparison sees it: a letter, an ideograph, a digit, a half of a surrogate
   * pair, or a symbol that may be a placeholder ({@code × ○ □ * _}); {@link #DROPPED} for all other
   * punctuation, symbols and white space; {@link #SEVERAL} for one like {@code ㎡}.
   */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /** What a character folds to for which {@link #fold} says {@link #SEVERAL}. */
  public static char[] expand(char c) {
    return EXPANDED.getOrDefault(c, new char[0]).clone();
  }

  /**
   * Whether a folded character is one of the symbols that may stand for something censored or left
   * open.
   */
  public static boolean isPlaceholderSymbol(char folded) {
    return folded == '×' || folded == '○' || folded == '□' || folded == '*' || folded == '_';
  }

  /** Whether a code point counts as a character of the text: a letter, an ideograph or a digit. */
  public static boolean counts(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.isIdeographic(codePoint)
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  /** Whether a character is a Chinese ideograph of the basic plane. */
  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
  }

  /** The text with every traditional character simplified, nothing else changed. */
  public static String simplify(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      simplified.append(isHan(c) ? FOLDED[c] : c);
    }
    return simplified.toString();
  }

  private static char fold(char c, char[] simplified, String[] compatible) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    if (isOwnNormalForm(c)) {
      char folded = simplified[c];
      return isHan(c) || counts(folded) ? folded : DROPPED;
    }
    String form = compatible[c];
    StringBuilder kept = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char folded = simplified[Character.toLowerCase(form.charAt(i))];
      if (counts(folded)) {
        kept.append(folded);
      }
    }
    if (kept.length() > 1) {
      EXPANDED.put(c, kept.toString().toCharArray());
      return SEVERAL;
    }
    return kept.isEmpty() ? DROPPED : kept.charAt(0);
  }

  // Ideographs, Yi, Hangul and what is no character at all: three quarters of the plane need no
  // look into the tables of Unicode, which takes most of this class's start.
  private static boolean isOwnNormalForm(char c) {
    return c >= 0x3400 && c <= 0xA4FF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xE000 && c <= 0xF8FF;
  }

  // All in one call, as a call for each takes most of this class's start; a control character
  // between two keeps them apart.
  private static String[] compatibleForms() {
    StringBuilder all = new StringBuilder();
    for (int c = SEPARATOR + 1; c < 0x10000; c++) {
      if (!Character.isSurrogate((char) c) && !isOwnNormalForm((char) c)) {
        all.append((char) c).append(SEPARATOR);
      }
    }
    String forms = Normalizer.normalize(all, Normalizer.Form.NFKC);
    String[] table = new String[0x10000];
    Arrays.fill(table, "");
    int start = 0;
    for (int i = 0; i < all.length(); i += 2) {
      int end = forms.indexOf(SEPARATOR, start);
      table[all.charAt(i)] = forms.substring(start, end);
      start = end + 1;
    }
    return table;
  }

  private static char[] simplifiedTable() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    String resource = "/data/dictionary/tc/t2s.txt";
    try (InputStream stream = com.hankcs.hanlp.HanLP.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "HanLP's table is missing from the class path: " + resource);
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
