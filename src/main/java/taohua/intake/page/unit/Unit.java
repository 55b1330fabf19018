package taohua.intake.page.unit;

import java.util.regex.Pattern;
import taohua.language.Blanks;
import taohua.language.Characters;

/**
 * A part of a line that is body as a whole, or not at all.
 *
 * @param start its first character that is no white space, in UTF-16 units of the text
 * @param end one past its last such character
 * @param text what stands between
 * @param plain the same in half width, without white space, pinyin in brackets and other characters
 *     that show nothing
 * @param line the index of its line
 * @param opens whether it is the first of its line
 */
public record Unit(int start, int end, String text, String plain, int line, boolean opens) {
  // 同學(xué)們: how a character sounds, between those of a word.
  private static final Pattern PINYIN =
      Pattern.compile("(?<=\\p{IsHan})\\([a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}\\)");

  static Unit of(Line line, int from, int to, int index) {
    String text = line.text();
    int start = from;
    int end = to;
    while (start < end - 1 && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    String own = text.substring(start, end);
    return new Unit(line.start() + start, line.start() + end, own, plain(own), index, from == 0);
  }

  public int length() {
    return plain.length();
  }

  public char last() {
    return plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
  }

  /** A text in half width, without what shows nothing or tells how it sounds. */
  static String plain(String text) {
    char[] plain = text.toCharArray();
    int length = 0;
    boolean hasBracket = false;
    for (char c : plain) {
      if (Characters.isHan(c)) {
        plain[length++] = c;
      } else if (c >= '\uFF01' && c <= '\uFF5E') {
        plain[length++] = (char) (c - 0xFEE0);
        hasBracket |= c == '（';
      } else if (!Blanks.isBlank(c) && Character.getType(c) != Character.FORMAT) {
        plain[length++] = c;
        hasBracket |= c == '(';
      }
    }
    String all = new String(plain, 0, length);
    return hasBracket ? PINYIN.matcher(all).replaceAll("") : all;
  }

  /** How many of its characters are Han. */
  public int han() {
    int han = 0;
    for (int i = 0; i < plain.length(); i++) {
      han += Characters.isHan(plain.charAt(i)) ? 1 : 0;
    }
    return han;
  }
}
