package taohua.text;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import taohua.language.Brackets;
import taohua.language.Characters;
import taohua.language.Stops;

/**
 * Makes the marks of a stretch of text come in pairs: quotation marks, title marks and brackets.
 * The stretch takes in what stands right before or after it as long as that helps; what is single
 * then is left out. For one stretch.
 */
final class MarkPairs {
  // Stands for the mark beyond an end of what is around the stretch.
  private static final char NO_MARK = 0;

  private final String before;
  private final String after;
  private final StringBuilder whole;
  // How much of what stands before is not taken in, and how much of what stands after is.
  private int left;
  private int right;

  private MarkPairs(String before, String text, String after) {
    this.before = before;
    this.after = after;
    whole = new StringBuilder(text);
    left = before.length();
  }

  /**
   * A stretch of text with all its marks in pairs.
   *
   * @param before what stands before it
   * @param text the stretch
   * @param after what stands after it
   */
  static String complete(String before, String text, String after) {
    MarkPairs stretch = new MarkPairs(before, text, after);
    boolean grows = true;
    while (grows) {
      grows = stretch.grow();
    }
    return without(stretch.whole, single(stretch.whole));
  }

  /** Takes in the next mark, or one on either side; false if that makes no pair. */
  private boolean grow() {
    BitSet single = single(whole);
    int next = pastInnerSigns(after, right);
    char opening = left > 0 ? before.charAt(left - 1) : NO_MARK;
    char closing = next < after.length() ? after.charAt(next) : NO_MARK;
    if (Brackets.arePair(lastOpening(whole, single), closing)) {
      takeUpTo(next + 1);
      return true;
    }
    if (Brackets.arePair(opening, firstClosing(whole, single))) {
      takeBefore();
      return true;
    }
    if (Brackets.opensName(opening) && Brackets.arePair(opening, closing)) {
      takeBefore();
      takeUpTo(next + 1);
      return true;
    }
    return false;
  }

  private void takeBefore() {
    left--;
    whole.insert(0, before.charAt(left));
  }

  private void takeUpTo(int end) {
    whole.append(after, right, end);
    right = end;
  }

  /** A sign that belongs to the word before it, such as the + of “人工智能+”. */
  private static int pastInnerSigns(String text, int from) {
    int at = from;
    while (at < text.length()
        && Characters.fold(text.charAt(at)) == Characters.DROPPED
        && !Stops.endsClause(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the marks are whose partner is missing. */
  private static BitSet single(CharSequence text) {
    BitSet single = new BitSet();
    IntArrayList open = new IntArrayList();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Brackets.opens(c)) {
        open.add(i);
        single.set(i);
      } else if (Brackets.closes(c)) {
        if (!open.isEmpty() && Brackets.arePair(text.charAt(open.getInt(open.size() - 1)), c)) {
          single.clear(open.removeInt(open.size() - 1));
        } else {
          single.set(i);
        }
      }
    }
    return single;
  }

  private static char firstClosing(CharSequence text, BitSet places) {
    return (char)
        places.stream()
            .map(text::charAt)
            .filter(c -> Brackets.closes((char) c))
            .findFirst()
            .orElse(NO_MARK);
  }

  private static char lastOpening(CharSequence text, BitSet places) {
    return (char)
        places.stream()
            .map(text::charAt)
            .filter(c -> Brackets.opens((char) c))
            .reduce(NO_MARK, (a, b) -> b);
  }

  private static String without(CharSequence text, BitSet places) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!places.get(i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
