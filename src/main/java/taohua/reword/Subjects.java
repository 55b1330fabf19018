package taohua.reword;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import taohua.text.Corpus;

/**
 * Which documents of the background speak of what two documents speak of. Those on other subjects
 * do not tell what everybody says on this one: beside them any two speeches on it stand out.
 */
final class Subjects {
  // A document of which the clauses find this share of what they find in the other of the two. In
  // work reports of one year some nine in ten find so much, in a work report that is read beside
  // two speeches on one matter of its own fewer than one in ten.
  private static final double AS_MUCH = .7;

  // Fewer clauses beside the rows do not tell of a subject.
  private static final int FEWEST = 20;

  // Clauses so near to a row belong to what it rewords.
  private static final int NEAR = 3;

  // The best of more clauses is better by chance. Added, lest very short documents gain by this.
  private static final int SHORT = 10;

  private final Corpus corpus;
  private final Compared compared;
  private final Clauses clauses;

  Subjects(Corpus corpus, Compared compared, Clauses clauses) {
    this.corpus = corpus;
    this.compared = compared;
    this.clauses = clauses;
  }

  /**
   * The documents of third speakers that are on the subject of two documents, told from the clauses
   * that stand in no row; all of the background if there are too few of these.
   *
   * @param rows all of the two
   */
  BitSet third(int target, int source, List<Row> rows) {
    BitSet apart = new BitSet();
    for (Row row : rows) {
      for (Match match : row.matches()) {
        apart.set(Math.max(0, match.target() - NEAR), match.target() + NEAR + 1);
        apart.set(Math.max(0, match.source() - NEAR), match.source() + NEAR + 1);
      }
    }
    // Of two that are both evidence either may be the target: the same whichever it is.
    BitSet on = seenFrom(target, source, apart);
    if (compared.isEvidence(target)) {
      on.and(seenFrom(source, target, apart));
    }
    return on;
  }

  private BitSet seenFrom(int document, int other, BitSet apart) {
    int[] third =
        IntStream.range(0, corpus.size())
            .filter(compared::isBackground)
            .filter(d -> corpus.official(d) != corpus.official(document))
            .filter(d -> corpus.official(d) != corpus.official(other))
            .toArray();
    int[] own =
        IntStream.range(clauses.first(document), clauses.first(document + 1))
            .filter(c -> !apart.get(c))
            .toArray();
    int all = clauses.first(document + 1) - clauses.first(document);
    BitSet on = new BitSet();
    if (own.length < Math.max(FEWEST, all / 2)) {
      IntStream.of(third).forEach(on::set);
      return on;
    }
    double[] found = new double[corpus.size()];
    float[] row = new float[clauses.size()];
    for (int c : own) {
      clauses.meanings().resemblance(c, row);
      found[other] += clauses.most(row, other);
      for (int d : third) {
        found[d] += clauses.most(row, d);
      }
    }
    double least = AS_MUCH * found[other] / size(other);
    IntStream.of(third).filter(d -> found[d] / size(d) >= least).forEach(on::set);
    return on;
  }

  private double size(int document) {
    return Math.log(SHORT + clauses.first(document + 1) - clauses.first(document));
  }
}
