package taohua.language;

/**
 * Numerals in official prose: which runs of characters are a number that another text may fill
 * differently. Arabic digits always are; a Chinese number only before a unit, since 三个代表, 十四五 and
 * 第三年 are words.
 */
public final class Numerals {
  static final String ARABIC = "0123456789";
  static final String CHINESE = "零〇○一二三四五六七八九十百千万亿两";
  // After these a Chinese number is a date or an amount. Never 个 or 是: 三个代表 and 一是 are words.
  private static final String UNITS = "年月日号时元吨亩岁";
  private static final char ORDINAL = '第';

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

  /**
   * Where the number that starts at {@code at} ends, or {@code at} if none does. No number reaches
   * over the end of a clause.
   *
   * @param text folded characters
   * @param breaks of each character, other than 0 if a clause ends behind it
   * @param start where the paragraph starts
   * @param end one past its end
   */
  public static int endOf(char[] text, byte[] breaks, int at, int start, int end) {
    if (isDigit(text[at])) {
      int next = at + 1;
      while (next < end && breaks[next - 1] == 0 && isDigit(text[next])) {
        next++;
      }
      return next;
    }
    if (!isChinese(text[at]) || at > start && breaks[at - 1] == 0 && isPartOf(text[at - 1])) {
      return at;
    }
    int next = at + 1;
    while (next < end && breaks[next - 1] == 0 && isChinese(text[next])) {
      next++;
    }
    return next < end && breaks[next - 1] == 0 && isUnit(text[next]) ? next : at;
  }

  /**
   * Whether a Chinese number does not start behind that character: it goes on, or counts places.
   */
  private static boolean isPartOf(char before) {
    return isDigit(before) || isChinese(before) || before == ORDINAL;
  }
}
