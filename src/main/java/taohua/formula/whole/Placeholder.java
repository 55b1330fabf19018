package taohua.formula.whole;

import taohua.language.Characters;
import taohua.text.NormalText;

/** What stands for a name or a number that was left open: X, ×, 某. */
final class Placeholder {
  private Placeholder() {}

  /** Whether one starts with a character. */
  static boolean startsAt(NormalText text, int character) {
    return is(text.character(character)) && !isLatin(text, character + 1);
  }

  /** Whether one ends right before a character. */
  static boolean endsBefore(NormalText text, int character) {
    return is(text.character(character - 1)) && !isLatin(text, character - 2);
  }

  private static boolean is(char c) {
    return c == 'x' || c == '某' || Characters.isPlaceholderSymbol(c);
  }

  private static boolean isLatin(NormalText text, int character) {
    if (character < 0 || character >= text.length()) {
      return false;
    }
    char c = text.character(character);
    return c >= 'a' && c <= 'z' && c != 'x';
  }
}
