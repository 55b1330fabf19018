package taohua.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression all of whose matches begin with one of some characters. It is tried only
 * where one of these stands, which is a small part of any text, and finds what {@link Matcher#find}
 * finds. Immutable.
 */
public final class Sought {
  private final CharacterSet first;
  private final Pattern pattern;

  private Sought(CharacterSet first, Pattern pattern) {
    this.first = first;
    this.pattern = pattern;
  }

  /**
   * An expression to be sought.
   *
   * @param first every character that a match can begin with; what a lookbehind sees stands before
   *     the match
   * @param expression one that matches no empty text
   */
  public static Sought of(String first, String expression) {
    return new Sought(CharacterSet.of(first), Pattern.compile(expression));
  }

  /** The expression, to be sought everywhere. */
  public Pattern pattern() {
    return pattern;
  }

  /** Whether it stands in a text. */
  public boolean isIn(String text) {
    return in(text).find();
  }

  /** Its matches in a text, one after the other. */
  public Search in(String text) {
    return new Search(text);
  }

  /** Goes through a text as a {@link Matcher} does. Not safe for threads. */
  public final class Search {
    private final String text;
    private int at;
    private @Nullable Matcher matcher;

    private Search(String text) {
      this.text = text;
    }

    /** Whether there is one more match, behind the last. */
    public boolean find() {
      for (; at < text.length(); at++) {
        if (first.contains(text.charAt(at)) && matcher().region(at, text.length()).lookingAt()) {
          at = matcher().end();
          return true;
        }
      }
      return false;
    }

    /** Where the match that was found begins. */
    public int start() {
      return matcher().start();
    }

    /** One past the end of the match that was found. */
    public int end() {
      return matcher().end();
    }

    /** What a named group of the match that was found holds. */
    public String group(String name) {
      return matcher().group(name);
    }

    // Made for the first place to try: most texts have none.
    private Matcher matcher() {
      Matcher made = matcher;
      if (made == null) {
        made = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        matcher = made;
      }
      return made;
    }
  }
}
