package taohua.candidate;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/** Which documents hold a shingle: an inverted index. Immutable and safe for threads. */
public interface Postings {
  /** The shingles that several documents hold, ascending. */
  long[] shared();

  /** The documents that hold one of these, by index, ascending; none for any other shingle. */
  int[] documents(long shingle);

  /**
   * The winnowed shingles of some documents of a corpus, in memory.
   *
   * @param listed which documents to take
   */
  static Postings of(Corpus corpus, IntPredicate listed, ShingleOptions options, Workers workers) {
    return WinnowedPostings.of(corpus, listed, options, workers);
  }

  /**
   * The same of shingles that were picked before.
   *
   * @param documents how many there are
   * @param shingles of each document, each once
   */
  static Postings of(
      int documents, IntPredicate listed, IntFunction<long[]> shingles, Workers workers) {
    return WinnowedPostings.of(documents, listed, shingles, workers);
  }
}
