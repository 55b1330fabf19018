package taohua.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as pages print them. */
public final class Figures {
  private static final int GROUP = 3;

  private Figures() {}

  /** With commas between thousands. */
  public static String count(int number) {
    String digits = Integer.toString(number);
    int first = number < 0 ? 1 : 0;
    if (digits.length() - first <= GROUP) {
      return digits;
    }
    // By hand: a large report prints millions of these, and a format is parsed each time.
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** A count as it is taken off: zero is zero. */
  public static String taken(int count) {
    return (count == 0 ? "" : "−") + count(count);
  }

  /** A share in [0, 1] as a percentage with one decimal. */
  public static String percent(double share) {
    return rounded(100 * share, 1) + "%";
  }

  /** With one decimal. */
  public static String decimal(double number) {
    return rounded(number, 1);
  }

  /** For sorting by a script: with a point and six decimals. */
  public static String plain(double number) {
    return rounded(number, 6);
  }

  // What a format would print, but for a sign before zero, and sooner.
  private static String rounded(double number, int decimals) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : String.valueOf(number);
  }
}
