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
 *   <li>does not begin with what points back, as 该 and 其 do, or with 是, and holds no colon;
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

  /**
   * What right before a stretch may belong to it: the word there, or a mark that ties it to what
   * stands before; empty if it stands alone, as the object of a verb does, or what an adverb or 的
   * leads to.
   */
  public String before(Span characters) {
    int start = characters.start();
    int marks = text.marks(start);
    if (marks != Marks.NONE) {
      return (marks & Marks.CLOSE) != 0 ? "”" : paused(marks, characters);
    }
    int previous = text.previous(start);
    return switch (text.at(previous)) {
      case VERB, DE, ADVERB, CONJUNCTION, NEGATION -> "";
      // 可再生 and 可持续 are one word.
      case LINK -> text.text().character(previous) == '可' ? word(previous) : "";
      default -> word(previous);
    };
  }

  /**
   * What right behind a stretch may belong to it: the word there, or a mark after which its list
   * goes on; empty if it stands alone, as before a figure, a verb or 的.
   */
  public String behind(Span characters) {
    int end = characters.end();
    int marks = text.marks(end);
    if (marks != Marks.NONE) {
      return paused(marks, characters);
    }
    return switch (text.at(end)) {
      case VERB, DE, NUMBER, ADVERB, LINK -> "";
      default -> word(end);
    };
  }

  private String paused(int marks, Span characters) {
    boolean isPaused = marks == Marks.PAUSE;
    for (int c = characters.start() + 1; isPaused && c < characters.end(); c++) {
      if ((text.marks(c) & Marks.PAUSE) != 0) {
        return "、";
      }
    }
    return "";
  }

  private String word(int start) {
    return text.text().characters(new Span(start, text.next(start)));
  }
}
