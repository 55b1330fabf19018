package taohua.intake.format;

import taohua.intake.format.Unreadable.Reason;
import taohua.language.Characters;

/**
 * Text that was decoded wrongly before it was saved. It is valid Unicode, but no longer what was
 * written, and nothing can bring it back; comparing it would find copies of damage.
 */
final class Mojibake {
  // A handful of lost characters are a misprint; a thousandth of a text is a broken conversion.
  private static final int LOST = 5;
  private static final double LOST_SHARE = 0.001;

  // UTF-8 punctuation and particles read as GBK begin with these, which prose does not use.
  private static final String UTF8_AS_GBK = "锛銆鐨殑紝傚屽佺锟浠鍒鍦鏄涓夌粡鈥";
  private static final double UTF8_AS_GBK_SHARE = 0.02;
  private static final boolean[] IS_UTF8_AS_GBK = new boolean[0x10000];

  static {
    UTF8_AS_GBK.chars().forEach(c -> IS_UTF8_AS_GBK[c] = true);
  }

  // Of this many ideographs in a row, at least this share is common in any prose, list or table;
  // the least found in real texts was 0.45.
  private static final int WINDOW = 300;
  private static final double COMMON_SHARE = 0.2;

  // A short text may be a list of names; of fewer ideographs the share means nothing.
  private static final int SHORTEST = 60;
  private static final double COMMON_SHARE_OF_SHORT = 0.12;

  private Mojibake() {}

  static void reject(String text) throws Unreadable {
    String found = find(text);
    if (!found.isEmpty()) {
      throw new Unreadable(Reason.MOJIBAKE, found);
    }
  }

  /** What is wrong with the text, in English; empty if nothing is. */
  static String find(String text) {
    int han = 0;
    int lost = 0;
    int gbk = 0;
    int latin = 0;
    int asked = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isHan(c)) {
        han++;
        gbk += IS_UTF8_AS_GBK[c] ? 1 : 0;
      } else if (c == '\uFFFD') {
        lost++;
      } else if (c >= 0x80 && c <= 0xFF && c != '\u00A0' && c != '·' && c != '×' && c != '°') {
        latin++;
      } else if (c == '?') {
        asked++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    int all = han + letters + latin + lost + asked;
    if (lost > Math.max(LOST, LOST_SHARE * all)) {
      return lost + " characters were lost in an earlier conversion (U+FFFD)";
    }
    if (han >= 20 && gbk > UTF8_AS_GBK_SHARE * han) {
      return "UTF-8 was read as GBK in an earlier conversion (锛, 銆, 鐨 and the like)";
    }
    // No European language has an accent on a third of its letters.
    if (latin >= 20 && latin > all / 3) {
      return "Chinese was read as Latin-1 in an earlier conversion";
    }
    if (asked >= 20 && asked > all / 3) {
      return "ideographs were replaced by question marks in an earlier conversion";
    }
    return misread(text, han);
  }

  private static String misread(String text, int han) {
    if (count(text, "锟斤拷") >= 3 || count(text, "烫烫烫烫") >= 3 || count(text, "屯屯屯屯") >= 3) {
      return "the text holds the traces of a broken conversion (锟斤拷)";
    }
    int window = Math.min(WINDOW, han);
    if (window < SHORTEST) {
      return "";
    }
    double least = window * (window < WINDOW ? COMMON_SHARE_OF_SHORT : COMMON_SHARE);
    boolean[] common = new boolean[window];
    int inWindow = 0;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isHan(c)) {
        continue;
      }
      int slot = seen % window;
      inWindow -= common[slot] ? 1 : 0;
      common[slot] = CommonHanzi.isCommon(c);
      inWindow += common[slot] ? 1 : 0;
      seen++;
      if (seen >= window && inWindow < least) {
        return "the ideographs before character " + i + " make no Chinese text";
      }
    }
    return "";
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
