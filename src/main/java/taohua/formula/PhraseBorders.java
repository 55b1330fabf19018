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
  private final long[] starts;
  private final long[] ends;

  PhraseBorders(Corpus corpus, JoinedText joined) {
    this.corpus = corpus;
    this.joined = joined;
    divided = new BitSet(joined.size());
    starts = new long[(joined.size() >>> 6) + 2];
    ends = new long[starts.length];
  }

  /**
   * Whether a phrase may start at that place.
   *
   * @param length of the longest phrase that is asked for, within the sentence: only for lengths up
   *     to this does {@link #addLengths} know of words
   */
  boolean mayStart(int place, int length) {
    if (divided.get(place)) {
      boolean may = isSet(starts, place);
      if (!may || divided.nextClearBit(place) >= place + length) {
        return may;
      }
    }
    divide(place, length);
    return isSet(starts, place);
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
    while (isSet(starts, place) && start < place + shift + length) {
      start = divide(stretch, start);
    }
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
        set(starts, i - stretch.shift, borders[i - start] & START);
        set(ends, i - stretch.shift, borders[i - start] >> 1);
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

  private static boolean isSet(long[] bits, int index) {
    return (bits[index >>> 6] >>> index & 1) != 0;
  }

  private static void set(long[] bits, int index, int value) {
    bits[index >>> 6] |= (long) value << index;
  }
}
