package taohua.align;

import java.util.BitSet;
import taohua.fingerprint.Grams;

/**
 * What a target's hot grams alone give to chains: they are taken to stand everywhere, in every
 * partner. All in bits. Immutable.
 */
final class HotGrams {
  private final AlignedText target;
  // Before each token: what the hot grams that start there hold in all, and what the tokens that no
  // hot gram covers cost in all.
  private final double[] gained;
  private final double[] lost;
  // The most that a chain of hot grams gives that ends before a token, and that starts there.
  private final double[] upTo;
  private final double[] after;
  private double best;

  /**
   * @param hot the tokens where a hot gram starts
   */
  HotGrams(AlignedText target, BitSet hot) {
    this.target = target;
    int tokens = target.gramCount() + Grams.SIZE - 1;
    gained = new double[tokens + 1];
    lost = new double[tokens + 1];
    upTo = new double[tokens + 1];
    after = new double[tokens + 1];
    forwards(hot);
    backwards();
  }

  private void forwards(BitSet hot) {
    int covered = 0;
    for (int t = 0; t < gained.length - 1; t++) {
      double gain = hot.get(t) ? target.bits(t) : 0;
      covered = hot.get(t) ? t + Grams.SIZE : covered;
      double loss = t < covered ? 0 : ChainUpperBound.FOREIGN;
      gained[t + 1] = gained[t] + gain;
      lost[t + 1] = lost[t] + loss;
      upTo[t + 1] = Math.max(0, upTo[t] + gain - loss);
      best = Math.max(best, upTo[t + 1]);
    }
  }

  private void backwards() {
    for (int t = gained.length - 2; t >= 0; t--) {
      double step = gained[t + 1] - gained[t] - (lost[t + 1] - lost[t]);
      after[t] = Math.max(0, after[t + 1] + step);
    }
  }

  /** The information in the target's gram at a token. */
  float bits(int token) {
    return target.bits(token);
  }

  /** The most that hot grams alone give. */
  double best() {
    return best;
  }

  /** The most that hot grams give to a chain that goes on at a token, before it. */
  double upTo(int token) {
    return upTo[token];
  }

  /** The most that hot grams give to a chain whose last gram starts at a token, from there on. */
  double after(int last) {
    int covered = last + Grams.SIZE;
    return gained[covered] - gained[last + 1] + after[covered];
  }

  /**
   * What a chain gains from one of its grams to its next, less what it loses.
   *
   * @param last the token where the one starts
   * @param next the token where the next starts
   */
  double between(int last, int next) {
    int covered = Math.min(next, last + Grams.SIZE);
    return gained[next] - gained[last + 1] - (lost[next] - lost[covered]);
  }
}
