package taohua.intake.heading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.text.Level;

/** The level of a speaker who calls his own place 我市 and no other so. */
final class OwnLevel {
  private static final List<Map.Entry<Character, Level>> UNITS =
      List.of(
          Map.entry('省', Level.PROVINCE),
          Map.entry('市', Level.CITY),
          Map.entry('县', Level.COUNTY),
          Map.entry('旗', Level.COUNTY),
          Map.entry('镇', Level.TOWNSHIP),
          Map.entry('乡', Level.TOWNSHIP));

  // Once may be a slip or a quotation.
  private static final int ENOUGH = 2;

  private OwnLevel() {}

  /** From 全市 in the title, else from 我市 in the body; empty where two levels are named. */
  static Optional<Level> of(String title, String body) {
    Optional<Level> named = only(title, '全', 1);
    return named.isPresent() ? named : only(body, '我', ENOUGH);
  }

  private static Optional<Level> only(String text, char before, int enough) {
    Optional<Level> found = Optional.empty();
    for (Map.Entry<Character, Level> unit : UNITS) {
      int count = count(text, before, unit.getKey());
      if (count > 0 && found.isPresent()) {
        return Optional.empty();
      }
      if (count >= enough) {
        found = Optional.of(unit.getValue());
      }
    }
    return found;
  }

  private static int count(String text, char first, char second) {
    int count = 0;
    for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      count += at + 1 < text.length() && text.charAt(at + 1) == second ? 1 : 0;
    }
    return count;
  }
}
