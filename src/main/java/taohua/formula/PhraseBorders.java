package taohua.formula;

import java.util.BitSet;
import taohua.formula.whole.Clauses;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Where phrases may start and end: at the borders of words, but not before a word that cannot open
 * a phrase nor after one that cannot close it. Each clause is divided into words by itself, and
 * only when somebody asks for it, since most text belongs to no formula; what many documents say
 * alike is divided once. Not for sharing between threads.
 */
final class PhraseBorders implements Borders {
  // Not to be changed.
  private static final BitSet NONE = new BitSet(0);

  private final Corpus corpus;
  private final JoinedText joined;
  private final Clauses clauses;
  // The places whose clauses are divided.
  private final BitSet divided;
  // The places where phrases may start, and those behind their last characters.
  private final BitSet starts;
  private final BitSet ends;

  PhraseBorders(Corpus corpus, JoinedText joined, Clauses clauses) {
    this.corpus = corpus;
    this.joined = joined;
    this.clauses = clauses;
    divided = new BitSet(joined.size());
    starts = new BitSet(joined.size());
    ends = new BitSet(joined.size());
  }

  @Override
  public BitSet lengths(int place, int most) {
    return mayStart(place, most) ? ends.get(place, place + most + 1) : NONE;
  }

  /** Whether a phrase may start at a place; if so, the clauses that it may reach are divided. */
  private boolean mayStart(int place, int length) {
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
      note(clauses.words(stretch.text.characters(span)), start, stretch);
    }
    return end;
  }

  /** Notes where phrases may start and end in a clause, as far as it lies in the stretch. */
  private void note(byte[] words, int start, Stretch stretch) {
    boolean closes = false;
    for (int i = 0; i <= words.length; i++) {
      boolean isBorder = i == words.length || words[i] != 0;
      int place = start + i - stretch.shift;
      boolean isInside =
          start + i >= stretch.characters.start() && start + i <= stretch.characters.end();
      if (isBorder && isInside) {
        starts.set(place, starts.get(place) || i < words.length && Clauses.opens(words[i]));
        ends.set(place, ends.get(place) || closes);
      }
      closes = i < words.length && isBorder ? Clauses.closes(words[i]) : closes;
    }
  }
}
