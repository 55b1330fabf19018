package taohua.report.page;

import java.util.Locale;

/** Numbers as pages print them. */
final class Figures {
  private static final int GROUP = 3;

  private Figures() {}

  /** With commas between thousands. */
  static String count(int number) {
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
  static String taken(int count) {
    return (count == 0 ? "" : "−") + count(count);
  }

  /** A share in [0, 1] as a percentage with one decimal. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** With one decimal. */
  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** For sorting by a script: with a point and at most six decimals. */
  static String plain(double number) {
    return String.format(Locale.ROOT, "%.6f", number);
  }
}
