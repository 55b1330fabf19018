package taohua.reword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of matches that stand together in two documents: within one paragraph of each, no further
 * than three clauses apart in both, in any order. Matches that prove nothing hold a row together,
 * but do not count.
 */
final class Rows {
  /** A row of fewer clauses says nothing: two sentences on one subject share as much. */
  static final int FEWEST = 3;

  private static final int FURTHEST = 3;

  private final Clauses clauses;

  Rows(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * The rows in some matches of two documents, each of at least three matches that are evidence, by
   * target, in which no clause is matched twice; best first.
   */
  List<Row> in(List<Match> matches) {
    List<Row> rows = new ArrayList<>();
    for (List<Match> together : groups(matches)) {
      List<Match> row = once(together);
      if (row.size() >= FEWEST) {
        rows.add(new Row(row));
      }
    }
    rows.sort(Comparator.comparingDouble(Row::score).reversed());
    return rows;
  }

  /** Those of some matches that stand together with two others at least, whatever their scores. */
  List<Match> standingTogether(List<Match> matches) {
    return groups(matches).stream().flatMap(List::stream).toList();
  }

  private List<List<Match>> groups(List<Match> matches) {
    if (matches.size() < FEWEST) {
      return List.of();
    }
    List<Match> ordered = new ArrayList<>(matches);
    ordered.sort(Comparator.comparingInt(Match::target).thenComparingInt(Match::source));
    int[] group = firsts(ordered);
    List<List<Match>> byGroup = new ArrayList<>();
    for (int m = 0; m < group.length; m++) {
      byGroup.add(new ArrayList<>());
      byGroup.get(group[m]).add(ordered.get(m));
    }
    byGroup.removeIf(together -> together.size() < FEWEST);
    return byGroup;
  }

  /** For each match the first one that it is together with, by way of others. */
  private int[] firsts(List<Match> ordered) {
    int[] first = new int[ordered.size()];
    for (int m = 0; m < first.length; m++) {
      first[m] = m;
      for (int k = m - 1; k >= 0 && isNear(ordered.get(k).target(), ordered.get(m).target()); k--) {
        if (isNear(ordered.get(k).source(), ordered.get(m).source())) {
          join(first, k, m);
        }
      }
    }
    for (int m = 0; m < first.length; m++) {
      first[m] = root(first, m);
    }
    return first;
  }

  private boolean isNear(int one, int other) {
    return Math.abs(one - other) <= FURTHEST
        && clauses.get(one).paragraph() == clauses.get(other).paragraph();
  }

  private static void join(int[] first, int one, int other) {
    int a = root(first, one);
    int b = root(first, other);
    first[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] first, int at) {
    int root = at;
    while (first[root] != root) {
      root = first[root];
    }
    return root;
  }

  /** The best matches such that no clause is matched twice, by target. */
  private static List<Match> once(List<Match> together) {
    List<Match> best = new ArrayList<>(together);
    best.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparingInt(Match::target)
            .thenComparingInt(Match::source));
    List<Match> row = new ArrayList<>();
    for (Match match : best) {
      if (row.stream()
          .noneMatch(m -> m.target() == match.target() || m.source() == match.source())) {
        row.add(match);
      }
    }
    row.removeIf(match -> !match.isEvidence());
    row.sort(Comparator.comparingInt(Match::target));
    return row;
  }
}
