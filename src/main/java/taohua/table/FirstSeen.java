package taohua.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import taohua.formula.Formula;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.When;

/**
 * Where formulas are first seen among the documents of a run; nothing is said of their authors.
 * Immutable.
 */
public final class FirstSeen {
  private final int[] documents;
  // By document; as many as there are dated documents for one without a date.
  private final int[] ranks;

  private FirstSeen(int[] documents, int[] ranks) {
    this.documents = documents;
    this.ranks = ranks;
  }

  /** Puts the dated documents of a corpus in order, once for all formulas. */
  public static FirstSeen in(Corpus corpus) {
    int[] documents =
        IntStream.range(0, corpus.size())
            .filter(d -> when(d, corpus).isPresent())
            .boxed()
            .sorted(
                Comparator.comparing(
                        (Integer d) -> when(d, corpus).orElseThrow(), Chronology.FIRST_SEEN)
                    .thenComparing(d -> corpus.document(d).id()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[corpus.size()];
    Arrays.fill(ranks, documents.length);
    for (int rank = 0; rank < documents.length; rank++) {
      ranks[documents[rank]] = rank;
    }
    return new FirstSeen(documents, ranks);
  }

  /**
   * The document that uses a formula by the earliest day, by its id where several do; -1 if none
   * has a date. An interval counts by its last day, and an upload date does not count.
   */
  public int of(Formula formula) {
    int first = documents.length;
    for (Passage use : formula.occurrences()) {
      first = Math.min(first, ranks[use.document()]);
    }
    return first < documents.length ? documents[first] : -1;
  }

  private static Optional<When> when(int document, Corpus corpus) {
    return corpus.document(document).heading().orderingDate();
  }
}
