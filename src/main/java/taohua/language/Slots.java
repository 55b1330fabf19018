package taohua.language;

/** Which folded characters need a look because a number or a placeholder may start there. */
public final class Slots {
  private static final String STARTS = Numerals.ARABIC + Numerals.CHINESE + Placeholders.STARTS;
  private static final boolean[] MAY_START = new boolean[0x10000];

  static {
    for (int i = 0; i < STARTS.length(); i++) {
      MAY_START[STARTS.charAt(i)] = true;
    }
  }

  private Slots() {}

  /** False for nearly every character of a text: it is a token of its own. */
  public static boolean mayStart(char folded) {
    return MAY_START[folded];
  }
}
