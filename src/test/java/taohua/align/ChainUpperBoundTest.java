package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;
import taohua.text.NormalText;

class ChainUpperBoundTest {
  private static final int BLOCK = 256;
  private static final double FOREIGN = 0.5;

  private final Random random = new Random(13);

  @Test
  void noChainScoresMoreThanTheBound() {
    for (int trial = 0; trial < 150; trial++) {
      AlignedText[] texts = corpus(5);
      ChainUpperBound bound = bound(texts);
      int[] partners = {1, 2, 3, 4};
      double[] bounds = bound.bounds(0, partners);
      for (int i = 0; i < partners.length; i++) {
        double best = bestChain(texts[0], texts[partners[i]]);
        assertThat(bounds[i]).isGreaterThanOrEqualTo(ChainUpperBound.SLACK * best - 1e-3);
        assertThat(bound.mayReach(0, partners, best)[i]).isTrue();
      }
    }
  }

  @Test
  void theBoundIsTheMostThatGramsInNeighbouringBlocksGive() {
    int equal = 0;
    int trials = 100;
    double sum = 0;
    double sumOfMost = 0;
    for (int trial = 0; trial < trials; trial++) {
      AlignedText[] texts = corpus(2);
      double bound = bound(texts).bounds(0, new int[] {1})[0];
      double most = most(texts[0], texts[1]);
      assertThat(bound).isGreaterThan(most - 1e-2);
      equal += bound < most + 1e-2 ? 1 : 0;
      sum += bound;
      sumOfMost += most;
    }
    // Now and then one gram is taken for another.
    assertThat(equal).isGreaterThan(trials / 2);
    assertThat(sum).isLessThan(1.02 * sumOfMost);
  }

  @Test
  void unrelatedTextsReachNothing() {
    String[] foreign = new String[60];
    Arrays.setAll(foreign, d -> text(400));
    AlignedText[] texts = Texts.uneven(foreign);
    int[] partners = IntStream.range(1, texts.length).toArray();
    assertThat(bound(texts).mayReach(0, partners, 80)).containsOnly(false);
  }

  @Test
  void aCommonRunOfEightTokensReachesItsBitsAndNoMore() {
    String run = Texts.foreign(random, 8);
    AlignedText target = Texts.even(0, text(30) + run + text(30));
    AlignedText source = Texts.even(1, text(500) + run);
    // Five grams of five bits.
    ChainUpperBound bound = bound(target, source);
    assertThat(bound.bounds(0, new int[] {1})[0]).isCloseTo(25, within(1e-3));
    assertThat(bound.mayReach(0, new int[] {1}, 25 / ChainUpperBound.SLACK)).containsExactly(true);
    assertThat(bound.mayReach(0, new int[] {1}, 26 / ChainUpperBound.SLACK)).containsExactly(false);
  }

  @Test
  void aRunMayCrossBlocksAndChainsStayInNeighbouringOnes() {
    String first = Texts.foreign(random, 20);
    String second = Texts.foreign(random, 20);
    double each = 17 * 5;
    String target = first + second;
    // Across a border, in neighbouring blocks either way, and with a block between.
    assertThat(bound(target, text(BLOCK - 20) + target)).isCloseTo(37 * 5, within(1e-3));
    assertThat(bound(target, text(150) + first + text(250) + second))
        .isCloseTo(2 * each, within(1e-3));
    assertThat(bound(target, text(150) + second + text(250) + first))
        .isCloseTo(2 * each, within(1e-3));
    assertThat(bound(target, first + text(2 * BLOCK) + second)).isCloseTo(each, within(1e-3));
  }

  @Test
  void whatEverybodyHasCountsForEverybody() {
    String phrase = Texts.foreign(random, 12);
    String rare = Texts.foreign(random, 10);
    for (int having : new int[] {60, 90}) {
      AlignedText[] texts = new AlignedText[100];
      for (int d = 0; d < texts.length; d++) {
        String own = d == 0 ? rare + text(5) + phrase : text(20) + (d == 1 ? rare : "");
        texts[d] = Texts.even(d, own + (d > 1 && d <= having ? phrase : ""));
      }
      double[] bounds = bound(texts).bounds(0, new int[] {1, 2, 99});
      // More than 64 and an eighth of the documents are very many.
      boolean hot = having > 64 + 100 / 8;
      double phraseBits = 9 * 5;
      double rareBits = 7 * 5;
      double both = rareBits + phraseBits - 5 * FOREIGN;
      assertThat(bounds[0]).isCloseTo(hot ? both : rareBits, within(1e-3));
      assertThat(bounds[1]).isCloseTo(phraseBits, within(1e-3));
      assertThat(bounds[2]).isCloseTo(hot ? phraseBits : 0, within(1e-3));
    }
  }

