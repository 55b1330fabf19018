package taohua.formula;

import java.util.BitSet;
import java.util.Set;
import taohua.language.Words;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Where phrases may start and end: at the borders of words, but not before a word that cannot open
 * a phrase nor after one that cannot close it. Each clause is divided into words by itself, and
 * only when somebody asks for it, since most text belongs to no formula. Not for sharing between
 * threads.
 */
final class WordBorders {
  static final Set<String> NEVER_FIRST =
      Set.of("的", "地", "得", "了", "着", "过", "之", "等", "和", "与", "及", "以及", "或");
  static final Set<String> NEVER_LAST =
      Set.of(
          "的", "地", "之", "和", "与", "及", "以及", "或", "并", "而", "在", "把", "将", "被", "对", "从", "向",
          "以");

  private final Corpus corpus;
  private final JoinedSentences sentences;
  private final BitSet divided;
  private final long[] starts;
  private final long[] ends;

  WordBorders(Corpus corpus, JoinedSentences sentences) {
    this.corpus = corpus;
    this.sentences = sentences;
    divided = new BitSet(sentences.sentenceCount());
    starts = new long[(sentences.size() >>> 6) + 2];
    ends = new long[starts.length];
  }

  /** Whether a phrase may start at that place. */
  boolean mayStart(int place) {
    divide(sentences.sentenceAt(place));
    return (starts[place >>> 6] >>> place & 1) != 0;
  }

  /**
   * Adds the lengths at which a phrase that starts at {@code place} may end to a set of lengths, as
   * bits; only lengths within its sentence are sure to mean anything.
   */
  void addLengths(int place, long[] lengths) {
    int word = place >>> 6;
    int shift = place & 63;
    for (int i = 0; i < lengths.length && word + i < ends.length; i++) {
      long bits = ends[word + i] >>> shift;
      if (shift > 0 && word + i + 1 < ends.length) {
        bits |= ends[word + i + 1] << (64 - shift);
      }
      lengths[i] |= bits;
    }
  }

  private void divide(int sentence) {
    if (divided.get(sentence)) {
      return;
    }
    divided.set(sentence);
    int place = sentences.placeOf(sentence);
    NormalText text = corpus.text(sentences.documentAt(place));
    Span characters = sentences.sentence(sentence);
    int start = characters.start();
    for (int i = start; i < characters.end(); i++) {
      if (text.endsClause(i) || i + 1 == characters.end()) {
        divideClause(text.characters(new Span(start, i + 1)), place + start - characters.start());
        start = i + 1;
      }
    }
  }

  private void divideClause(String clause, int place) {
    for (Words.Word word : Words.of(clause)) {
      if (!NEVER_FIRST.contains(word.text())) {
        set(starts, place + word.start());
      }
      if (!NEVER_LAST.contains(word.text())) {
        set(ends, place + word.end());
      }
    }
  }

  private static void set(long[] bits, int index) {
    bits[index >>> 6] |= 1L << index;
  }
}
