package taohua.language;

import java.util.Arrays;

/** Where a token of more than one folded character may start: a number, a placeholder, a pair. */
public final class Slots {
  private static final String STARTS = Numerals.ARABIC + Numerals.CHINESE + Placeholders.STARTS;
  private static final boolean[] MAY_START = new boolean[0x10000];

  static {
    for (int i = 0; i < STARTS.length(); i++) {
      MAY_START[STARTS.charAt(i)] = true;
    }
    Arrays.fill(MAY_START, Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE + 1, true);
  }

  private Slots() {}

  /** False for nearly every character of a text: it is a token of its own. */
  public static boolean mayStart(char folded) {
    return MAY_START[folded];
  }
}
