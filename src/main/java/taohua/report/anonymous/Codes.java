package taohua.report.anonymous;

import java.util.Set;

/**
 * Pseudonyms of a certain length, one after the other, all different. They are written in the
 * characters that Chinese numbers parties with, 甲乙丙 for persons and 子丑寅 for places, so that nobody
 * takes one for a name; when these are used up, with letters, then with ideographs that no text
 * has. Not for sharing between threads.
 */
final class Codes {
  static final String PERSONS = "甲乙丙丁戊己庚辛壬癸";
  static final String PLACES = "子丑寅卯辰巳午未申酉戌亥";

  // Without O and X, which stand for what was left blank.
  private static final String LETTERS = "ABCDEFGHIJKLMNPQRSTUVWYZ";

  // CJK extension A from 㐀 on: rare characters, which still count as ideographs.
  private static final int RARE = 0x3400;
  private static final int RARE_COUNT = 6_000;

  // Mathematical letters from 𝐀 on, and where their bold ones end; ideographs of extension B.
  private static final int WIDE_LETTERS = 0x1D400;
  private static final int WIDE_LETTER_COUNT = 52;
  private static final int WIDE_RARE = 0x20000;

  private final String digits;
  private final int length;
  private final Set<String> taken;
  private int least;
  private int base;
  private long next;

  /**
   * @param digits the first characters to write them in
   * @param length in characters, at least 1
   * @param taken what is a real name and so no pseudonym
   */
  Codes(String digits, int length, Set<String> taken) {
    this.digits = digits;
    this.length = length;
    this.taken = taken;
    base = digits.length();
  }

  String next() {
    while (true) {
      String code = code(next++);
      if (!code.isEmpty() && !taken.contains(code)) {
        return code;
      }
    }
  }

  /** Empty where the code was among those of the smaller base. */
  private String code(long number) {
    StringBuilder code = new StringBuilder();
    long rest = number;
    boolean isNew = least == 0;
    for (int i = 0; i < length; i++) {
      int digit = (int) (rest % base);
      rest /= base;
      isNew |= digit >= least;
      code.append(character(digit));
    }
    if (rest > 0) {
      widen();
      return "";
    }
    return isNew ? code.toString() : "";
  }

  private void widen() {
    if (base >= digits.length() + LETTERS.length() + RARE_COUNT) {
      throw new IllegalStateException("more than " + next + " names of " + length + " characters");
    }
    least = base;
    boolean letters = base == digits.length();
    base = letters ? base + LETTERS.length() : base + RARE_COUNT;
    next = 0;
  }

  private char character(int digit) {
    if (digit < digits.length()) {
      return digits.charAt(digit);
    }
    int letter = digit - digits.length();
    return letter < LETTERS.length()
        ? LETTERS.charAt(letter)
        : (char) (RARE + letter - LETTERS.length());
  }

  /**
   * A character of a code for a place of two UTF-16 units, so that no place in the text moves:
   * another for each.
   */
  static int wide(char code) {
    int letter = (PERSONS + PLACES + LETTERS).indexOf(code);
    return letter >= 0 && letter < WIDE_LETTER_COUNT ? WIDE_LETTERS + letter : WIDE_RARE + code;
  }
}
