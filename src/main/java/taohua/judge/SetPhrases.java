package taohua.judge;

import java.util.List;
import taohua.formula.FormulaUse;
import taohua.formula.FormulaUses;
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

  private final FormulaUses uses;

  /**
   * @param uses ascending and disjoint
   */
  SetPhrases(List<FormulaUse> uses) {
    this.uses = FormulaUses.copyOf(uses);
  }

  /** How characters, of which there is at least one, stand to the phrases. */
  Place of(Span characters) {
    int first = firstBehind(characters.start());
    if (first == size() || uses.start(first) >= characters.end()) {
      return Place.OUTSIDE;
    }
    boolean isWithin =
        uses.start(first) <= characters.start() && characters.end() <= uses.end(first);
    return isWithin ? Place.WITHIN : Place.ACROSS;
  }

  /** The first phrase that ends behind a character; as many as there are if none does. */
  int firstBehind(int character) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (uses.end(middle) <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return uses.size();
  }

  /** The characters of a phrase, by its number. */
  Span get(int phrase) {
    return new Span(uses.start(phrase), uses.end(phrase));
  }
}
