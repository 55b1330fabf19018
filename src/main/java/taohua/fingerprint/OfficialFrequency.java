package taohua.fingerprint;

import java.util.function.IntPredicate;
import taohua.text.Corpus;

/**
 * How many officials use a gram: who repeats himself makes nothing common, so this counts officials
 * where document frequency counts documents. Immutable and safe for threads.
 */
public interface OfficialFrequency {
  /** How many officials there are. */
  int population();

  /**
   * How many of them use a gram; 1 may stand for 0, so that those of one official need not be kept.
   *
   * @param gram its key
   */
  int officials(long gram);

  /**
   * Counts the officials of some documents of a corpus, in memory.
   *
   * @param grams of each document of the corpus; those that no other has may be left out
   * @param evidence which documents to count
   */
  static OfficialFrequency of(Corpus corpus, Grams[] grams, IntPredicate evidence) {
    return SharedGrams.of(corpus, grams, evidence);
  }
}
