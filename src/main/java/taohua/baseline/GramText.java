package taohua.baseline;

import taohua.fingerprint.Grams;
import taohua.text.NormalText;

/** Four tokens as a file writes them: characters, and {@code #} for a number or placeholder. */
final class GramText {
  private static final char SLOT = '#';

  private GramText() {}

  /** The key of four characters. */
  static long key(char[] gram) {
    return Grams.key(token(gram[0]), token(gram[1]), token(gram[2]), token(gram[3]));
  }

  private static char token(char written) {
    return written == SLOT ? NormalText.NUMERAL : written;
  }

  /** The four characters of a key; empty if one stands for several, as surrogate pairs do. */
  static String of(long key) {
    StringBuilder text = new StringBuilder(Grams.SIZE);
    for (int i = 0; i < Grams.SIZE; i++) {
      char token = Grams.token(key, i);
      if (NormalText.isPair(token)
          || Character.isSurrogate(token)
          || token == NormalText.PLACEHOLDER) {
        return "";
      }
      text.append(token == NormalText.NUMERAL ? SLOT : token);
    }
    return text.toString();
  }
}
