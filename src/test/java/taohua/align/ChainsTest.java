package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainsTest {
  private static final double UNIT = 5;

  private final Random random = new Random(3);

  @Test
  void noChainOfAnchorsScoresMoreThanTheFirst() {
    for (int trial = 0; trial < 200; trial++) {
      Anchors anchors = anchors();
      double[] scores = scores(anchors);
      double most = Arrays.stream(scores).max().orElse(0);
      List<Chain> chains = Chains.of(anchors, 20);
      assertThat(chains.isEmpty()).isEqualTo(most < 20);
      if (!chains.isEmpty()) {
        assertThat(chains.get(0).score()).isCloseTo(most, within(1e-2));
      }
    }
  }

  @Test
  void chainsAreWhatTheirAnchorsScoreAndShareNoToken() {
    for (int trial = 0; trial < 200; trial++) {
      Anchors anchors = anchors();
      List<Chain> chains = Chains.of(anchors, 20);
      boolean[] explained = new boolean[5000];
      for (Chain chain : chains) {
        assertThat(chain.score()).isGreaterThanOrEqualTo(20);
        assertThat(score(chain.anchors(), anchors)).isCloseTo(chain.score(), within(1e-2));
        for (int t = chain.target().start(); t < chain.target().end(); t++) {
          assertThat(explained[t]).isFalse();
          explained[t] = true;
        }
      }
      // What is left over says no more than the costliest link, which it may have lost.
      for (int i = 0; i < anchors.size(); i++) {
        Anchor anchor = anchors.get(i);
        boolean free = true;
        for (int t = anchor.target(); t < anchor.targetEnd(); t++) {
          free &= !explained[t];
        }
        assertThat(free && anchors.bits[i] >= 70).as("%s left over", anchor).isFalse();
      }
    }
  }

  @Test
  void aGapOfFortyEightTokensOfTheTargetIsTheWidest() {
    assertThat(chains(48, 0)).hasSize(1);
    assertThat(chains(49, 0)).hasSize(2);
  }

  @Test
  void aGapOfAHundredAndSixtyTokensOfTheSourceIsTheWidest() {
    assertThat(chains(0, 160)).hasSize(1);
    assertThat(chains(0, 161)).hasSize(2);
  }

  @Test
  void aGapCostsFiveTimesMoreInTheTarget() {
    double whole = 2 * 17 * UNIT;
    // Runs of twenty tokens hold seventeen grams each.
    assertThat(chains(10, 0).get(0).score()).isCloseTo(whole - 10 * 0.5, within(1e-3));
    assertThat(chains(0, 10).get(0).score()).isCloseTo(whole - 10 * 0.1, within(1e-3));
  }

  @Test
  void aStepBackCostsTwoRareGramsAndTheWay() {
    String a = Texts.foreign(random, 20);
    String b = Texts.foreign(random, 20);
    List<Chain> chains = Chains.of(between(b + a, a + b), 20);
    assertThat(chains).hasSize(1);
    // From the end of b, behind a, to the beginning of a.
    double expected = 2 * 17 * UNIT - 2 * UNIT - 0.1 * 40;
    assertThat(chains.get(0).score()).isCloseTo(expected, within(1e-3));
    assertThat(chains.get(0).anchors())
        .containsExactly(new Anchor(0, 20, 20), new Anchor(20, 0, 20));
  }

  @Test
  void whatOverlapsCountsOnce() {
    String a = Texts.foreign(random, 20);
    String b = Texts.foreign(random, 20);
    String shared = Texts.foreign(random, 6);
    // The target has the shared tokens once, the source twice.
    List<Chain> chains = Chains.of(between(a + shared + b, a + shared + "石田" + shared + b), 20);
    assertThat(chains).hasSize(1);
    double first = 23 * UNIT;
    double second = 23 * UNIT * 20 / 26;
    assertThat(chains.get(0).score()).isCloseTo(first + second - 0.1 * 2, within(1e-3));
  }

  @Test
  void aChainOnWhatAnotherLeftScoresWhatIsLeft() {
    String a = Texts.foreign(random, 30);
    String b = Texts.foreign(random, 30);
    String c = Texts.foreign(random, 12);
    // After a the source goes on with b, and far away once more with c.
    String source = a + b + Texts.foreign(random, 300) + a.substring(20) + c;
    List<Chain> chains = Chains.of(between(a + b + c, source), 20);
    assertThat(chains).hasSize(2);
    assertThat(chains.get(0).score()).isCloseTo(57 * UNIT, within(1e-3));
    assertThat(chains.get(1).score()).isCloseTo(9 * UNIT, within(1e-3));
    assertThat(chains.get(1).anchors()).hasSize(1);
  }

  @Test
  void anAnchorThatReachesIntoAChainIsExplainedByIt() {
    String before = Texts.foreign(random, 20);
    String whole = Texts.foreign(random, 60);
    String far = whole + Texts.foreign(random, 300) + before;
    // The anchor before ends where the chain starts, or five tokens within.
    assertThat(Chains.of(between(before + whole, far), 20)).hasSize(2);
    assertThat(Chains.of(between(before + whole, far + whole.substring(0, 5)), 20)).hasSize(1);
  }

  @Test
  void lessThanAskedForIsNoChain() {
    String a = Texts.foreign(random, 20);
    Anchors anchors = between(a, a);
    assertThat(Chains.of(anchors, 17 * UNIT)).hasSize(1);
    assertThat(Chains.of(anchors, 17 * UNIT + 0.1)).isEmpty();
    assertThat(Chains.of(between(a, Texts.foreign(random, 20)), 1)).isEmpty();
  }

  private List<Chain> chains(int targetGap, int sourceGap) {
    String a = Texts.foreign(random, 20);
    String b = Texts.foreign(random, 20);
    String target = a + Texts.foreign(random, targetGap) + b;
    return Chains.of(between(target, a + Texts.foreign(random, sourceGap) + b), 20);
  }

  private Anchors anchors() {
    String source = Texts.foreign(random, 30 + random.nextInt(300));
    String target = Texts.pieces(random, source, 1 + random.nextInt(12), 30);
    return Anchors.between(Texts.uneven(0, target), Texts.uneven(1, source), new GramFilter());
  }

  private static Anchors between(String target, String source) {
    return Anchors.between(Texts.even(0, target), Texts.even(1, source), new GramFilter());
  }

  /** The definition: the best chain that ends with each anchor, over all anchors before it. */
  private static double[] scores(Anchors anchors) {
    double[] scores = new double[anchors.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = anchors.bits[i];
      for (int j = 0; j < i; j++) {
        double gain = gain(anchors.get(j), anchors.get(i), anchors.bits[i]);
        scores[i] = Math.max(scores[i], scores[j] + gain);
      }
    }
    return scores;
  }

  private static double score(List<Anchor> chain, Anchors anchors) {
    double score = 0;
    for (int m = 0; m < chain.size(); m++) {
      int at = 0;
      while (!anchors.get(at).equals(chain.get(m))) {
        at++;
      }
      float bits = anchors.bits[at];
      score += m == 0 ? bits : gain(chain.get(m - 1), chain.get(m), bits);
    }
    return score;
  }

  private static double gain(Anchor before, Anchor anchor, double bits) {
    int targetGap = anchor.target() - before.targetEnd();
    int sourceGap = anchor.source() - before.sourceEnd();
    boolean back = anchor.source() < before.source();
    int overlap = Math.max(0, -targetGap);
    if (!back && -sourceGap > overlap) {
      overlap = -sourceGap;
    }
    if (targetGap > 48 || Math.abs(sourceGap) > 160 || overlap >= anchor.length()) {
      return Double.NEGATIVE_INFINITY;
    }
    double cost = 0.10 * Math.max(0, targetGap) + 0.02 * Math.abs(sourceGap) + (back ? 2 : 0);
    return bits * (anchor.length() - overlap) / anchor.length() - cost * UNIT;
  }
}
