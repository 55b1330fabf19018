package taohua.language;

/**
 * Characters that show nothing and say nothing: zero width, fillers, variation selectors, tags, and
 * marks that only steer how a line is set. Between the characters of a word they are either dust of
 * a program or a trick against a comparison, which they never change.
 *
 * <p>They are those of Unicode's property Default_Ignorable_Code_Point (Unicode 16,
 * DerivedCoreProperties.txt), the anchors of interlinear notes, and the blank of Braille. White
 * space is not among them.
 */
public final class Invisible {
  // First and last of each range, ascending.
  private static final int[] RANGES = {
    0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
    0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F,
    0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000,
    0xE0FFF
  };
  private static final int FIRST = RANGES[0];

  private Invisible() {}

  /** Whether a code point shows nothing. */
  public static boolean is(int codePoint) {
    // Nearly all are ASCII or ideographs.
    if (codePoint < FIRST || codePoint >= 0x3400 && codePoint < 0xD800) {
      return false;
    }
    int range = 0;
    while (range < RANGES.length && codePoint > RANGES[range + 1]) {
      range += 2;
    }
    return range < RANGES.length && codePoint >= RANGES[range];
  }

  /** The text without them; the same text if it has none. */
  public static String without(String text) {
    if (text.codePoints().noneMatch(Invisible::is)) {
      return text;
    }
    return text.codePoints()
        .filter(c -> !is(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * How many of them, in code points, stand between two ideographs with nothing else between these.
   * Typed text has none there.
   */
  public static int betweenHan(String text) {
    int between = 0;
    int pending = 0;
    boolean isBehindHan = false;
    int at = 0;
    while (at < text.length()) {
      // Nearly every character of a speech.
      if (Characters.isHan(text.charAt(at))) {
        between += isBehindHan ? pending : 0;
        pending = 0;
        isBehindHan = true;
        at++;
        continue;
      }
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (is(c)) {
        pending++;
      } else {
        boolean isHan = Character.isIdeographic(c);
        between += isHan && isBehindHan ? pending : 0;
        isBehindHan = isHan;
        pending = 0;
      }
    }
    return between;
  }
}
