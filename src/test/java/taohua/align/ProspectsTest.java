package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;

class ProspectsTest {
  private static final double LEAST = 80;
  private static final int BLOCK = 256;

  private final Random random = new Random(17);

  @Test
  void rewordingsSpreadEvenlyAreClose() {
    for (int trial = 0; trial < 200; trial++) {
      String paragraph = text(60 + random.nextInt(240));
      int run = 6 + trial % 7;
      AlignedText[] texts = {
        Texts.even(0, text(random.nextInt(400)) + reworded(paragraph, run) + text(100)),
        Texts.even(1, text(random.nextInt(400)) + paragraph + text(100)),
        Texts.even(2, text(500))
      };
      // Every eighth character or so is new: each run of n has n - 3 grams of five bits.
      assertThat(close(texts)[0]).as("runs of %d", run).containsExactly(1);
      assertThat(close(texts)[2]).isEmpty();
    }
  }

  @Test
  void whateverHasAChainIsClose() {
    int chains = 0;
    for (int trial = 0; trial < 100; trial++) {
      AlignedText[] texts = corpus(5);
      int[][] close = close(texts);
      for (int target = 0; target < texts.length; target++) {
        List<Integer> expected = new ArrayList<>();
        for (int source = 0; source < texts.length; source++) {
          if (source != target
              && !Chains.of(Anchors.between(texts[target], texts[source], new GramFilter()), LEAST)
                  .isEmpty()) {
            expected.add(source);
          }
        }
        chains += expected.size();
        assertThat(IntStream.of(close[target]).boxed().toList()).containsAll(expected);
      }
    }
    assertThat(chains).isGreaterThan(200);
  }

  @Test
  void shortRunsFarFromEachOtherAreNotClose() {
    String[] runs = {text(8), text(8), text(8), text(8), text(8), text(8), text(8), text(8)};
    // Eight runs of 25 bits; fifty foreign tokens between two of them cost as much.
    assertThat(close(joined(runs, 50), joined(runs, 3))).isEmpty();
    assertThat(close(joined(runs, 20), joined(runs, 3))).containsExactly(1);
    // In the source they may stand farther apart, but not blocks apart.
    assertThat(close(joined(runs, 3), joined(runs, 100))).containsExactly(1);
    assertThat(close(joined(runs, 3), joined(runs, 2 * BLOCK))).isEmpty();
  }

  @Test
  void aChainStaysInNeighbouringBlocks() {
    String first = text(12);
    String second = text(12);
    // Nine grams each, 45 bits, on both sides of a border of blocks of the source.
    assertThat(close(first + second, text(BLOCK - 12) + first + text(5) + second))
        .containsExactly(1);
    assertThat(close(first + second, text(BLOCK - 12) + second + text(5) + first))
        .containsExactly(1);
    assertThat(close(first + second, text(BLOCK - 12) + first + text(2 * BLOCK) + second))
        .isEmpty();
    // What stands in both blocks counts once.
    assertThat(close(first, text(BLOCK - 12) + first + text(8) + first)).isEmpty();
  }

  @Test
  void whatManyHaveIsNeitherForNorAgainstAPair() {
    String everybody = text(40);
    String first = text(10);
    String second = text(9);
    // Of 7 and 6 grams: together 65 bits, a quarter more than are asked for at least.
    String target = first + everybody + second;
    String[] texts = new String[40];
    Arrays.setAll(texts, d -> text(50) + everybody + text(50));
    texts[0] = target;
    texts[1] = first + text(5) + second;
    assertThat(close(even(texts))[0]).containsExactly(1);
    texts[1] = first + text(5);
    assertThat(close(even(texts))[0]).isEmpty();
    // Where few have it, it counts for those and costs the others.
    String[] few = Arrays.copyOf(texts, 9);
    few[1] = first + text(5) + second;
    assertThat(close(even(few))[0]).containsExactly(2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void aGramOfMoreThanTwentyFourPlacesIsOneOfMany() {
    String run = text(20);
    for (int having : new int[] {24, 25}) {
      String[] texts = new String[30];
      Arrays.setAll(texts, d -> text(30) + (d < having ? run : ""));
      assertThat(close(even(texts))[0]).hasSize(having == 24 ? 23 : 0);
    }
  }

  @Test
  void onlySourcesThatAreNoPartnersAreLookedFor() {
    String run = text(30);
    AlignedText[] texts = even(run, run, run, run, run);
    IntPredicate target = d -> d < 2;
    IntPredicate source = d -> d > 0 && d < 4;
    int[][] partners = {{2}, {}, {}, {}, {}};
    assertThat(close(texts, target, source, partners))
        .isDeepEqualTo(new int[][] {{1, 3}, {2, 3}, {}, {}, {}});
    // All sources are partners, whoever else is.
    partners = new int[][] {{1, 2, 3}, {2, 3, 4}, {}, {}, {}};
    assertThat(close(texts, target, source, partners)).isDeepEqualTo(new int[5][0]);
    partners = new int[][] {{2, 3, 4}, {4}, {}, {}, {}};
    assertThat(close(texts, target, source, partners))
        .isDeepEqualTo(new int[][] {{1}, {2, 3}, {}, {}, {}});
  }

  @Test
  void shortAndEmptyTextsAreCloseToNobody() {
    String run = text(30);
    AlignedText[] texts = even("", run.substring(0, 3), run, run.substring(0, 8), "");
    assertThat(close(texts)).isDeepEqualTo(new int[5][0]);
    assertThat(close(new AlignedText[0])).isEmpty();
  }

  @Test
  void aRepeatedRunCountsOnceInATarget() {
    String run = text(8);
    // The source says it ten times, the target once: 25 bits.
    assertThat(close(text(30) + run + text(30), joined(all(10, run), 2))).isEmpty();
    assertThat(close(joined(all(10, run), 2), text(30) + run + text(30))).containsExactly(1);
  }

  private static String[] all(int count, String text) {
    String[] all = new String[count];
    Arrays.fill(all, text);
    return all;
  }

  /** Every so often another character, so that no common run is longer. */
  private String reworded(String paragraph, int run) {
    StringBuilder reworded = new StringBuilder(paragraph);
    for (int i = run; i < reworded.length(); i += run + 1) {
      reworded.replace(i, i + 1, text(1));
    }
    return reworded.toString();
  }

  private String joined(String[] runs, int gap) {
    StringBuilder joined = new StringBuilder();
    for (String run : runs) {
      joined.append(run).append(text(gap));
    }
    return joined.toString();
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

  private static AlignedText[] even(String... texts) {
    AlignedText[] even = new AlignedText[texts.length];
    Arrays.setAll(even, d -> Texts.even(d, texts[d]));
    return even;
  }

  private static int[] close(String target, String source) {
    return close(even(target, source))[0];
  }

  private static int[][] close(AlignedText[] texts) {
    return close(texts, d -> true, d -> true, new int[texts.length][0]);
  }

  private static int[][] close(
      AlignedText[] texts, IntPredicate target, IntPredicate source, int[][] partners) {
    try (Workers workers = Workers.of(2)) {
      return new Prospects(texts, LEAST, Elsewhere.NOWHERE)
          .close(target, source, partners, workers);
    }
  }
}
