package taohua.hint.home;

import java.util.List;
import taohua.language.Characters;
import taohua.language.Words;
import taohua.language.Words.Word;

/** The name that stands before a unit such as 县, where the dictionary may not know it. */
public final class NameEnd {
  // What stands before a name and is no part of it.
  private static final String NO_NAME = "在的由经向对把将和与从到按是各全我本原时共请让使为及";

  private NameEnd() {}

  /** Whether a word is a single character that may be part of a name. */
  public static boolean isUnknown(Word word) {
    return word.text().length() == 1
        && Characters.isHan(word.text().charAt(0))
        && !NO_NAME.contains(word.text());
  }

  /**
   * The name that words end with: a place that the dictionary knows, or two or three characters in
   * a row that are no words; else empty.
   */
  public static String of(String words) {
    List<Word> split = Words.of(words);
    Word last = split.isEmpty() ? null : split.get(split.size() - 1);
    // What looks like a person is guessed; before a unit it is a place.
    if (last != null && last.text().length() > 1 && (last.isPlace() || last.tag().isPerson())) {
      return last.text();
    }
    int from = split.size();
    while (from > 0 && isUnknown(split.get(from - 1))) {
      from--;
    }
    int length = split.size() - from;
    return length == 2 || length == 3 ? words.substring(words.length() - length) : "";
  }
}
