package taohua.intake.format;

import java.util.Optional;
import taohua.intake.format.Unreadable.Reason;
import taohua.language.Characters;
import taohua.words.Notice;

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
    Optional<Notice> found = find(text);
    if (found.isPresent()) {
      throw new Unreadable(Reason.MOJIBAKE, found.get());
    }
  }

  /** What is wrong with the text; empty if nothing is. */
  static Optional<Notice> find(String text) {
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
      return Optional.of(Notice.of("unread.lost_characters", lost));
    }
    if (han >= 20 && gbk > UTF8_AS_GBK_SHARE * han) {
      return Optional.of(Notice.of("unread.utf8_as_gbk"));
    }
    // No European language has an accent on a third of its letters.
    if (latin >= 20 && latin > all / 3) {
      return Optional.of(Notice.of("unread.chinese_as_latin"));
    }
    if (asked >= 20 && asked > all / 3) {
      return Optional.of(Notice.of("unread.question_marks"));
    }
    return misread(text, han);
  }

  private static Optional<Notice> misread(String text, int han) {
    if (count(text, "锟斤拷") >= 3 || count(text, "烫烫烫烫") >= 3 || count(text, "屯屯屯屯") >= 3) {
      return Optional.of(Notice.of("unread.broken_conversion"));
    }
    int window = Math.min(WINDOW, han);
    if (window < SHORTEST) {
      return Optional.empty();
    }
    double least = window * (window < WINDOW ? COMMON_SHARE_OF_SHORT : COMMON_SHARE);
    boolean[] common = new boolean[window];
    int inWindow = 0;
    int seen = 0;
    int slot = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isHan(c)) {
        continue;
      }
      inWindow -= common[slot] ? 1 : 0;
      common[slot] = CommonHanzi.isCommon(c);
      inWindow += common[slot] ? 1 : 0;
      seen++;
      slot = slot + 1 == window ? 0 : slot + 1;
      if (seen >= window && inWindow < least) {
        return Optional.of(Notice.of("unread.no_chinese", i));
      }
    }
    return Optional.empty();
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
