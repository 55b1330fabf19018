package taohua.text;

import java.util.BitSet;
import java.util.List;
import taohua.language.Words;

/**
 * Where words begin and end in a stretch of a text. Each clause is divided into words by itself,
 * when somebody first asks for it, since most text is never asked for. Safe for threads.
 */
public final class WordBorders {
  private final NormalText text;
  private final Span stretch;
  private final List<String> names;
  // Both count from the stretch's start: the characters whose clauses are divided, and where words
  // begin or end.
  private final BitSet divided = new BitSet();
  private final BitSet borders = new BitSet();

  /** The borders of the words that the dictionary knows. */
  public WordBorders(NormalText text, Span stretch) {
    this(text, stretch, List.of());
  }

  /**
   * The borders of words.
   *
   * @param stretch characters of the text; a clause that reaches beyond it is cut there
   * @param names which are words as well, wherever they stand; of two that overlap the later one
   *     counts, so a name that holds another must come behind it
   */
  public WordBorders(NormalText text, Span stretch, List<String> names) {
    this.text = text;
    this.stretch = stretch;
    this.names = List.copyOf(names);
    borders.set(stretch.length());
  }

  /**
   * Whether no word reaches over the place before that character.
   *
   * @param character in the stretch, or one past its end
   */
  public synchronized boolean at(int character) {
    return borders.get(place(character));
  }

  /** The last border at or before the place before that character. */
  public synchronized int before(int character) {
    return stretch.start() + borders.previousSetBit(place(character));
  }

  /** The first border at or after the place before that character. */
  public synchronized int after(int character) {
    return stretch.start() + borders.nextSetBit(place(character));
  }

  /** Where a character stands in the stretch; its clause is divided from then on. */
  private int place(int character) {
    int place = character - stretch.start();
    if (place < stretch.length() && !divided.get(place)) {
      divide(text.clause(character, stretch));
    }
    return place;
  }

  private void divide(Span span) {
    int start = span.start() - stretch.start();
    String clause = text.characters(span);
    divided.set(start, start + clause.length());
    for (Words.Word word : Words.of(clause)) {
      borders.set(start + word.start());
    }
    borders.set(start + clause.length());
    for (String name : names) {
      for (int at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + 1)) {
        borders.set(start + at);
        borders.clear(start + at + 1, start + at + name.length());
        borders.set(start + at + name.length());
      }
    }
  }
}
