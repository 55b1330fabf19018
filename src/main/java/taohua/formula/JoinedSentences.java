package taohua.formula;

import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * All sentences of a corpus joined to one text, with a separator after each, so that no phrase
 * reaches across a sentence's end. A <em>place</em> is an index in that text. Immutable.
 */
final class JoinedSentences {
  /** Stands after every sentence; smaller than any character of a normalised text. */
  static final int SEPARATOR = 1;

  /** One more than the greatest symbol. */
  static final int ALPHABET = 0x10000;

  /**
   * A sentence of more characters is cut here. No sentence is that long in prose; texts without any
   * full stop would otherwise make phrases, and the sets of their borders, without bound.
   */
  static final int LONGEST_SENTENCE = 4096;

  // About as many characters as a document, and as a sentence, has.
  private static final int DOCUMENT_BITS = 12;
  private static final int SENTENCE_BITS = 5;

  private final Corpus corpus;
  private final int[] documentPlaces;
  private final int[] firstSentences;
  private final int[] sentencePlaces;
  private final Starts documents;
  private final Starts sentences;

  /** Joins the sentences of a corpus of fewer than 2<sup>31</sup> characters in all. */
  JoinedSentences(Corpus corpus) {
    this.corpus = corpus;
    documentPlaces = new int[corpus.size() + 1];
    firstSentences = new int[corpus.size() + 1];
    for (int d = 0; d < corpus.size(); d++) {
      int sentences = countSentences(corpus.text(d));
      long next = (long) documentPlaces[d] + corpus.text(d).length() + sentences;
      if (next >= Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException("more than " + next + " characters in one corpus");
      }
      documentPlaces[d + 1] = (int) next;
      firstSentences[d + 1] = firstSentences[d] + sentences;
    }
    sentencePlaces = new int[firstSentences[corpus.size()] + 1];
    int sentence = 0;
    for (int d = 0; d < corpus.size(); d++) {
      NormalText text = corpus.text(d);
      int place = documentPlaces[d];
      for (int start = 0; start < text.length(); ) {
        int end = sentenceEnd(text, start);
        sentencePlaces[sentence++] = place;
        place += end - start + 1;
        start = end;
      }
    }
    sentencePlaces[sentence] = documentPlaces[corpus.size()];
    documents = new Starts(documentPlaces, DOCUMENT_BITS);
    sentences = new Starts(sentencePlaces, SENTENCE_BITS);
  }

  private static int countSentences(NormalText text) {
    int sentences = 0;
    for (int start = 0; start < text.length(); start = sentenceEnd(text, start)) {
      sentences++;
    }
    return sentences;
  }

  private static int sentenceEnd(NormalText text, int start) {
    int longest = Math.min(text.length(), start + LONGEST_SENTENCE);
    int end = start + 1;
    while (end < longest && !text.endsSentence(end - 1)) {
      end++;
    }
    return end;
  }

  /** The text as symbols, and a final 0. */
  int[] symbols() {
    int[] symbols = new int[size() + 1];
    for (int s = 0; s < sentenceCount(); s++) {
      NormalText text = corpus.text(documentAt(sentencePlaces[s]));
      Span sentence = sentence(s);
      int place = sentencePlaces[s];
      for (int i = sentence.start(); i < sentence.end(); i++) {
        symbols[place++] = text.character(i);
      }
      symbols[place] = SEPARATOR;
    }
    return symbols;
  }

  /** The number of places, separators included. */
  int size() {
    return documentPlaces[corpus.size()];
  }

  int sentenceCount() {
    return sentencePlaces.length - 1;
  }

  /** The characters of a sentence in its document. */
  Span sentence(int sentence) {
    int start = characterAt(sentencePlaces[sentence], sentence);
    return new Span(start, start + sentencePlaces[sentence + 1] - sentencePlaces[sentence] - 1);
  }

  /** The place of a sentence's first character. */
  int placeOf(int sentence) {
    return sentencePlaces[sentence];
  }

  /** The sentence that holds that place. */
  int sentenceAt(int place) {
    return sentences.holding(place);
  }

  /** The document that holds that place. */
  int documentAt(int place) {
    return documents.holding(place);
  }

  /** Which character of its document stands at that place. */
  int characterAt(int place) {
    return characterAt(place, sentenceAt(place));
  }

  private int characterAt(int place, int sentence) {
    int document = documentAt(place);
    return place - documentPlaces[document] - (sentence - firstSentences[document]);
  }
}
