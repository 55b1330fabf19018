package taohua.report.data;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.DocumentIds;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * How data files name documents and places in them: documents by id, in the order of their ids;
 * places in code points. Immutable.
 */
final class Places {
  private final Corpus corpus;
  private final CodePoints[] codePoints;
  private final int[] byId;
  private final int[] ranks;

  Places(Corpus corpus, Workers workers) {
    this.corpus = corpus;
    codePoints = new CodePoints[corpus.size()];
    workers.each(codePoints.length, d -> codePoints[d] = CodePoints.of(corpus.document(d).text()));
    byId = byId(corpus);
    ranks = ranks(byId);
  }

  /** Document indices in the order of their ids. */
  static int[] byId(Corpus corpus) {
    return IntStream.range(0, corpus.size())
        .boxed()
        .sorted(Comparator.comparing(d -> corpus.document(d).id(), DocumentIds.ORDER))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** For each document its place in that order. */
  static int[] ranks(int[] byId) {
    int[] ranks = new int[byId.length];
    for (int i = 0; i < byId.length; i++) {
      ranks[byId[i]] = i;
    }
    return ranks;
  }

  int[] byId() {
    return byId.clone();
  }

  int rank(int document) {
    return ranks[document];
  }

  /** The id of a document; empty for -1. */
  String id(int document) {
    return document < 0 ? "" : corpus.document(document).id();
  }

  /** Characters of a document's normalised text in code points of its original. */
  Span characters(int document, Span characters) {
    return codePoints[document].of(corpus.text(document), characters);
  }

  /** A passage in code points of its original, with the punctuation that opens and closes it. */
  Span passage(Passage passage) {
    int document = passage.document();
    String text = corpus.document(document).text();
    return original(document, corpus.text(document).passage(passage.characters(), text));
  }

  /** UTF-16 units of a document's original in its code points. */
  Span original(int document, Span original) {
    return codePoints[document].of(original);
  }

  /** The characters that stand in some code points of a document's original. */
  String text(int document, Span span) {
    String text = corpus.document(document).text();
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.length()));
  }

  /** The file below {@code data/} that holds a document's text. */
  static String textFile(int document) {
    return String.format(Locale.ROOT, "text/%04d.txt", document + 1);
  }
}
