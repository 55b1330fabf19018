package taohua.reword;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import taohua.parallel.Workers;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * What documents may say in the words of others.
 *
 * @param background how many documents of third speakers told what everybody says, for the pair
 *     that had fewest; pairs with fewer than {@link #FEWEST} are not compared, and if that are all,
 *     it is those of the pair that has most
 * @param pairs how many pairs of documents were compared
 * @param found by target, place in the target, source
 */
public record Rewordings(int background, long pairs, List<Rewording> found) {
  /** With fewer documents of third speakers nobody knows what everybody says. */
  public static final int FEWEST = 15;

  /** With fewer the findings are weak. */
  public static final int FEW = 30;

  // A row is told if fewer than one such is expected in ten pairs of the kind: a guard for corpora
  // of a kind of their own. What keeps false ones rare is the score.
  private static final double MOST_BY_CHANCE = .1;

  // The clauses must stand out this much together. With thirty documents of third speakers at most
  // one pair in a hundred had such a row, in each of six corpora of reports, speeches and articles.
  private static final double LEAST_SCORE = 7;

  // For each document of third speakers on their subject that is missing to thirty they must stand
  // out more: with fourteen, reports of one year had rows of up to 11, with three two speeches on
  // one epidemic one of 10.6.
  private static final double MORE = 4. / 15;

  public Rewordings {
    found = List.copyOf(found);
  }

  /** Whether there were too few documents of third speakers to seek anything. */
  public boolean isRefused() {
    return pairs == 0;
  }

  /** Whether there were few of them, so that what is told is told with reserve. */
  public boolean isWeak() {
    return background < FEW;
  }

  /**
   * How many passages with such a score chance would give in all pairs. What one pair gives is read
   * from the nearest documents alone, which have more in common than others; the pairs with those
   * that are less near are counted as if they gave as much, so this is rather too high.
   */
  public double expected(Rewording rewording) {
    return pairs * rewording.weight().chance();
  }

  /**
   * Seeks them; the same for any number of threads.
   *
   * @param corpus documents that stand behind it, see {@link Corpus#all}, count as pairs and as
   *     background, since they were passed over as less near to any target than those at hand
   * @param given also knows the parts of those behind
   */
  public static Rewordings find(Corpus corpus, Compared given, Workers workers) {
    Pairs pairs = Pairs.of(corpus.all(), given);
    if (pairs.count() == 0) {
      return new Rewordings(pairs.background(), 0, List.of());
    }
    Compared compared = Nearest.narrow(corpus, given, workers);
    Clauses clauses = Clauses.of(corpus, compared, workers);
    Search search = new Search(corpus, compared, clauses);
    Unrelated rows = new Unrelated(compared, search);
    int[] targets = IntStream.range(0, corpus.size()).filter(pairs::isTarget).toArray();
    rows.seek(targets, workers);
    List<Row> candidates = new ArrayList<>();
    for (int target : targets) {
      rows.rows(target).stream()
          .filter(row -> pairs.isPair(target, search.other(row)))
          .filter(row -> row.score() >= least(pairs.background(target, search.other(row))))
          .forEach(candidates::add);
    }
    rows.seek(candidates.stream().mapToInt(search::other).distinct().toArray(), workers);
    Subjects subjects = new Subjects(corpus, compared, clauses);
    List<Rewording> found = new ArrayList<>();
    for (Row row : candidates) {
      int target = clauses.document(row.matches().get(0).target());
      int source = search.other(row);
      BitSet third = subjects.third(target, source, rows.between(target, source));
      double chance = rows.chance(target, source, third).expected(row.score());
      if (chance <= MOST_BY_CHANCE && row.score() >= least(third.cardinality())) {
        found.add(inTime(rewording(row, chance, clauses), corpus, compared));
      }
    }
    found.sort(Comparator.comparing(Rewording::target).thenComparing(Rewording::source));
    return new Rewordings(pairs.background(), pairs.count(), found);
  }

  private static double least(int background) {
    return LEAST_SCORE + MORE * Math.max(0, FEW - background);
  }

  private static Rewording rewording(Row row, double chance, Clauses clauses) {
    List<Rewording.Pair> pairs = new ArrayList<>();
    for (Match match : row.matches()) {
      Span target = clauses.get(match.target()).characters();
      pairs.add(
          new Rewording.Pair(target, clauses.get(match.source()).characters(), match.score()));
    }
    Match first = row.matches().get(0);
    return Rewording.of(
        clauses.document(first.target()),
        clauses.document(first.source()),
        pairs,
        new Rewording.Weight(row.score(), chance));
  }

  /** Of two that may each reword the other, what is surely earlier is the source. */
  private static Rewording inTime(Rewording found, Corpus corpus, Compared compared) {
    int target = found.target().document();
    int source = found.source().document();
    boolean isTurned =
        compared.isTarget(source)
            && Chronology.isBefore(
                corpus.document(target).heading(), corpus.document(source).heading());
    return isTurned ? found.turned() : found;
  }
}
