package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of every signature, band and sketch; the statistics are in {@link MinHashTest}. */
class SignatureTest {
  @Test
  void aBinHoldsTheLeastOfItsShingles() {
    SplittableRandom random = new SplittableRandom(1);
    for (int size : new int[] {1, 5, 100, 2000}) {
      long[] set = random.longs(size).toArray();
      long[] expected = new long[MinHash.BINS];
      Arrays.fill(expected, -1);
      for (long shingle : set) {
        int bin = (int) (shingle >>> 57);
        long value = shingle & (1L << 57) - 1;
        expected[bin] = expected[bin] < 0 ? value : Math.min(expected[bin], value);
      }
      Set<Long> values =
          LongStream.of(expected).filter(value -> value >= 0).boxed().collect(Collectors.toSet());
      long[] signature = sign(set);
      for (int bin = 0; bin < MinHash.BINS; bin++) {
        if (expected[bin] >= 0) {
          assertThat(signature[bin]).isEqualTo(expected[bin]);
        } else {
          assertThat(values).contains(signature[bin]);
        }
      }
    }
  }

  @Test
  void emptyBinsBorrowFromDifferentOnes() {
    long[] two = {5, 1L << 63 | 9};
    long[] signature = sign(two);
    long fives = LongStream.of(signature).filter(value -> value == 5).count();
    assertThat(fives).isBetween(40L, 88L);
  }

  @Test
  void onlyTheFirstSoManyAreSigned() {
    long[] set = new SplittableRandom(2).longs(40).toArray();
    long[] bins = new long[MinHash.BINS];
    MinHash.sign(set, 30, bins);
    assertThat(bins).isEqualTo(sign(Arrays.copyOf(set, 30))).isNotEqualTo(sign(set));
  }

  @Test
  void anEmptySetCannotBeSigned() {
    assertThatThrownBy(() -> MinHash.sign(new long[1], 0, new long[MinHash.BINS]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing to sign: 0 shingles");
  }

  @Test
  void theEstimateIsTheShareOfEqualValues() {
    long[] a = new SplittableRandom(3).longs(MinHash.BINS).toArray();
    long[] b = a.clone();
    for (int bin = 0; bin < 32; bin++) {
      b[bin * 3]++;
    }
    assertThat(MinHash.estimate(a, b)).isEqualTo(0.75);
    assertThat(MinHash.estimate(a, a)).isEqualTo(1);
  }

  /** An index keeps signatures: another version of the program must sign alike. */
  @Test
  void signaturesBandsAndSketchesStayWhatTheyAre() {
    long[] set = new SplittableRandom(4).longs(50).toArray();
    long[] bins = sign(set);
    int[] bands = bands(bins);
    long[] sketch = new long[Sketch.LONGS];
    Sketch.write(bins, sketch, 0);
    assertThat(new int[] {Arrays.hashCode(bins), Arrays.hashCode(bands), Arrays.hashCode(sketch)})
        .containsExactly(2014890997, -51063474, 1407045919);
  }

  @Test
  void aBandDependsOnItsThreeValuesAlone() {
    long[] bins = new SplittableRandom(5).longs(MinHash.BINS).toArray();
    int[] before = bands(bins);
    for (int bin = 0; bin < MinHash.BINS; bin++) {
      long[] changed = bins.clone();
      changed[bin] ^= 1L << bin % Long.SIZE;
      int[] after = bands(changed);
      for (int band = 0; band < Bands.COUNT; band++) {
        assertThat(after[band] == before[band]).isEqualTo(bin / 3 != band);
      }
    }
  }

  @Test
  void bandsOfEqualValuesDiffer() {
    assertThat(bands(new long[MinHash.BINS])).doesNotHaveDuplicates();
  }

  @Test
  void sketchesAreWrittenWhereTheyBelong() {
    long[] bins = new SplittableRandom(6).longs(MinHash.BINS).toArray();
    long[] sketches = new long[3 * Sketch.LONGS];
    Sketch.write(bins, sketches, Sketch.LONGS);
    assertThat(Arrays.copyOf(sketches, Sketch.LONGS)).containsOnly(0);
    assertThat(Arrays.copyOfRange(sketches, 2 * Sketch.LONGS, 3 * Sketch.LONGS)).containsOnly(0);
    assertThat(Sketch.matches(sketches, Sketch.LONGS, Sketch.LONGS)).isEqualTo(MinHash.BINS);
  }

  @Test
  void matchesAreEqualBytes() {
    SplittableRandom random = new SplittableRandom(7);
    for (int equal = 0; equal <= MinHash.BINS; equal += 8) {
      long[] a = random.longs(MinHash.BINS).toArray();
      long[] b = a.clone();
      for (int bin = equal; bin < MinHash.BINS; bin++) {
        // Any other byte, the ones that differ in one bit among them.
        b[bin] ^= bin % 2 == 0 ? 1L << random.nextInt(8) : random.nextLong(1, 256);
      }
      long[] sketches = new long[2 * Sketch.LONGS];
      Sketch.write(a, sketches, 0);
      Sketch.write(b, sketches, Sketch.LONGS);
      assertThat(Sketch.matches(sketches, 0, Sketch.LONGS)).isEqualTo(equal);
    }
  }

  @Test
  void leastMatchesLieTwoAndAHalfErrorsBelowWhatIsExpected() {
    for (double resemblance : new double[] {0, 0.05, 0.25, 0.5, 0.75, 1}) {
      double p = resemblance + (1 - resemblance) / 256;
      double errors = 2.5 * Math.sqrt(p * (1 - p) * 128);
      assertThat(Sketch.leastMatches(resemblance)).isEqualTo((int) Math.ceil(p * 128 - errors));
    }
  }

  @Test
  void aResemblanceMustBePossible() {
    assertThat(new Resemblance(1, 1, 1).jaccard()).isEqualTo(1);
    assertThat(new Resemblance(0, 1, 4).containmentB()).isZero();
    for (int[] wrong : new int[][] {{-1, 3, 3}, {4, 3, 9}, {4, 9, 3}, {0, 0, 2}, {0, 2, 0}}) {
      assertThatThrownBy(() -> new Resemblance(wrong[0], wrong[1], wrong[2]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void shingleOptionsHaveBounds() {
    assertThat(new ShingleOptions(2, 1).size()).isEqualTo(2);
    assertThat(new ShingleOptions(32, 64).window()).isEqualTo(64);
    for (int[] wrong : new int[][] {{1, 9}, {33, 9}, {5, 0}, {5, 65}}) {
      assertThatThrownBy(() -> new ShingleOptions(wrong[0], wrong[1]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static long[] sign(long[] set) {
    long[] bins = new long[MinHash.BINS];
    MinHash.sign(set, set.length, bins);
    return bins;
  }

  private static int[] bands(long[] bins) {
    int[] keys = new int[Bands.COUNT];
    Arrays.setAll(keys, band -> Bands.key(bins, band));
    return keys;
  }
}