  @Test
  void onlyMoreThanSixtyFourAndAnEighthOfTheDocumentsAreVeryMany() {
    String phrase = Texts.foreign(random, 4);
    for (int having : new int[] {76, 77}) {
      AlignedText[] texts = new AlignedText[100];
      Arrays.setAll(texts, d -> Texts.even(d, text(20) + (d < having ? phrase : "")));
      GramBlocks blocks = new GramBlocks(texts, Workers.ALONE);
      assertThat(blocks.frequent(0, blocks.hot()).cardinality()).isEqualTo(having > 76 ? 1 : 0);
      assertThat(blocks.frequent(0, blocks.hot()).get(20)).isEqualTo(having > 76);
      assertThat(blocks.frequent(99, blocks.hot()).isEmpty()).isTrue();
    }
  }

  @Test
  void emptyAndShortTextsReachNothing() {
    AlignedText[] texts = {
      Texts.even(0, ""), Texts.even(1, "山水云"), Texts.even(2, "山水云林"), Texts.even(3, "山水云林")
    };
    ChainUpperBound bound = bound(texts);
    for (int target = 0; target < 2; target++) {
      assertThat(bound.bounds(target, new int[] {2, 3})).containsOnly(0);
      assertThat(bound.bounds(2, new int[] {target})).containsOnly(0);
    }
    assertThat(bound.bounds(2, new int[] {3})).containsExactly(5);
  }

  private static ChainUpperBound bound(AlignedText... texts) {
    return new ChainUpperBound(texts, new GramBlocks(texts, Workers.ALONE));
  }

  private double bound(String target, String source) {
    AlignedText[] texts = {Texts.even(0, target), Texts.even(1, source)};
    return bound(texts).bounds(0, new int[] {1})[0];
  }

  private String text(int length) {
    return Texts.foreign(random, length);
  }

  /** Texts that take pieces of the last one. */
  private AlignedText[] corpus(int size) {
    String source = text(100 + random.nextInt(1500));
    String[] texts = new String[size];
    Arrays.setAll(texts, d -> Texts.pieces(random, source, 1 + random.nextInt(15), 40));
    texts[size - 1] = source;
    return Texts.uneven(texts);
  }

  private static double bestChain(AlignedText target, AlignedText source) {
    List<Chain> chains = Chains.of(Anchors.between(target, source, new GramFilter()), 0);
    return chains.isEmpty() ? 0 : chains.get(0).score();
  }

  private record Place(int token, int block, double best) {}

  /**
   * The definition: over all sequences of the target's grams that stand in the same block of the
   * source as the one before, or in a neighbouring one, their bits less what tokens between cost.
   */
  private static double most(AlignedText target, AlignedText source) {
    List<Place> places = new ArrayList<>();
    double most = 0;
    for (int t = 0; t < target.gramCount(); t++) {
      for (int s = 0; s < source.gramCount(); s++) {
        if (sameGram(target.text(), t, source.text(), s)) {
          double before = 0;
          for (Place place : places) {
            if (place.token < t && Math.abs(place.block - s / BLOCK) <= 1) {
              double cost = FOREIGN * Math.max(0, t - place.token - 4);
              before = Math.max(before, place.best - cost);
            }
          }
          places.add(new Place(t, s / BLOCK, before + target.bits(t)));
          most = Math.max(most, before + target.bits(t));
        }
      }
    }
    return most;
  }

  private static boolean sameGram(NormalText target, int t, NormalText source, int s) {
    for (int i = 0; i < 4; i++) {
      if (target.token(t + i) != source.token(s + i)) {
        return false;
      }
    }
    return true;
  }
}
