package taohua.language;

/**
 * A few characters that a text is asked for one by one: a look-up each, however many they are.
 * Immutable.
 */
public final class CharacterSet {
  // A bit for each character.
  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private CharacterSet() {}

  /** The characters of a text, each a UTF-16 unit. */
  public static CharacterSet of(String characters) {
    CharacterSet set = new CharacterSet();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      set.bits[c / Long.SIZE] |= 1L << c;
    }
    return set;
  }

  public boolean contains(char c) {
    return (bits[c / Long.SIZE] >>> c & 1) != 0;
  }

  /** Whether a text begins with one of them; an empty one does not. */
  public boolean begins(String text) {
    return !text.isEmpty() && contains(text.charAt(0));
  }

  /** Whether one of them stands in a text. */
  public boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
