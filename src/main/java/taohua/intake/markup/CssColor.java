package taohua.intake.markup;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as style sheets and attributes name them, as {@code 0xRRGGBB}. */
final class CssColor {
  /** A colour that is not known, such as one that a picture or another file decides. */
  static final int UNKNOWN = -1;

  /** Nothing is painted. */
  static final int CLEAR = -2;

  // Two colours that differ by no more than this in each channel cannot be told apart in text.
  private static final int NEAR = 16;
  private static final double CLEAR_BELOW = 0.05;
  private static final double OPAQUE_FROM = 0.5;

  private static final Pattern HEX =
      Pattern.compile("#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-f])");
  private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^)]*)\\)");
  private static final Pattern WORD = Pattern.compile("(?<![\\w#(-])[a-z]+(?![\\w(-])");

  // The sixteen of HTML, and those that pass for white.
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("white", 0xFFFFFF),
          Map.entry("maroon", 0x800000),
          Map.entry("red", 0xFF0000),
          Map.entry("purple", 0x800080),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("green", 0x008000),
          Map.entry("lime", 0x00FF00),
          Map.entry("olive", 0x808000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("navy", 0x000080),
          Map.entry("blue", 0x0000FF),
          Map.entry("teal", 0x008080),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("whitesmoke", 0xF5F5F5),
          Map.entry("snow", 0xFFFAFA),
          Map.entry("ivory", 0xFFFFF0),
          Map.entry("floralwhite", 0xFFFAF0),
          Map.entry("ghostwhite", 0xF8F8FF),
          Map.entry("mintcream", 0xF5FFFA),
          Map.entry("azure", 0xF0FFFF),
          Map.entry("aliceblue", 0xF0F8FF),
          Map.entry("seashell", 0xFFF5EE),
          Map.entry("transparent", CLEAR));

  private CssColor() {}

  /** The colour that a value names, alone or among other words; unknown if it names none. */
  static int of(String value) {
    Matcher hex = HEX.matcher(value);
    if (hex.find()) {
      return hex(hex.group(1));
    }
    Matcher function = FUNCTION.matcher(value);
    if (function.find()) {
      return channels(function.group(1), function.group(2).trim().split("[\\s,/]+"));
    }
    return WORD.matcher(value)
        .results()
        .map(word -> NAMES.getOrDefault(word.group(), UNKNOWN))
        .filter(color -> color != UNKNOWN)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** Whether text of one colour on the other cannot be seen. */
  static boolean areAlike(int one, int other) {
    return one >= 0
        && other >= 0
        && Math.abs((one >> 16) - (other >> 16)) <= NEAR
        && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= NEAR
        && Math.abs((one & 0xFF) - (other & 0xFF)) <= NEAR;
  }

  private static int hex(String digits) {
    boolean isShort = digits.length() < 6;
    StringBuilder six = new StringBuilder();
    for (int i = 0; i < (isShort ? 3 : 6); i++) {
      six.append(digits.charAt(i)).append(isShort ? digits.substring(i, i + 1) : "");
    }
    boolean isClear =
        digits.length() == 4 && digits.endsWith("0")
            || digits.endsWith("00") && digits.length() == 8;
    return isClear ? CLEAR : Integer.parseInt(six.toString(), 16);
  }

  private static int channels(String kind, String[] parts) {
    try {
      double alpha = parts.length > 3 ? share(parts[3], 1) : 1;
      if (parts.length < 3 || alpha < OPAQUE_FROM) {
        return alpha < CLEAR_BELOW ? CLEAR : UNKNOWN;
      }
      return kind.equals("rgb")
          ? rgb(share(parts[0], 255), share(parts[1], 255), share(parts[2], 255))
          : ofLightness(share(parts[1], 100), share(parts[2], 100));
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }

  /** Of hues only the greys, from black to white, are told. */
  private static int ofLightness(double saturation, double lightness) {
    boolean isGrey = saturation < 0.05 || lightness < 0.02 || lightness > 0.97;
    return isGrey ? rgb(lightness, lightness, lightness) : UNKNOWN;
  }

  private static int rgb(double red, double green, double blue) {
    return channel(red) << 16 | channel(green) << 8 | channel(blue);
  }

  private static int channel(double share) {
    return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
  }

  private static double share(String number, double most) {
    return number.endsWith("%")
        ? Double.parseDouble(number.substring(0, number.length() - 1)) / 100
        : Double.parseDouble(number) / most;
  }
}
