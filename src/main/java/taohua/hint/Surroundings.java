package taohua.hint;

import taohua.align.Edit;
import taohua.text.NormalText;
import taohua.text.Span;
import taohua.text.WordBorders;

/**
 * The equal characters around a change, up to where a clause ends or the two texts differ again.
 *
 * @param text of the target
 * @param partners which characters are equal
 * @param ours the words of the target
 * @param theirs the words of the source
 */
record Surroundings(NormalText text, Partners partners, WordBorders ours, WordBorders theirs) {
  // The longest word that a change lies inside of.
  private static final int FARTHEST = 6;

  // 我市, 全县: what makes a single unit one's own.
  private static final String DETERMINERS = "我全本各该";

  // 市应急局: a body's name goes to its last character.
  private static final String BODIES = "局办委厅部会院所处队组";

  /** On which side of a change one looks. */
  private enum Side {
    LEFT,
    RIGHT
  }

  /** The change with the rest of the words that it lies inside of. */
  Edit.Replaced toBorders(Edit.Replaced change) {
    return wider(change, steps(Side.LEFT, change, 0), steps(Side.RIGHT, change, 0));
  }

  /** The change with a determiner to its left, else a word to its right, else one to its left. */
  Edit.Replaced byOneWord(Edit.Replaced change) {
    if (isNext(Side.LEFT, change, DETERMINERS)) {
      return wider(change, 1, 0);
    }
    int right = steps(Side.RIGHT, change, 1);
    if (right == 0) {
      return wider(change, steps(Side.LEFT, change, 1), 0);
    }
    Edit.Replaced word = wider(change, 0, right);
    return isNext(Side.RIGHT, word, BODIES) ? wider(word, 0, 1) : word;
  }

  private static Edit.Replaced wider(Edit.Replaced change, int left, int right) {
    return new Edit.Replaced(
        wider(change.target(), left, right), wider(change.source(), left, right));
  }

  private static Span wider(Span span, int left, int right) {
    return new Span(span.start() - left, span.end() + right);
  }

  /** How far the next border of both texts is, at least so far; 0 if it cannot be reached. */
  private int steps(Side side, Edit.Replaced change, int least) {
    for (int steps = 0; steps <= FARTHEST; steps++) {
      if (steps >= least
          && ours.at(edge(side, change.target(), steps))
          && theirs.at(edge(side, change.source(), steps))) {
        return steps;
      }
      if (!isEqual(side, change, steps)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the next character on that side is equal and one of these. */
  private boolean isNext(Side side, Edit.Replaced change, String characters) {
    return isEqual(side, change, 0)
        && characters.indexOf(text.character(character(side, change.target(), 0))) >= 0;
  }

  /** Whether the character so many steps away is the same in both and in the same clause. */
  private boolean isEqual(Side side, Edit.Replaced change, int steps) {
    int here = character(side, change.target(), steps);
    int there = character(side, change.source(), steps);
    return there >= 0
        && partners.of(here) == there
        && !text.endsClause(side == Side.LEFT ? here : here - 1);
  }

  private static int edge(Side side, Span span, int steps) {
    return side == Side.LEFT ? span.start() - steps : span.end() + steps;
  }

  private static int character(Side side, Span span, int steps) {
    return side == Side.LEFT ? span.start() - steps - 1 : span.end() + steps;
  }
}
