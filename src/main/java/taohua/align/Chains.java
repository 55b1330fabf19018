package taohua.align;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import taohua.text.Span;

/**
 * Chains anchors to passages: local chaining with a linear cost of gaps (after Abouelhoda and
 * Ohlebusch 2005, doi:10.1016/j.jda.2004.08.011), in which the source may also step back, so that a
 * moved clause stays in its passage. What an anchor adds to a chain is in {@link Links}.
 */
final class Chains {
  private static final int NONE = -1;
  // Anchors overlap and repeat; so many before one reach far beyond the gap that is allowed.
  private static final int MOST_LOOK_BACK = 400;

  private final Anchors anchors;
  // Of the best chain that ends with each anchor its score, and the anchor before.
  private final double[] score;
  private final int[] previous;
  // Anchors whose target is explained by a chain.
  private final boolean[] used;

  private Chains(Anchors anchors) {
    this.anchors = anchors;
    score = new double[anchors.size()];
    previous = new int[anchors.size()];
    used = new boolean[anchors.size()];
  }

  /**
   * The chains of two texts, best first, of at least {@code least} bits; no two share a token of
   * the target.
   */
  static List<Chain> of(Anchors anchors, double least) {
    Chains chains = new Chains(anchors);
    chains.connect();
    return chains.best(least);
  }

  /** Finds the best chain that ends with each anchor, from the first anchor to the last. */
  private void connect() {
    Links links = new Links(anchors);
    // How far in the target an anchor or any before it reaches.
    int[] reach = new int[score.length];
    for (int i = 0; i < score.length; i++) {
      score[i] = anchors.bits[i];
      previous[i] = NONE;
      int nearest = anchors.target[i] - Links.MOST_TARGET_GAP;
      int first = Math.max(0, i - MOST_LOOK_BACK);
      for (int j = i - 1; j >= first && reach[j] >= nearest; j--) {
        double joined = score[j] + links.gain(j, i);
        if (joined > score[i]) {
          score[i] = joined;
          previous[i] = j;
        }
      }
      int end = anchors.target[i] + anchors.length[i];
      reach[i] = i > 0 ? Math.max(reach[i - 1], end) : end;
    }
  }

  private List<Chain> best(double least) {
    List<Chain> chains = new ArrayList<>();
    for (int last : byScore(least)) {
      if (!used[last]) {
        Chain chain = unused(last);
        if (chain.score() >= least) {
          chains.add(chain);
          use(chain.target());
        }
      }
    }
    return chains;
  }

  /** The last anchors of chains that are worth enough, best first. */
  private int[] byScore(double least) {
    int[] order = IntStream.range(0, score.length).filter(i -> score[i] >= least).toArray();
    IntArrays.mergeSort(order, (a, b) -> Double.compare(score[b], score[a]));
    return order;
  }

  /**
   * The chain that ends with an anchor, back to where another chain used its anchors; that part
   * counts no more.
   */
  private Chain unused(int last) {
    List<Anchor> members = new ArrayList<>();
    int first = last;
    for (int i = last; i != NONE && !used[i]; i = previous[i]) {
      members.add(anchors.get(i));
      first = i;
    }
    Collections.reverse(members);
    double before = previous[first] == NONE ? 0 : score[first] - anchors.bits[first];
    return new Chain(members, score[last] - before);
  }

  // Whatever lies in the target of a chain is explained; repeated text of the source must not
  // explain it again.
  private void use(Span target) {
    // A chain starts where an anchor does.
    int at = Arrays.binarySearch(anchors.target, target.start());
    while (at > 0 && anchors.target[at - 1] + anchors.length[at - 1] > target.start()) {
      at--;
    }
    for (int i = at; i < anchors.size() && anchors.target[i] < target.end(); i++) {
      used[i] = true;
    }
  }
}
