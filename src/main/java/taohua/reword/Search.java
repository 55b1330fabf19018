package taohua.reword;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.text.Corpus;

/**
 * For two documents the rows of clauses that resemble each other more than others resemble them. A
 * resemblance counts by how far it stands above what both clauses find in documents of third
 * speakers anyway (local scaling: Zelnik-Manor, Perona 2004; against hubs as in Conneau et al.
 * 2018, arXiv:1710.04087). Safe for threads.
 */
final class Search {
  // What each of two clauses finds anyway is taken off by this share: with .4, what many say of one
  // subject stands out; with .5, a fifth of the reworded passages on stock subjects no longer do.
  private static final float SHARE = .45f;

  // Clauses that resemble each other hardly less than what stands out hold a row together.
  private static final float HOLDS = 2;

  // What resembles another clause less than this shares one rare word with it.
  private static final float LEAST = 2;

  // The most that one match counts, lest a single list of equal items make a row.
  private static final float MOST = 5;

  // What a match counts where both clauses name numbers and none in common: two figures of one
  // kind.
  private static final float OTHER_NUMBERS = .5f;

  // By how much a clause counts less that is common language from end to end.
  private static final float COMMON = .7f;

  // Of so many documents one is a near one.
  private static final int NEAR = 3;

  private final Corpus corpus;
  private final Compared compared;
  private final Clauses clauses;
  private final ThirdSpeakers third;
  private final Rows together;
  private final Neighbours[] neighbours;

  Search(Corpus corpus, Compared compared, Clauses clauses) {
    this.corpus = corpus;
    this.compared = compared;
    this.clauses = clauses;
    third = new ThirdSpeakers(corpus, compared);
    together = new Rows(clauses);
    neighbours = new Neighbours[clauses.size()];
  }

  /**
   * The rows between one document and each of some others by other speakers, by these, best first.
   */
  List<Row> rows(int target, IntPredicate isSource) {
    List<List<Match>> resembling = resembling(target, isSource);
    List<Row> rows = new ArrayList<>();
    for (int source = 0; source < resembling.size(); source++) {
      List<Match> matches = together.standingTogether(resembling.get(source));
      if (!matches.isEmpty()) {
        rows.addAll(together.in(new Pair(target, source).standingOut(matches)));
      }
    }
    return rows;
  }

  /** The document that a row leads to. */
  int other(Row row) {
    return clauses.document(row.matches().get(0).source());
  }

  /** The clauses that resemble those of a document, by document; scores are the resemblance. */
  private List<List<Match>> resembling(int target, IntPredicate isSource) {
    List<Pair> pairs = new ArrayList<>();
    List<List<Match>> found = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      found.add(new ArrayList<>(0));
      if (corpus.official(d) != corpus.official(target) && isSource.test(d)) {
        pairs.add(new Pair(target, d));
      }
    }
    float[] row = new float[clauses.size()];
    for (int c = clauses.first(target); c < clauses.first(target + 1); c++) {
      clauses.meanings().resemblance(c, row);
      neighbours(c, row);
      for (Pair pair : pairs) {
        float least = Math.max(LEAST, SHARE * pair.anyway(c) - HOLDS);
        above(least, c, pair.source, row, found.get(pair.source));
      }
    }
    return found;
  }

  private void above(float least, int clause, int document, float[] row, List<Match> found) {
    for (int other = clauses.first(document); other < clauses.first(document + 1); other++) {
      if (row[other] > least) {
        found.add(new Match(clause, other, row[other]));
      }
    }
  }

  /** Two documents that are compared. */
  private final class Pair {
    private final int target;
    private final int source;
    private final int nearest;
    private final BitSet knownTarget;
    private final BitSet knownSource;

    Pair(int target, int source) {
      this.target = target;
      this.source = source;
      float near = (float) third.documents(target, source) / NEAR;
      nearest = Math.max(1, Math.min(Neighbours.NEAREST, Math.round(near)));
      knownTarget = compared.known().in(target, source);
      knownSource = compared.known().in(source, target);
    }

    List<Match> standingOut(List<Match> matches) {
      List<Match> standing = new ArrayList<>();
      for (Match match : matches) {
        float above = match.score() - SHARE * (anyway(match.target()) + anyway(match.source()));
        if (above > -HOLDS) {
          float counted = above > 0 ? counted(match, above) : 0;
          standing.add(new Match(match.target(), match.source(), counted));
        }
      }
      return standing;
    }

    /** What a clause of either finds anyway. */
    float anyway(int clause) {
      int document = clauses.document(clause);
      int other = document == target ? source : target;
      Neighbours near = neighbours(clause);
      float anyway = near.anyway(corpus.official(other), nearest);
      // What the speaker of a draft says elsewhere needs no source.
      return compared.isTarget(document) ? Math.max(anyway, near.own()) : anyway;
    }

    private float counted(Match match, float above) {
      if (isKnown(match.target(), knownTarget) || isKnown(match.source(), knownSource)) {
        return 0;
      }
      double alike = Likeness.of(clauses.words(match.target()), clauses.words(match.source()));
      // What is copied is no rewording: from the half on it counts less, as a whole nothing.
      double counted = Math.min(MOST, above) * Math.min(1, 2 * (1 - alike));
      double common = Math.max(clauses.common(match.target()), clauses.common(match.source()));
      counted *= 1 - COMMON * common;
      boolean agrees = clauses.meaning(match.target()).agrees(clauses.meaning(match.source()));
      return (float) (agrees ? counted : OTHER_NUMBERS * counted);
    }

    private boolean isKnown(int clause, BitSet known) {
      return !known.isEmpty() && Compared.share(clauses.get(clause).characters(), known) >= .5;
    }
  }

  private Neighbours neighbours(int clause) {
    Neighbours known = neighbours[clause];
    if (known != null) {
      return known;
    }
    float[] row = new float[clauses.size()];
    clauses.meanings().resemblance(clause, row);
    return neighbours(clause, row);
  }

  // Two threads may do this at once, and find the same.
  private Neighbours neighbours(int clause, float[] row) {
    if (neighbours[clause] == null) {
      neighbours[clause] = nearest(clauses.document(clause), row);
    }
    return neighbours[clause];
  }

  private Neighbours nearest(int own, float[] row) {
    Neighbours near = new Neighbours();
    for (int d = 0; d < corpus.size(); d++) {
      if (d != own && compared.isBackground(d)) {
        if (corpus.official(d) == corpus.official(own)) {
          near.addOwn(clauses.most(row, d));
        } else {
          near.add(corpus.official(d), clauses.most(row, d));
        }
      }
    }
    return near;
  }
}
