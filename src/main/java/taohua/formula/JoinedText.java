package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;
import taohua.formula.suffix.SharedPrefixes;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * All stretches of a corpus that may hold a formula joined to one text, with a separator after
 * each, so that no phrase reaches across a stretch's end; that of a sentence is one. A
 * <em>place</em> is an index in that text. Immutable.
 */
final class JoinedText {
  /** One more than the greatest symbol. */
  static final int ALPHABET = 0x10000;

  // About as many characters as a stretch has.
  private static final int STRETCH_BITS = 4;
  private static final int MOST_PLACES = Integer.MAX_VALUE - 8;

  private final Corpus corpus;
  // Of each stretch its place, its document, and the first character of it and of its sentence.
  private final IntArrayList places = new IntArrayList();
  private final IntArrayList documents = new IntArrayList();
  private final IntArrayList starts = new IntArrayList();
  private final IntArrayList sentences = new IntArrayList();
  private final Starts stretches;
  private int size;

  /** Joins the stretches of a corpus, fewer than 2<sup>31</sup> characters in all. */
  JoinedText(Corpus corpus, CommonRuns runs, Workers workers) {
    this.corpus = corpus;
    List<int[]> found = workers.map(corpus.size(), d -> stretches(d, runs));
    for (int d = 0; d < found.size(); d++) {
      int[] ofDocument = found.get(d);
      for (int i = 0; i < ofDocument.length; i += 3) {
        add(d, ofDocument[i], ofDocument[i + 1], ofDocument[i + 2]);
      }
    }
    places.add(size);
    stretches = new Starts(places.toIntArray(), STRETCH_BITS);
  }

  /** Sentence, start and length of each stretch of a document. */
  private static int[] stretches(int document, CommonRuns runs) {
    IntArrayList found = new IntArrayList();
    runs.forEach(
        document,
        (sentence, start, end) -> {
          found.add(sentence);
          found.add(start);
          found.add(end - start);
        });
    return found.toIntArray();
  }

  private void add(int document, int sentence, int start, int length) {
    if (length >= MOST_PLACES - size) {
      throw new IllegalArgumentException("more than " + size + " characters in one corpus");
    }
    places.add(size);
    documents.add(document);
    starts.add(start);
    sentences.add(sentence);
    size += length + 1;
  }

  /** The text as symbols, and a final 0. */
  int[] symbols() {
    int[] symbols = new int[size + 1];
    for (int s = 0; s < starts.size(); s++) {
      NormalText text = corpus.text(documents.getInt(s));
      int shift = starts.getInt(s) - places.getInt(s);
      int end = places.getInt(s + 1) - 1;
      for (int place = places.getInt(s); place < end; place++) {
        symbols[place] = text.character(place + shift);
      }
      symbols[end] = SharedPrefixes.SEPARATOR;
    }
    return symbols;
  }

  /** The number of places, separators included. */
  int size() {
    return size;
  }

  /** The number of stretches. */
  int stretches() {
    return starts.size();
  }

  /** The stretch that holds that place. */
  int stretchAt(int place) {
    return stretches.holding(place);
  }

  /** The characters of a stretch in its document. */
  Span stretch(int stretch) {
    int start = starts.getInt(stretch);
    return new Span(start, start + places.getInt(stretch + 1) - places.getInt(stretch) - 1);
  }

  /** The characters of the sentence that holds a stretch, in its document. */
  Span sentence(int stretch) {
    int start = sentences.getInt(stretch);
    return new Span(start, Sentences.end(corpus.text(documents.getInt(stretch)), start));
  }

  /** The place of a stretch's first character. */
  int placeOf(int stretch) {
    return places.getInt(stretch);
  }

  /** The document that holds a stretch. */
  int document(int stretch) {
    return documents.getInt(stretch);
  }

  /** Which character of its document stands at a place of a stretch. */
  int character(int stretch, int place) {
    return starts.getInt(stretch) + place - places.getInt(stretch);
  }

  /** The document that holds that place. */
  int documentAt(int place) {
    return document(stretchAt(place));
  }

  /** Which character of its document stands at that place. */
  int characterAt(int place) {
    return character(stretchAt(place), place);
  }
}
