package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final int TRIALS = 400;

  @Test
  void resemblanceOfEqualSetsIsOne() {
    long[] set = new SplittableRandom(1).longs(200).toArray();
    long[] shuffled = set.clone();
    Arrays.sort(shuffled);
    assertThat(MinHash.estimate(sign(set), sign(shuffled))).isEqualTo(1);
  }

  @Test
  void repetitionsMakeNoDifference() {
    long[] set = new SplittableRandom(2).longs(30).toArray();
    long[] twice = Arrays.copyOf(set, 60);
    System.arraycopy(set, 0, twice, 30, 30);
    assertThat(sign(twice)).isEqualTo(sign(set));
  }

  @Test
  void resemblanceOfDisjointSetsIsZero() {
    SplittableRandom random = new SplittableRandom(3);
    assertThat(MinHash.estimate(sign(random.longs(9).toArray()), sign(random.longs(9).toArray())))
        .isZero();
  }

  @Test
  void anEmptySetCannotBeSigned() {
    assertThatThrownBy(() -> MinHash.sign(new long[0], 0, new long[MinHash.BINS]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void estimatesAreUnbiasedAndAsSharpAsTheoryForLongTexts() {
    for (double resemblance : new double[] {0.1, 0.3, 0.5, 0.8}) {
      double[] errors = errors(resemblance, 1000, 11);
      double bound = Math.sqrt(resemblance * (1 - resemblance) / MinHash.BINS);
      assertThat(mean(errors)).isCloseTo(0, within(4 * bound / Math.sqrt(TRIALS)));
      assertThat(deviation(errors)).isLessThan(1.1 * bound);
    }
  }

  @Test
  void estimatesAreUnbiasedForShortTextsToo() {
    for (int union : new int[] {20, 60, 150}) {
      double[] errors = errors(0.5, union, 12);
      double bound = Math.sqrt(0.25 / MinHash.BINS);
      // Borrowed bins depend on each other: the error may grow, by a half at most.
      assertThat(mean(errors)).isCloseTo(0, within(6 * bound / Math.sqrt(TRIALS)));
      assertThat(deviation(errors)).as("union of %d", union).isLessThan(1.5 * bound);
    }
  }

  @Test
  void estimatesAgreeWithThoseOfAnotherMinHash() {
    SimilarityHashPolicy oracle = SimilarityHashing.minHash(MinHash.BINS, 32);
    SplittableRandom random = new SplittableRandom(13);
    double ours = 0;
    double theirs = 0;
    for (int trial = 0; trial < 100; trial++) {
      long[] all = random.longs(300).toArray();
      long[] a = Arrays.copyOfRange(all, 0, 220);
      long[] b = Arrays.copyOfRange(all, 80, 300);
      ours += MinHash.estimate(sign(a), sign(b));
      byte[] signatureA = oracle.createHasher().compute(ElementHashProvider.ofValues(a));
      byte[] signatureB = oracle.createHasher().compute(ElementHashProvider.ofValues(b));
      theirs += oracle.getFractionOfEqualComponents(signatureA, signatureB);
    }
    // Both average 100 estimates of standard error .044.
    assertThat(ours / 100).isCloseTo(theirs / 100, within(0.025));
    assertThat(ours / 100).isCloseTo(140.0 / 300, within(0.018));
  }

  @Test
  void bandsFollowTheirCurve() {
    for (double resemblance : new double[] {0.1, 0.2, 0.3, 0.5}) {
      int agree = 0;
      SplittableRandom random = new SplittableRandom(14);
      for (int trial = 0; trial < 2000; trial++) {
        long[][] pair = pair(resemblance, 600, random);
        agree += agree(bands(pair[0]), bands(pair[1])) ? 1 : 0;
      }
      double expected = 1 - Math.pow(1 - Math.pow(resemblance, 3), Bands.COUNT);
      assertThat(agree / 2000.0).as("J = %s", resemblance).isCloseTo(expected, within(0.04));
    }
  }

  @Test
  void sketchesMatchAsOftenAsSignaturesAndRarelyByChance() {
    SplittableRandom random = new SplittableRandom(15);
    long[] sketches = new long[2 * Sketch.LONGS];
    for (int trial = 0; trial < 200; trial++) {
      long[][] pair = pair(0.4, 400, random);
      long[] a = sign(pair[0]);
      long[] b = sign(pair[1]);
      Sketch.write(a, sketches, 0);
      Sketch.write(b, sketches, Sketch.LONGS);
      int equal = (int) Math.round(MinHash.estimate(a, b) * MinHash.BINS);
      int expected = 0;
      for (int bin = 0; bin < MinHash.BINS; bin++) {
        expected += (byte) a[bin] == (byte) b[bin] ? 1 : 0;
      }
      assertThat(Sketch.matches(sketches, 0, Sketch.LONGS))
          .isEqualTo(expected)
          .isBetween(equal, equal + 8);
    }
  }

  @Test
  void moreMatchesAreNeededForMoreResemblance() {
    assertThat(Sketch.leastMatches(1)).isEqualTo(MinHash.BINS);
    assertThat(Sketch.leastMatches(0.5)).isBetween(44, 54);
    assertThat(Sketch.leastMatches(0.25)).isBetween(14, 22);
    assertThat(Sketch.leastMatches(0)).isNotPositive();
  }

  private static double[] errors(double resemblance, int union, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] errors = new double[TRIALS];
    for (int trial = 0; trial < TRIALS; trial++) {
      long[][] pair = pair(resemblance, union, random);
      double truth = Math.round(resemblance * union) / (double) union;
      errors[trial] = MinHash.estimate(sign(pair[0]), sign(pair[1])) - truth;
    }
    return errors;
  }

  /** Two sets of about one size with that resemblance and that many elements together. */
  private static long[][] pair(double resemblance, int union, SplittableRandom random) {
    long[] all = random.longs(union).toArray();
    int shared = (int) Math.round(resemblance * union);
    int middle = (union - shared) / 2;
    return new long[][] {
      Arrays.copyOfRange(all, 0, middle + shared), Arrays.copyOfRange(all, middle, union)
    };
  }

  private static long[] sign(long[] set) {
    long[] bins = new long[MinHash.BINS];
    MinHash.sign(set, set.length, bins);
    return bins;
  }

  private static int[] bands(long[] set) {
    long[] bins = sign(set);
    int[] keys = new int[Bands.COUNT];
    Arrays.setAll(keys, band -> Bands.key(bins, band));
    return keys;
  }

  private static boolean agree(int[] a, int[] b) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] == b[i]) {
        return true;
      }
    }
    return false;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
  }
}
