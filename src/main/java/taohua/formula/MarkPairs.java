package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import taohua.language.Characters;

/** Marks that come in pairs: quotation marks, title marks and brackets. */
final class MarkPairs {
  private static final String OPENING = "“‘《〈（(「『【[";
  private static final String CLOSING = "”’》〉）)」』】]";
  // These make what they hold a name or a word of its own; brackets make it an aside.
  private static final String NAMING = "“《「";

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
      int firstClosing = nextOf(whole, single, CLOSING);
      int lastOpening = lastOf(whole, single, OPENING);
      boolean marksBefore = left >= 0 && OPENING.indexOf(before.charAt(left)) >= 0;
      int mark = pastInnerSigns(after, right);
      boolean marksAfter = mark < after.length() && CLOSING.indexOf(after.charAt(mark)) >= 0;
      if (marksAfter && lastOpening >= 0 && pair(whole.charAt(lastOpening), after.charAt(mark))) {
        whole.append(after, right, mark + 1);
        right = mark + 1;
        grew = true;
      } else if (marksBefore
          && firstClosing >= 0
          && pair(before.charAt(left), whole.charAt(firstClosing))) {
        whole.insert(0, before.charAt(left--));
        grew = true;
      } else if (marksBefore
          && marksAfter
          && NAMING.indexOf(before.charAt(left)) >= 0
          && pair(before.charAt(left), after.charAt(mark))) {
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
        && !Characters.endsClause(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean pair(char opening, char closing) {
    int kind = OPENING.indexOf(opening);
    return kind >= 0 && kind == CLOSING.indexOf(closing);
  }

  /** Where the marks are whose partner is missing. */
  private static BitSet single(CharSequence text) {
    BitSet single = new BitSet();
    IntArrayList open = new IntArrayList();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.add(i);
        single.set(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        if (!open.isEmpty() && pair(text.charAt(open.getInt(open.size() - 1)), c)) {
          single.clear(open.removeInt(open.size() - 1));
        } else {
          single.set(i);
        }
      }
    }
    return single;
  }

  private static int nextOf(CharSequence text, BitSet places, String marks) {
    return places.stream().filter(i -> marks.indexOf(text.charAt(i)) >= 0).findFirst().orElse(-1);
  }

  private static int lastOf(CharSequence text, BitSet places, String marks) {
    return places.stream().filter(i -> marks.indexOf(text.charAt(i)) >= 0).max().orElse(-1);
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
