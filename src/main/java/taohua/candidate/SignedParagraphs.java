package taohua.candidate;

import java.util.Arrays;
import taohua.fingerprint.Bands;
import taohua.fingerprint.Shingles;
import taohua.fingerprint.Sketch;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

/**
 * The paragraphs of a corpus that are long enough, numbered in its order, with what tells from afar
 * what they may have in common. {@link Signing} fills it.
 */
final class SignedParagraphs {
  private final Corpus corpus;
  private final int shingleSize;
  private final int[] documents;
  private final int[] paragraphs;

  /** Different shingles of each. */
  final int[] sizes;

  /** Equal for equal sets of shingles. */
  final long[] digests;

  final long[] sketches;
  final int[] bands;

  SignedParagraphs(Corpus corpus, int minTokens, int shingleSize) {
    this.corpus = corpus;
    this.shingleSize = shingleSize;
    int shortest = Math.max(minTokens, shingleSize);
    int[] inDocument = new int[Math.max(16, corpus.size())];
    int[] inOrder = new int[inDocument.length];
    int count = 0;
    for (int d = 0; d < corpus.size(); d++) {
      NormalText text = corpus.text(d);
      for (int p = 0; p < text.paragraphCount(); p++) {
        if (text.paragraphTokens(p).length() >= shortest) {
          if (count == inOrder.length) {
            inDocument = Arrays.copyOf(inDocument, count * 2);
            inOrder = Arrays.copyOf(inOrder, count * 2);
          }
          inDocument[count] = d;
          inOrder[count++] = p;
        }
      }
    }
    documents = Arrays.copyOf(inDocument, count);
    paragraphs = Arrays.copyOf(inOrder, count);
    sizes = new int[count];
    digests = new long[count];
    sketches = new long[Math.multiplyExact(count, Sketch.LONGS)];
    bands = new int[Math.multiplyExact(count, Bands.COUNT)];
  }

  int count() {
    return documents.length;
  }

  ParagraphPlace place(int id) {
    return new ParagraphPlace(documents[id], paragraphs[id]);
  }

  /** An upper bound of the shingles of a paragraph. */
  int tokens(int id) {
    return span(id).length();
  }

  /** Writes the shingles of a paragraph, repetitions included, and says how many they are. */
  int hash(int id, long[] into) {
    return Shingles.hash(corpus.text(documents[id]), span(id), shingleSize, into);
  }

  private Span span(int id) {
    return corpus.text(documents[id]).paragraphTokens(paragraphs[id]);
  }
}
