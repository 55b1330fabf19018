package taohua.reword;

import java.util.List;

/**
 * Matches of two documents that stand together.
 *
 * @param matches by target, at least three; no clause is in two of them
 */
record Row(List<Match> matches) {
  Row {
    matches = List.copyOf(matches);
  }

  /** How far the row stands out: the sum of what its matches do. */
  double score() {
    double sum = 0;
    for (Match match : matches) {
      sum += match.score();
    }
    return sum;
  }
}
