package taohua.report.page;

import java.util.Locale;

/** Numbers as pages print them. */
final class Figures {
  private Figures() {}

  /** With commas between thousands. */
  static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
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
