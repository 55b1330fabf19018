package taohua.words;

import java.util.Locale;

/** Numbers as pages print them, the same in both languages. */
public final class Figures {
  private Figures() {}

  /** With commas between thousands. */
  public static String count(int number) {
    StringBuilder count = new StringBuilder().append(number);
    for (int at = count.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      count.insert(at, ',');
    }
    return count.toString();
  }

  /** A count as it is taken off: zero is zero. */
  public static String taken(int count) {
    return (count == 0 ? "" : "−") + count(count);
  }

  /** A share in [0, 1] as a percentage with one decimal. */
  public static String percent(double share) {
    return decimal(100 * share) + "%";
  }

  /** With one decimal; half a tenth is rounded up. */
  public static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** For sorting by a script: with a point and six decimals. */
  public static String plain(double number) {
    return String.format(Locale.ROOT, "%.6f", number);
  }
}
