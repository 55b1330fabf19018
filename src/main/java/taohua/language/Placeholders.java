package taohua.language;

/**
 * Placeholders: what a text puts where a name or a number was left open or struck out, such as
 * X月X日, XX市, ××, ***, 某县.
 */
public final class Placeholders {
  /** The folded characters that a placeholder may start with. */
  static final String STARTS = "x×○□_*某";

  private static final String WORDS_OF_MOU = "些种个一";
  private static final String FIRST = "x×○□_*某";
  private static final String BEFORE_A_NAME = "省市县区镇乡村州局厅委年月日";

  private Placeholders() {}

  /**
   * Where the placeholder that starts at {@code at} ends, or {@code at} if none does.
   *
   * @param text folded characters
   * @param start where the paragraph starts
   * @param end one past its end
   */
  public static int endOf(char[] text, int at, int start, int end) {
    char c = text[at];
    if (FIRST.indexOf(c) < 0) {
      // Before the run is measured: for one character a million times that would be quadratic.
      return at;
    }
    int next = at + 1;
    while (next < end && text[next] == c) {
      next++;
    }
    boolean is =
        switch (c) {
          case 'x' -> isLetterX(text, at, next, start, end);
          case '×' -> !(isDigit(text, at - 1, start, end) && isDigit(text, next, start, end));
          case '○' -> !isChineseNumeral(text, at - 1, start, end);
          case '□' -> next - at > 1 || isBeforeName(text, next, end);
          case '_' -> next - at > 1;
          // Two asterisks are Markdown's emphasis, unless what follows shows that a name is
          // missing.
          case '*' -> next - at > 2 || next - at == 2 && isBeforeName(text, next, end);
          case '某' -> next - at > 1 || next >= end || WORDS_OF_MOU.indexOf(text[next]) < 0;
          default -> false;
        };
    return is ? next : at;
  }

  // Not the X of a word in Latin letters, of a product 3x5 or of an X-ray; the X of 20XX年 is one.
  private static boolean isLetterX(char[] text, int at, int next, int start, int end) {
    if (isLatin(text, at - 1, start, end) || isLatin(text, next, start, end)) {
      return false;
    }
    if (isDigit(text, next, start, end)) {
      return false;
    }
    return !(next < end && (text[next] == '光' || text[next] == '射'));
  }

  private static boolean isBeforeName(char[] text, int next, int end) {
    return next < end && BEFORE_A_NAME.indexOf(text[next]) >= 0;
  }

  private static boolean isDigit(char[] text, int at, int start, int end) {
    return at >= start && at < end && Numerals.isDigit(text[at]);
  }

  private static boolean isLatin(char[] text, int at, int start, int end) {
    return at >= start && at < end && text[at] >= 'a' && text[at] <= 'z';
  }

  private static boolean isChineseNumeral(char[] text, int at, int start, int end) {
    return at >= start && at < end && Numerals.isChinese(text[at]);
  }
}
