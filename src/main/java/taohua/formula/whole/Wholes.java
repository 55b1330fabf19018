package taohua.formula.whole;

import java.util.BitSet;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Which stretches of one text a reader takes for wholes, and would print in a list of phrases.
 *
 * <p>The words and marks around decide, not the wording alone: 推动人工智能 is a whole before a comma and
 * none before 产业. A whole
 *
 * <ul>
 *   <li>begins and ends with words, none of which was cut from its neighbour: no 了 or 个 at its
 *       beginning, no 的, 和 or 多次 at its end, no figure that goes on, no placeholder;
 *   <li>reaches over a comma only from the beginning of a clause to the end of one;
 *   <li>has its quotations and brackets in pairs;
 *   <li>is no noun phrase that a noun right before or behind belongs to, and no two items of three;
 *   <li>if it has a verb, has all of its object: it ends at a mark, and not at 、, where a list may
 *       go on.
 * </ul>
 *
 * <p>Not for sharing between threads.
 */
public final class Wholes {
  private final Divided text;

  /**
   * Looks at one text.
   *
   * @param clauses may be shared with other texts
   */
  public Wholes(Document document, NormalText text, Clauses clauses) {
    this.text = new Divided(document, text, clauses);
  }

  /** Whether a stretch of at least one character is a whole. */
  public boolean isWhole(Span characters) {
    return lengths(characters.start(), characters.length()).get(characters.length());
  }

  /** Whether a whole may start with a character. */
  public boolean mayStart(int character) {
    return text.isBorder(character) && new Opening(text, character).mayStart();
  }

  /**
   * The lengths of the wholes that start with a character.
   *
   * @param most the greatest length that is asked for; not beyond the text's end
   */
  public BitSet lengths(int character, int most) {
    BitSet lengths = new BitSet();
    if (text.isBorder(character)) {
      Opening opening = new Opening(text, character);
      if (opening.mayStart()) {
        new Walk(text, opening).addLengths(most, lengths);
      }
    }
    return lengths;
  }
}
