package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How else a number within a name is written: 101 as 一〇一, 一零一, 一百零一 and 一百〇一, and the other way.
 */
final class NumberForms {
  static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}|[〇零一二三四五六七八九十百千]{1,7}");

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = " 十百千";
  private static final int MOST = 9_999;

  private NumberForms() {}

  /** All ways to write a number but the given one; none for what is no number below 10,000. */
  static List<String> of(String number) {
    int value = value(number);
    Set<String> forms = new LinkedHashSet<>();
    if (value >= 0) {
      String arabic = String.valueOf(value);
      forms.add(arabic);
      StringBuilder signs = new StringBuilder();
      arabic.chars().forEach(digit -> signs.append(DIGITS.charAt(digit - '0')));
      String spelt = spelt(value);
      for (String form : List.of(signs.toString(), spelt)) {
        forms.add(form);
        forms.add(form.replace('〇', '零'));
      }
      forms.remove(number);
    }
    return new ArrayList<>(forms);
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    String signs = number.replace('零', '〇');
    for (int value = 0; value <= MOST; value++) {
      if (spelt(value).equals(signs)) {
        return value;
      }
    }
    Matcher digits = Pattern.compile("[" + DIGITS + "]{2,4}").matcher(signs);
    int value = digits.matches() ? 0 : -1;
    for (int i = 0; value >= 0 && i < signs.length(); i++) {
      value = 10 * value + DIGITS.indexOf(signs.charAt(i));
    }
    return value;
  }

  /** 十二, 一百零一 with 〇 for 零. */
  private static String spelt(int value) {
    if (value == 0) {
      return "〇";
    }
    StringBuilder spelt = new StringBuilder();
    String digits = String.valueOf(value);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int unit = digits.length() - 1 - i;
      if (digit > 0) {
        spelt.append(DIGITS.charAt(digit)).append(unit > 0 ? UNITS.substring(unit, unit + 1) : "");
      } else if (!spelt.isEmpty() && spelt.charAt(spelt.length() - 1) != '〇') {
        spelt.append('〇');
      }
    }
    String whole = spelt.toString().replaceFirst("〇$", "");
    return value >= 10 && value < 20 ? whole.substring(1) : whole;
  }
}
