package taohua.report.anonymous;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taohua.language.Characters;
import taohua.language.Stops;

/**
 * A text as names are looked for in it: letters, ideographs and digits in NFKC, simplified, in
 * lower case and without accents, each with its place. What may stand between the letters of one
 * name (white space, a line's end, invisible characters, a dot, a hyphen) is left out; other marks
 * divide. Immutable.
 */
final class Letters {
  // Marks that end a clause elsewhere and yet are written within names and addresses.
  private static final String WITHIN_NAMES = ".．·•・‧∙⋅･˙●◦﹒_＿*";

  private static final char ZERO = '〇';
  private static final String ROUND_ZEROS = "○◯";
  private static final String BLANKS = "_＿";

  // Where Latin letters with accents are.
  private static final int ACCENTED_FROM = 0xC0;
  private static final int ACCENTED_TO = 0x1EFF;

  private final List<Letter> letters = new ArrayList<>();
  private boolean divided;

  /**
   * One of them.
   *
   * @param codePoint what it is
   * @param start where it starts in the text, in UTF-16 units
   * @param end one past its last unit there
   * @param joined whether nothing that divides stands between the letter before and this one
   */
  private record Letter(int codePoint, int start, int end, boolean joined) {}

  private Letters(String text) {
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      if (Character.isBmpCodePoint(codePoint)) {
        basic((char) codePoint, at, end);
      } else {
        beyond(codePoint, at, end);
      }
      at = end;
    }
  }

  static Letters of(String text) {
    return new Letters(text);
  }

  /** What a name is known by: its letters alone, one after the other. */
  static String key(String name) {
    Letters letters = of(name);
    return letters.string(0, letters.size());
  }

  private void basic(char c, int start, int end) {
    char folded = Characters.fold(c);
    if (BLANKS.indexOf(c) >= 0 || folded == Characters.DROPPED || Character.isSurrogate(c)) {
      divided |= divides(c);
    } else if (folded == Characters.SEVERAL) {
      for (char one : Characters.expand(c)) {
        add(one, start, end);
      }
    } else {
      add(ROUND_ZEROS.indexOf(c) >= 0 ? ZERO : plain(folded), start, end);
    }
  }

  private static boolean divides(char c) {
    return Stops.endsClause(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && WITHIN_NAMES.indexOf(c) < 0;
  }

  // å is a; an accent that is a character of its own is dropped anyway.
  private static char plain(char c) {
    return c < ACCENTED_FROM || c > ACCENTED_TO
        ? c
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }

  // Letters of mathematics and compatibility ideographs are others in NFKC; symbols are passed by.
  private void beyond(int codePoint, int start, int end) {
    String written = Character.toString(codePoint);
    String normal = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (!normal.equals(written)) {
      normal.codePoints().forEach(one -> add(folded(one), start, end));
    } else if (Characters.counts(codePoint)) {
      add(codePoint, start, end);
    }
  }

  private static int folded(int codePoint) {
    char folded = Character.isBmpCodePoint(codePoint) ? Characters.fold((char) codePoint) : 0;
    return folded == Characters.DROPPED || folded == Characters.SEVERAL ? codePoint : plain(folded);
  }

  private void add(int codePoint, int start, int end) {
    letters.add(new Letter(codePoint, start, end, !letters.isEmpty() && !divided));
    divided = false;
  }

  int size() {
    return letters.size();
  }

  int at(int index) {
    return letters.get(index).codePoint();
  }

  int start(int index) {
    return letters.get(index).start();
  }

  int end(int index) {
    return letters.get(index).end();
  }

  /** Whether a letter and the one before it may belong to one name. */
  boolean isJoined(int index) {
    return index > 0 && index < size() && letters.get(index).joined();
  }

  /** Whether nothing at all stands between a letter and the one before it. */
  boolean isAdjacent(int index) {
    return index > 0 && index < size() && letters.get(index - 1).end() >= start(index);
  }

  boolean isHan(int index) {
    return index >= 0 && index < size() && Character.isIdeographic(at(index));
  }

  boolean isLatin(int index) {
    return index >= 0
        && index < size()
        && Character.UnicodeScript.of(at(index)) == Character.UnicodeScript.LATIN;
  }

  /** The letters from one to another, those that are not joined as well. */
  String string(int from, int to) {
    StringBuilder string = new StringBuilder();
    for (int i = from; i < to; i++) {
      string.appendCodePoint(at(i));
    }
    return string.toString();
  }

  /** Where the letters end that are joined to one, at most so many after it. */
  int joinedEnd(int index, int most) {
    int end = index;
    while (end < size() && end < index + most && (end == index || isJoined(end))) {
      end++;
    }
    return end;
  }

  /** Where the letters begin that are joined to one, at most so many before it. */
  int joinedStart(int index, int most) {
    int start = index;
    while (start > 0 && start > index - most && isJoined(start)) {
      start--;
    }
    return start;
  }
}
