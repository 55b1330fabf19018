package taohua.language;

import java.text.Normalizer;

/**
 * Radicals of dictionaries that stand for the ideographs of the same shape. Programs that write PDF
 * take them from fonts, and who copies from such a file has them in his text: the reader sees ⽅ and
 * reads 方.
 *
 * <p>Of the Kangxi radicals (U+2F00–2FD5) the ideograph is the compatibility form of Unicode; of
 * the supplement (U+2E80–2EF3) it is said here as far as the radical is a character of today by
 * itself.
 */
public final class Radicals {
  private static final char FIRST = 0x2E80;
  private static final char FIRST_KANGXI = 0x2F00;
  private static final char LAST = 0x2FD5;
  private static final String SUPPLEMENT =
      "⺠民⻓长⻅见⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⻋车⻔门⻉贝⻄西⻆角⻘青⻝食⻮齿⻁虎⻣骨⻤鬼⺟母⺝月⻙韦⻧卤⻪黾⻳龟";
  // Their compatibility forms are not what is written today.
  private static final String KANGXI = "⼾户⾭青";
  private static final char[] IDEOGRAPHS = ideographs();

  private Radicals() {}

  /** The ideograph that a radical stands for; any other character as it is. */
  public static char ideograph(char c) {
    return c >= FIRST && c <= LAST ? IDEOGRAPHS[c - FIRST] : c;
  }

  /** The text with ideographs for radicals, each in its place; the same text if it has none. */
  public static String replaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ideograph(text.charAt(i)) != text.charAt(i)) {
        char[] all = text.toCharArray();
        for (int at = i; at < all.length; at++) {
          all[at] = ideograph(all[at]);
        }
        return new String(all);
      }
    }
    return text;
  }

  private static char[] ideographs() {
    char[] all = new char[LAST - FIRST + 1];
    for (char c = FIRST; c <= LAST; c++) {
      String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      all[c - FIRST] = c >= FIRST_KANGXI ? form.charAt(0) : c;
    }
    String exceptions = SUPPLEMENT + KANGXI;
    for (int i = 0; i < exceptions.length(); i += 2) {
      all[exceptions.charAt(i) - FIRST] = exceptions.charAt(i + 1);
    }
    return all;
  }
}
