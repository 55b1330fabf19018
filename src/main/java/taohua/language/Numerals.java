package taohua.language;

/**
 * Numerals in official prose: which runs of characters are a number that another text may fill
 * differently.
 */
public final class Numerals {
  static final String ARABIC = "0123456789";
  static final String CHINESE = "零〇○一二三四五六七八九十百千万亿两";
  // After these a Chinese number is a date or an amount. Never 个 or 是: 三个代表 and 一是 are words.
  private static final String UNITS = "年月日号时元吨亩岁";

  private Numerals() {}

  /** A decimal digit after folding. */
  public static boolean isDigit(char folded) {
    return folded >= '0' && folded <= '9';
  }

  /** A character that Chinese numbers are written with, {@code ○} for zero among them. */
  public static boolean isChinese(char folded) {
    return CHINESE.indexOf(folded) >= 0;
  }

  /** Whether a Chinese number before this character is a date or an amount. */
  public static boolean isUnit(char folded) {
    return UNITS.indexOf(folded) >= 0;
  }
}
