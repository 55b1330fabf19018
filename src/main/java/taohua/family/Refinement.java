package taohua.family;

import java.util.ArrayList;
import java.util.List;
import taohua.text.Span;

/**
 * Finds what a pairwise alignment cannot know: a short word between two slots, as in 某县由某人牵头, that
 * nearly all witnesses have. Two texts may share one by chance, many do not.
 */
final class Refinement {
  private static final int MOST_ROUNDS = 8;
  private static final int LONGEST_WORD = 8;
  private static final int WIDEST = 64;
  private static final int MOST_SEGMENTED = 32;
  private static final int FEWEST_OFFICIALS = 3;
  // So many officials do not have one character in common by chance.
  private static final int OFFICIALS_FOR_ONE = 4;
  private static final double AGREEING = 2.0 / 3;

  private final Cluster cluster;

  private Refinement(Cluster cluster) {
    this.cluster = cluster;
  }

  /** The cluster with the columns of such words aligned in every witness that has them. */
  static Cluster of(Cluster cluster) {
    Cluster refined = cluster;
    for (int round = 0; round < MOST_ROUNDS && cluster.officials() >= FEWEST_OFFICIALS; round++) {
      List<Row> rows = new Refinement(refined).rows();
      if (rows.equals(refined.rows())) {
        break;
      }
      refined = refined.with(rows);
    }
    return refined;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(cluster.rows());
    List<Region> regions = Columns.differing(cluster);
    for (int i = 0; i < regions.size(); i++) {
      Region region = regions.get(i);
      if (i > 0 && region.loose() && regions.get(i - 1).loose()) {
        between(rows, regions.get(i - 1), region);
      }
      if (region.loose() && region.to() - region.from() <= WIDEST) {
        Span word = word(region);
        if (!word.isEmpty()) {
          String tokens = tokens(region).substring(word.start(), word.end());
          Span columns = new Span(region.from() + word.start(), region.from() + word.end());
          rows.replaceAll(row -> aligned(row, region, tokens, columns));
        }
      }
    }
    return rows;
  }

  // What is fixed between two slots may still be missed in a few witnesses.
  private void between(List<Row> rows, Region before, Region after) {
    Span columns = new Span(before.to(), after.from());
    Region whole = before.cover(after);
    if (!columns.isEmpty() && columns.length() <= LONGEST_WORD) {
      String word = tokens(new Region(columns.start(), columns.end(), true));
      rows.replaceAll(row -> has(row, columns) ? row : aligned(row, whole, word, columns));
    }
  }

  private static boolean has(Row row, Span columns) {
    for (int column = columns.start(); column < columns.end(); column++) {
      if (!row.equal(column)) {
        return false;
      }
    }
    return true;
  }

  private static Row aligned(Row row, Region region, String tokens, Span columns) {
    int at = row.tokens(region).indexOf(tokens);
    return at < 0 ? row : row.aligned(region, columns, region.start(row) + at);
  }

  /** The centre's tokens. */
  private String tokens(Region region) {
    StringBuilder tokens = new StringBuilder();
    for (int column = region.from(); column < region.to(); column++) {
      tokens.append(cluster.token(column));
    }
    return tokens.toString();
  }

  /**
   * Where in the region the longest common word is, of equals the first; empty if there is none.
   */
  private Span word(Region region) {
    String centre = tokens(region);
    List<String> others = cluster.rows().stream().map(row -> row.tokens(region)).toList();
    int shortest = cluster.officials() >= OFFICIALS_FOR_ONE ? 1 : 2;
    for (int length = Math.min(LONGEST_WORD, centre.length()); length >= shortest; length--) {
      for (int at = 0; at + length <= centre.length(); at++) {
        String word = centre.substring(at, at + length);
        if (isCommon(word, others) && isWord(word, region, others)) {
          return new Span(at, at + length);
        }
      }
    }
    return new Span(0, 0);
  }

  private boolean isCommon(String word, List<String> others) {
    double missing = 0;
    for (int r = 0; r < others.size() && missing <= Columns.mayDepart(cluster); r++) {
      missing += others.get(r).contains(word) ? 0 : cluster.votes(r);
    }
    return missing <= Columns.mayDepart(cluster);
  }

  private boolean isWord(String word, Region region, List<String> others) {
    double all = 0;
    double whole = 0;
    int step = Math.max(1, others.size() / MOST_SEGMENTED);
    for (int r = 0; r < others.size(); r += step) {
      int at = others.get(r).indexOf(word);
      if (at >= 0) {
        Row row = cluster.rows().get(r);
        int token = region.start(row) + at;
        WordCuts cuts = cluster.cuts(r);
        all += cluster.votes(r);
        whole +=
            cuts.cutBefore(token) == 0 && cuts.cutAfter(token + word.length()) == 0
                ? cluster.votes(r)
                : 0;
      }
    }
    return whole >= AGREEING * all - Cluster.EPSILON;
  }
}
