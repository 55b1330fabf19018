package taohua.serve;

import java.util.HashSet;
import java.util.Set;

/**
 * What stands beside a phrase in its paragraph, normalised, by which uses of its own are told from
 * copies of one passage.
 *
 * @param before at most {@link #MOST} characters
 * @param after at most {@link #MOST} characters
 */
record Context(String before, String after) {
  /** As many characters are looked at on each side. */
  static final int MOST = 20;

  // So many must be the same, and so many of them on each side: a set phrase on one side, however
  // long, is no passage.
  private static final int SAME = 20;
  private static final int SIDE = 6;

  // Between the parts of a mark; normalised text has no such character.
  private static final char PHRASE = '\0';

  /**
   * Two uses that share one of these stand in one passage: all that stands beside them is the same,
   * or twenty characters of it next to the phrase, on both sides.
   */
  Set<String> marks() {
    Set<String> marks = new HashSet<>();
    marks.add(before + PHRASE + after);
    for (int left = SIDE; left <= SAME - SIDE; left++) {
      int right = SAME - left;
      if (before.length() >= left && after.length() >= right) {
        marks.add(before.substring(before.length() - left) + PHRASE + after.substring(0, right));
      }
    }
    return marks;
  }
}
