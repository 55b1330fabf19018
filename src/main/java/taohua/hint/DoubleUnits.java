package taohua.hint;

import java.util.List;
import taohua.hint.home.NameEnd;
import taohua.language.Characters;
import taohua.language.Sought;
import taohua.language.Words;

/**
 * One kind of unit twice in a row: 市、市、县 is what remains of 省、市、县 when a province's speech is made
 * a city's.
 */
final class DoubleUnits {
  private static final String UNITS = "省市县区州旗镇乡村";

  // Single units between marks of enumeration, not the first of 市、市直单位.
  private static final Sought DOUBLE = Sought.of(UNITS, "([" + UNITS + "])、\\1(?=[、）)]|各级)");

  // The longest name that the first unit may belong to.
  private static final int NEAR = 10;

  private DoubleUnits() {}

  /** By place. */
  static List<Contradiction> in(WrittenBody body) {
    return body.matches(DOUBLE).stream()
        .filter(match -> !endsName(body.before(match, NEAR)) && !body.isQuoted(match))
        .map(match -> body.contradiction(Contradiction.Kind.DOUBLE_UNIT, match, "", 0))
        .toList();
  }

  /** Whether words end in a name that goes on with a unit, as 栖梧 before 市、市、县. */
  private static boolean endsName(String words) {
    List<Words.Word> split = Words.of(words);
    if (split.isEmpty() || !Characters.isHan(words.charAt(words.length() - 1))) {
      return false;
    }
    Words.Word last = split.get(split.size() - 1);
    return last.isPlace() || NameEnd.isUnknown(last);
  }
}
