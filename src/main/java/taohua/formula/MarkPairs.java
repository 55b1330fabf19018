package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import taohua.language.Brackets;
import taohua.language.Characters;
import taohua.language.Stops;

/** Marks that come in pairs: quotation marks, title marks and brackets. */
final class MarkPairs {
  private MarkPairs() {}

  /**
   * A stretch of text with all its marks in pairs.
   *
   * @param before what stands before it
   * @param text the stretch
   * @param after what stands after it
   */
  static String complete(String before, String text, String after) {
    StringBuilder whole = new StringBuilder(text);
    int left = before.length() - 1;
    int right = 0;
    for (boolean grew = true; grew; ) {
      grew = false;
      BitSet single = single(whole);
      int firstClosing = firstClosing(whole, single);
      int lastOpening = lastOpening(whole, single);
      boolean marksBefore = left >= 0 && Brackets.opens(before.charAt(left));
      int mark = pastInnerSigns(after, right);
      boolean marksAfter = mark < after.length() && Brackets.closes(after.charAt(mark));
      if (marksAfter
          && lastOpening >= 0
          && Brackets.arePair(whole.charAt(lastOpening), after.charAt(mark))) {
        whole.append(after, right, mark + 1);
        right = mark + 1;
        grew = true;
      } else if (marksBefore
          && firstClosing >= 0
          && Brackets.arePair(before.charAt(left), whole.charAt(firstClosing))) {
        whole.insert(0, before.charAt(left--));
        grew = true;
      } else if (marksBefore
          && marksAfter
          && Brackets.opensName(before.charAt(left))
          && Brackets.arePair(before.charAt(left), after.charAt(mark))) {
        whole.insert(0, before.charAt(left--)).append(after, right, mark + 1);
        right = mark + 1;
        grew = true;
      }
    }
    return without(whole, single(whole));
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

  private static int firstClosing(CharSequence text, BitSet places) {
    return places.stream().filter(i -> Brackets.closes(text.charAt(i))).findFirst().orElse(-1);
  }

  private static int lastOpening(CharSequence text, BitSet places) {
    return places.stream().filter(i -> Brackets.opens(text.charAt(i))).max().orElse(-1);
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
