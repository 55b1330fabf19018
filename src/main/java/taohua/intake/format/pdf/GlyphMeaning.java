package taohua.intake.format.pdf;

import java.text.Normalizer;
import java.util.Map;
import taohua.language.Radicals;

/**
 * Fonts say of some ideographs that they are the radical of the same shape, and of punctuation that
 * it is the form for vertical lines or one sign of double width; programs that write PDF take their
 * word for it. What was meant is the ideograph, and the usual form. A control character stands for
 * a glyph of which nothing is known.
 */
final class GlyphMeaning {
  private static final char FIRST_VERTICAL = 0xFE10;
  private static final char LAST_VERTICAL = 0xFE48;
  private static final String UNKNOWN = "\uFFFD";
  // From an ASCII character to the same one as wide as an ideograph.
  private static final int TO_WIDE = 0xFEE0;
  private static final Map<Character, String> MEANT = Map.of('⸺', "——", '⸻', "———", '⋯', "…");

  private GlyphMeaning() {}

  /** What a glyph means of which a font says that it means this text. */
  static String meant(String text) {
    char c = text.isEmpty() ? ' ' : text.charAt(0);
    String meant = MEANT.get(c);
    if (meant != null) {
      return meant;
    }
    if (c >= FIRST_VERTICAL && c <= LAST_VERTICAL) {
      return wide(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
    return Character.isISOControl(c) && !Character.isWhitespace(c)
        ? UNKNOWN
        : Radicals.replaced(text);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c + TO_WIDE : c)));
    return wide.toString();
  }
}
