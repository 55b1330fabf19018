package taohua.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taohua.language.Blanks;

/**
 * A part of a text that is not the body.
 *
 * @param span of UTF-16 units of the text, without white space at its ends
 */
public record Dropped(Span span, Why why) {
  /** Why it is not the body. */
  public enum Why {
    /** It stands above the speech: a title, a byline, a menu, an editor's lead. */
    ABOVE,
    /** It belongs to the page, though it stands inside of the speech. */
    INSIDE,
    /** It stands below the speech: a signature, links, the foot of the page. */
    BELOW,
    /** It is the same speech once more. */
    REPEATED;

    /** The stable word of data files, which are never localised. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * All that is visible and outside of the body, by where it stands; with the pieces of the body it
   * is every visible character of the part, once.
   *
   * @param body the paragraphs, ascending; without any, all is above
   * @param part of the text
   */
  public static List<Dropped> around(String text, List<Paragraph> body, Span part) {
    List<Dropped> dropped = new ArrayList<>();
    int at = part.start();
    Why why = Why.ABOVE;
    for (Paragraph paragraph : body) {
      for (Span piece : paragraph.pieces()) {
        add(text, at, piece.start(), why, dropped);
        at = piece.end();
        why = Why.INSIDE;
      }
    }
    add(text, at, part.end(), body.isEmpty() ? Why.ABOVE : Why.BELOW, dropped);
    return dropped;
  }

  private static void add(String text, int from, int to, Why why, List<Dropped> dropped) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      dropped.add(new Dropped(new Span(start, end), why));
    }
  }
}
