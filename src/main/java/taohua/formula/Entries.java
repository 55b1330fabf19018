package taohua.formula;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Under which formula of a list a phrase is found that is not listed itself: the longest that
 * stands in it, of these the first in the list.
 */
final class Entries {
  private static final int NONE = 0;

  private final int minLength;
  private final Map<String, Integer> formulas = new HashMap<>();
  private final Int2IntOpenHashMap others = new Int2IntOpenHashMap();

  /**
   * @param minLength of a formula, in characters
   */
  Entries(int minLength) {
    this.minLength = minLength;
  }

  /** Adds a formula to the list; ids ascend. */
  void add(String characters, int id) {
    formulas.put(characters, id);
  }

  /** The id of a phrase: that of the formula that it is, or a new one. */
  int idOf(String characters, int unused) {
    int id = formulas.getOrDefault(characters, NONE);
    if (id != NONE) {
      return id;
    }
    int within = within(characters);
    if (within != NONE) {
      others.put(unused, within);
    }
    return unused;
  }

  private int within(String characters) {
    for (int length = characters.length() - 1; length >= minLength; length--) {
      int best = NONE;
      for (int start = 0; start + length <= characters.length(); start++) {
        int id = formulas.getOrDefault(characters.substring(start, start + length), NONE);
        best = best == NONE || id != NONE && id < best ? id : best;
      }
      if (best != NONE) {
        return best;
      }
    }
    return NONE;
  }

  /** By the ids that were new, the formulas; phrases that hold none are left out. */
  Int2IntOpenHashMap ofOthers() {
    return others;
  }
}
