package taohua.text;

import java.util.Arrays;
import taohua.language.Invisible;

/**
 * A stretch of a text without its invisible characters, for rules that look for words in it: what
 * shows nothing must not hide a word from them. Each character knows its place.
 */
public final class Visible {
  private static final int[] AS_THEY_STAND = {};

  private final String words;
  private final int start;
  private final int end;
  private final int[] places;

  private Visible(String words, Span span, int[] places) {
    this.words = words;
    this.start = span.start();
    this.end = span.end();
    this.places = places;
  }

  /** The visible characters of a span of a text, in UTF-16 units. */
  public static Visible of(String text, Span span) {
    int at = span.start();
    while (at < span.end() && !Invisible.is(text.codePointAt(at))) {
      at++;
    }
    // Nearly every stretch has none of them.
    return at == span.end()
        ? new Visible(text.substring(span.start(), span.end()), span, AS_THEY_STAND)
        : without(text, span);
  }

  private static Visible without(String text, Span span) {
    StringBuilder words = new StringBuilder(span.length());
    int[] places = new int[span.length()];
    int at = span.start();
    while (at < span.end()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      for (int unit = at; unit < next && !Invisible.is(c); unit++) {
        places[words.length()] = unit;
        words.append(text.charAt(unit));
      }
      at = next;
    }
    return new Visible(words.toString(), span, Arrays.copyOf(places, words.length()));
  }

  /** What is seen of the stretch. */
  public String words() {
    return words;
  }

  /** Where some of the words stand in the text, with all between their first and their last. */
  public Span original(int from, int to) {
    if (places == AS_THEY_STAND) {
      return new Span(start + from, start + to);
    }
    int first = from < places.length ? places[from] : end;
    return new Span(first, to == from ? first : places[to - 1] + 1);
  }
}
