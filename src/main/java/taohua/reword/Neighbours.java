package taohua.reword;

import java.util.Arrays;

/**
 * How well a clause is matched in the other documents of the background that match it best. Filled
 * document by document, then only read.
 */
final class Neighbours {
  /** The mean of so many nearest documents is what a clause finds anyway, if there are enough. */
  static final int NEAREST = 10;

  // So many more are kept, lest those of one speaker that are taken out leave too few.
  private static final int KEPT = NEAREST + 14;

  private final int[] officials = new int[KEPT];
  private final float[] best = new float[KEPT];
  private float own;

  Neighbours() {
    Arrays.fill(officials, -1);
  }

  /** Another document by the speaker himself. */
  void addOwn(float value) {
    own = Math.max(own, value);
  }

  /**
   * A document by somebody else.
   *
   * @param official by whom
   * @param value how much the best clause in it resembles this one
   */
  void add(int official, float value) {
    int at = best.length;
    while (at > 0 && best[at - 1] < value) {
      at--;
    }
    if (at < best.length) {
      System.arraycopy(best, at, best, at + 1, best.length - 1 - at);
      System.arraycopy(officials, at, officials, at + 1, best.length - 1 - at);
      best[at] = value;
      officials[at] = official;
    }
  }

  /** The best match in the speaker's own other documents; 0 if there are none. */
  float own() {
    return own;
  }

  /**
   * The mean of the best matches in the nearest documents but for those of one official. Where
   * fewer are left, the weakest that is known stands for the rest.
   *
   * @param nearest in how many, at least 1
   */
  float anyway(int official, int nearest) {
    float sum = 0;
    int taken = 0;
    float last = 0;
    for (int i = 0; i < best.length && taken < nearest; i++) {
      last = best[i];
      if (officials[i] != official) {
        sum += best[i];
        taken++;
      }
    }
    return (sum + (nearest - taken) * last) / nearest;
  }
}
