package taohua.formula;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Under which formula of a list a phrase is found that is not listed itself: the longest that
 * stands in it, of these the first in the list.
 */
final class Entries {
  private static final int NONE = 0;
  private static final int HEAD_BITS = 20;
  private static final int SCATTER = 0x9E3779B9;

  private final int minLength;
  private final Map<String, Integer> formulas = new HashMap<>();
  // What formulas begin with, a bit for each by its hash: next to nothing of a phrase begins so.
  private final BitSet heads = new BitSet(1 << HEAD_BITS);
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
    if (characters.length() >= minLength) {
      heads.set(head(characters, 0));
    }
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
    BitSet begins = new BitSet();
    for (int start = 0; start + minLength <= characters.length(); start++) {
      begins.set(start, heads.get(head(characters, start)));
    }
    for (int length = characters.length() - 1; length >= minLength; length--) {
      int best = NONE;
      for (int start = 0; start + length <= characters.length(); start++) {
        if (begins.get(start)) {
          int id = formulas.getOrDefault(characters.substring(start, start + length), NONE);
          best = best == NONE || id != NONE && id < best ? id : best;
        }
      }
      if (best != NONE) {
        return best;
      }
    }
    return NONE;
  }

  /** The bit of as many characters as the shortest formula has. */
  private int head(String characters, int start) {
    int hash = 0;
    for (int i = start; i < start + minLength; i++) {
      hash = hash * SCATTER + characters.charAt(i);
    }
    return hash * SCATTER >>> Integer.SIZE - HEAD_BITS;
  }

  /** By the ids that were new, the formulas; phrases that hold none are left out. */
  Int2IntOpenHashMap ofOthers() {
    return others;
  }
}
