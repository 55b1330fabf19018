package taohua.intake.format.numbering;

import java.util.List;

/**
 * One level of a list.
 *
 * @param style of its own number
 * @param pattern what is written, with {@code %1} to {@code %9} for the numbers of the levels
 * @param start its first number
 * @param restart after which level it begins anew: 0 for none, else that level counted from 1 or
 *     any above it
 * @param isDecimal whether all numbers in the pattern are written in digits
 */
public record Level(NumberStyle style, String pattern, int start, int restart, boolean isDecimal) {
  /** How many levels a list may have. */
  public static final int MOST = 9;

  // Behind these what follows stands without a blank.
  private static final String CLOSING = "、，。．：；）】〕》」』";

  /** What is written for the counts of the levels; empty if nothing is. */
  String written(List<Level> levels, int[] counts) {
    if (style == NumberStyle.NONE) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int level = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (level >= 0 && level < levels.size()) {
        NumberStyle its = levels.get(level).style();
        text.append((isDecimal ? NumberStyle.DECIMAL : its).of(counts[level]));
        i++;
      } else {
        text.append(c);
      }
    }
    return label(text.toString());
  }

  /** A number as it stands before its paragraph: with a blank behind, unless it ends in a stop. */
  public static String label(String shown) {
    String label = shown.strip();
    boolean isClosed = !label.isEmpty() && CLOSING.indexOf(label.charAt(label.length() - 1)) >= 0;
    return label.isEmpty() || isClosed ? label : label + " ";
  }
}
