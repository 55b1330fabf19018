package taohua.intake.page.unit;

import java.util.List;
import taohua.language.CharacterSet;

/**
 * Lines with a mark in front, ■我们要守好堤坝, such as those in which a newspaper says beforehand what a
 * speech below them says.
 */
public final class Extracts {
  private static final CharacterSet MARKS = CharacterSet.of("■◆●▲►▶★◎");

  private Extracts() {}

  /** Of each unit whether it lies in such a line. */
  static boolean[] of(List<Unit> units) {
    boolean[] extracts = new boolean[units.size()];
    for (int i = 0; i < extracts.length; i++) {
      extracts[i] = isMarked(units.get(i)) || i > 0 && !units.get(i).opens() && extracts[i - 1];
    }
    return extracts;
  }

  /** Whether a unit begins a line with such a mark and says something. */
  public static boolean isMarked(Unit unit) {
    return unit.opens() && unit.length() > 1 && MARKS.begins(unit.plain());
  }
}
