package taohua.judge;

import java.util.List;
import taohua.formula.FormulaUse;
import taohua.text.Span;

/** Where the common language of one text stands. */
final class SetPhrases {
  /** How some characters stand to the phrases. */
  enum Place {
    /** None of them lies in a phrase. */
    OUTSIDE,
    /** All of them lie in one phrase. */
    WITHIN,
    /** They reach over the border of a phrase. */
    ACROSS
  }

  // The first character of each phrase, and the one behind its last.
  private final int[] starts;
  private final int[] ends;

  /**
   * @param uses ascending and disjoint
   */
  SetPhrases(List<FormulaUse> uses) {
    starts = new int[uses.size()];
    ends = new int[uses.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = uses.get(i).characters().start();
      ends[i] = uses.get(i).characters().end();
    }
  }

  /** How characters, of which there is at least one, stand to the phrases. */
  Place of(Span characters) {
    int first = firstBehind(characters.start());
    if (first == starts.length || starts[first] >= characters.end()) {
      return Place.OUTSIDE;
    }
    boolean isWithin = starts[first] <= characters.start() && characters.end() <= ends[first];
    return isWithin ? Place.WITHIN : Place.ACROSS;
  }

  /** The first phrase that ends behind a character; as many as there are if none does. */
  int firstBehind(int character) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return starts.length;
  }

  /** The characters of a phrase, by its number. */
  Span get(int phrase) {
    return new Span(starts[phrase], ends[phrase]);
  }
}
