package taohua.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and their borders, by HanLP's dictionary segmenter. Immutable and safe for threads once
 * made; the first use loads the dictionary (about half a second).
 */
public final class Words {
  private static final Segment SEGMENT = segment();

  private Words() {}

  /**
   * A word of a text.
   *
   * @param text the word
   * @param start where it starts, in UTF-16 units
   * @param tag its part of speech
   */
  public record Word(String text, int start, WordTag tag) {
    public int end() {
      return start + text.length();
    }

    public boolean isPlace() {
      return tag.isPlace();
    }

    private Word with(Word next) {
      return new Word(text + next.text, start, tag);
    }
  }

  /** The words of a text in order; together they are the text. None begins inside a character. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (Term term : SEGMENT.seg(text)) {
      Word word = new Word(term.word, term.offset, new WordTag(term.nature.toString()));
      // HanLP takes either half of a surrogate pair for a character.
      words.add(
          beginsInside(text, word.start()) ? words.remove(words.size() - 1).with(word) : word);
    }
    return words;
  }

  /**
   * How often the dictionary's own corpus has a word: 建设 1,745 times, 鹿角 once; 0 for what it does
   * not know.
   */
  public static int frequency(String word) {
    CoreDictionary.Attribute known = CoreDictionary.get(word);
    return known == null ? 0 : known.totalFrequency;
  }

  private static boolean beginsInside(String text, int start) {
    return start > 0 && Character.isSurrogatePair(text.charAt(start - 1), text.charAt(start));
  }

  private static Segment segment() {
    HanLP.Config.enableDebug(false);
    return new ViterbiSegment()
        .enableCustomDictionary(true)
        .enableTranslatedNameRecognize(false)
        .enableJapaneseNameRecognize(false)
        .enableOffset(true);
  }
}
