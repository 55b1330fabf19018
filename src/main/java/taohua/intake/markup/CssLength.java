package taohua.intake.markup;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as style sheets give them, in pixels. */
final class CssLength {
  /** The size of text of which nothing is said. */
  static final double TEXT = 16;

  private static final Pattern LENGTH =
      Pattern.compile(
          "\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+))(px|pt|pc|em|rem|ex|ch|in|cm|mm|vw|vh|%)?.*");

  private CssLength() {}

  /**
   * A length in pixels; empty if it is not told in numbers.
   *
   * @param whole what 100 % and 1em are, in pixels
   */
  static OptionalDouble of(String value, double whole) {
    Matcher matcher = LENGTH.matcher(value);
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    String unit = matcher.group(2);
    return OptionalDouble.of(
        Double.parseDouble(matcher.group(1)) * pixels(unit == null ? "px" : unit, whole));
  }

  private static double pixels(String unit, double whole) {
    return switch (unit) {
      case "pt" -> 4.0 / 3;
      case "pc", "rem" -> TEXT;
      case "em" -> whole;
      case "ex", "ch" -> whole / 2;
      case "%" -> whole / 100;
      case "in" -> 96;
      case "cm" -> 96 / 2.54;
      case "mm" -> 9.6 / 2.54;
      // Hundredths of a window, which is some thousand pixels wide.
      case "vw", "vh" -> 10;
      default -> 1;
    };
  }
}
