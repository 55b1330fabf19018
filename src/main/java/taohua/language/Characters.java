package taohua.language;

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

  // Kept although they are no letters, since they may be placeholders; and what each is kept as.
  private static final String PLACEHOLDER_SYMBOLS = "×○◯*＊□＿_";
  private static final String FOLDED_SYMBOLS = "×○○**□__";

  /**
   * Filled when a character is folded for the first time. Java calls the methods of a class slowly
   * until its own constants are there, so these stand in a class of their own.
   */
  private static final class Table {
    static final char[] FOLDED;
    static final Map<Character, char[]> EXPANDED;

    static {
      FoldingTable table = new FoldingTable();
      FOLDED = table.folded;
      EXPANDED = table.expanded;
      for (int i = 0; i < PLACEHOLDER_SYMBOLS.length(); i++) {
        FOLDED[PLACEHOLDER_SYMBOLS.charAt(i)] = FOLDED_SYMBOLS.charAt(i);
      }
    }
  }

  private Characters() {}

  /**
   * The character as comparison sees it: a letter, an ideograph, a digit, a half of a surrogate
   * pair, or a symbol that may be a placeholder ({@code × ○ □ * _}); {@link #DROPPED} for all other
   * punctuation, symbols and white space; {@link #SEVERAL} for one like {@code ㎡}.
   */
  public static char fold(char c) {
    return Table.FOLDED[c];
  }

  /** What a character folds to for which {@link #fold} says {@link #SEVERAL}, else nothing. */
  public static char[] expand(char c) {
    return Table.EXPANDED.getOrDefault(c, new char[0]).clone();
  }

  /**
   * Whether a folded character is one of the symbols that may stand for something censored or left
   * open.
   */
  public static boolean isPlaceholderSymbol(char folded) {
    return folded == '×' || folded == '○' || folded == '□' || folded == '*' || folded == '_';
  }

  /**
   * Whether a code point counts as a character of the text: a letter, an ideograph or a digit, but
   * not a letter that is {@link Invisible}, such as the fillers of Hangul.
   */
  public static boolean counts(int codePoint) {
    // Nearly every character of a speech.
    return codePoint >= 0x4E00 && codePoint <= 0x9FA5
        || isSign(codePoint) && !Invisible.is(codePoint);
  }

  private static boolean isSign(int codePoint) {
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
      simplified.append(isHan(c) ? Table.FOLDED[c] : c);
    }
    return simplified.toString();
  }
}
