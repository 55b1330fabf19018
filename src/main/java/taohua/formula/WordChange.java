package taohua.formula;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.language.Words;

/**
 * Whether two phrases of one length say the same in other words, or two things.
 *
 * <p>Where they differ, each stretch between borders of words that both have is looked at. It may
 * differ in some of its characters (推动 and 推进, 比例 and 比率), in a number, in a verb or an adverb that
 * is not the last word (深化 and 推进), or in a lone character inside. A whole noun for another names
 * another thing, and another word at the end, or a lone character at the beginning, is how the
 * sentence goes on around the phrase. Not for sharing between threads.
 */
final class WordChange {
  private final Map<String, List<Words.Word>> divided = new HashMap<>();

  /** Whether the second is the first in other words; both have as many characters. */
  boolean isSmall(String one, String other) {
    List<Words.Word> ours = words(one);
    List<Words.Word> theirs = words(other);
    BitSet common = borders(ours);
    common.and(borders(theirs));
    for (int start = 0; start < one.length(); ) {
      int end = common.nextSetBit(start + 1);
      String before = one.substring(start, end);
      String after = other.substring(start, end);
      boolean kept = isSameButForOne(before, after);
      if (!kept && !mayReplace(at(ours, start), at(theirs, start), end == one.length())) {
        return false;
      }
      start = end;
    }
    return true;
  }

  private List<Words.Word> words(String phrase) {
    return divided.computeIfAbsent(phrase, Words::of);
  }

  private static BitSet borders(List<Words.Word> words) {
    BitSet borders = new BitSet();
    for (Words.Word word : words) {
      borders.set(word.end());
    }
    return borders;
  }

  /** Whether some characters are the same, and no two neighbours, which are a word, are not. */
  private static boolean isSameButForOne(String one, String other) {
    boolean shares = one.charAt(0) == other.charAt(0);
    for (int i = 1; i < one.length(); i++) {
      boolean same = one.charAt(i) == other.charAt(i);
      if (!same && one.charAt(i - 1) != other.charAt(i - 1)) {
        return false;
      }
      shares |= same;
    }
    return shares;
  }

  private static Words.Word at(List<Words.Word> words, int start) {
    int word = 0;
    while (words.get(word).start() < start) {
      word++;
    }
    return words.get(word);
  }

  private static boolean mayReplace(Words.Word ours, Words.Word theirs, boolean isLast) {
    if (ours.tag().isNumeral() && theirs.tag().isNumeral()) {
      return true;
    }
    if (ours.text().length() == 1) {
      return !isLast && ours.start() > 0;
    }
    return !isLast && ours.tag().acts() && theirs.tag().acts();
  }
}
