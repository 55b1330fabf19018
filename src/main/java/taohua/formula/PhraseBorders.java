package taohua.formula;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import taohua.language.Words;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Where phrases may start and end: at the borders of words, but not before a word that cannot open
 * a phrase nor after one that cannot close it. Each clause is divided into words by itself, and
 * only when somebody asks for it, since most text belongs to no formula; what many documents say
 * alike is divided once. Not for sharing between threads.
 */
final class PhraseBorders {
  static final Set<String> NEVER_FIRST =
      Set.of("的", "地", "得", "了", "着", "过", "之", "等", "和", "与", "及", "以及", "或");
  static final Set<String> NEVER_LAST =
      Set.of(
          "的", "地", "之", "和", "与", "及", "以及", "或", "并", "而", "在", "把", "将", "被", "对", "从", "向",
          "以");

  private static final byte START = 1;
  private static final byte END = 2;

  private final Corpus corpus;
  private final JoinedText joined;
  // The places whose clauses are divided.
  private final BitSet divided;
  private final Map<String, byte[]> known = new HashMap<>();
  // The places where phrases may start, and those behind their last characters.
  private final BitSet starts;
  private final BitSet ends;

  PhraseBorders(Corpus corpus, JoinedText joined) {
    this.corpus = corpus;
    this.joined = joined;
    divided = new BitSet(joined.size());
    starts = new BitSet(joined.size());
    ends = new BitSet(joined.size());
  }

  /**
   * Whether a phrase may start at that place.
   *
   * @param length of the longest phrase that is asked for, within the sentence: only for lengths up
   *     to this does {@link #lengths} know of words
   */
  boolean mayStart(int place, int length) {
    boolean known = divided.get(place) && !starts.get(place);
    if (!known && divided.nextClearBit(place) < place + length) {
      divide(place, length);
    }
    return starts.get(place);
  }

  /** What is known of a stretch: {@code shift} leads from places to characters. */
  private record Stretch(NormalText text, Span characters, Span sentence, int shift) {}

  /** Divides the clauses from that place on; if no phrase may start there, only the first. */
  private void divide(int place, int length) {
    int number = joined.stretchAt(place);
    Span characters = joined.stretch(number);
    Span sentence = joined.sentence(number);
    NormalText text = corpus.text(joined.documentAt(place));
    int shift = characters.start() - joined.placeOf(number);
    Stretch stretch = new Stretch(text, characters, sentence, shift);
    int start = divide(stretch, place + shift);
    while (starts.get(place) && start < place + shift + length) {
      start = divide(stretch, start);
    }
  }

  /**
   * The lengths at which a phrase that starts at {@code place} may end; only lengths within its
   * sentence are sure to mean anything.
   *
   * @param most the greatest length that is asked for
   */
  BitSet lengths(int place, int most) {
    return ends.get(place, place + most + 1);
  }

  /**
   * Divides the clause that holds a character, unless it is; what of it lies in the stretch is
   * noted.
   *
   * @return where the next one starts
   */
  private int divide(Stretch stretch, int character) {
    Span span = stretch.text.clause(character, stretch.sentence);
    int start = span.start();
    int end = span.end();
    int first = Math.max(start, stretch.characters.start());
    int last = Math.min(end, stretch.characters.end());
    if (!divided.get(first - stretch.shift)) {
      divided.set(first - stretch.shift, last - stretch.shift);
      String clause = stretch.text.characters(span);
      byte[] borders = known.computeIfAbsent(clause, PhraseBorders::borders);
      for (int i = first; i <= last; i++) {
        if ((borders[i - start] & START) != 0) {
          starts.set(i - stretch.shift);
        }
        if ((borders[i - start] & END) != 0) {
          ends.set(i - stretch.shift);
        }
      }
    }
    return end;
  }

  /** For each place in a clause, and that behind it, whether a phrase may start or end there. */
  private static byte[] borders(String clause) {
    byte[] borders = new byte[clause.length() + 1];
    for (Words.Word word : Words.of(clause)) {
      if (!NEVER_FIRST.contains(word.text())) {
        borders[word.start()] |= START;
      }
      if (!NEVER_LAST.contains(word.text())) {
        borders[word.end()] |= END;
      }
    }
    return borders;
  }
}
