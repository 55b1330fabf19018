package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

class CandidatesTest {
  @Test
  void paragraphsThatAgreeInABandAreCandidates() {
    SignedParagraphs paragraphs = Numbered.paragraphs(9);
    agree(paragraphs, 0, 2, 5);
    agree(paragraphs, 41, 2, 7);
    agree(paragraphs, 13, 5, 2);
    assertThat(byBands(paragraphs)).containsExactly(PackedPair.of(2, 5), PackedPair.of(2, 7));
  }

  @Test
  void copiesArePairedWithTheirFirstAlone() {
    SignedParagraphs paragraphs = Numbered.paragraphs(9);
    paragraphs.digests[4] = paragraphs.digests[1];
    paragraphs.digests[6] = paragraphs.digests[1];
    agree(paragraphs, 3, 4, 8);
    agree(paragraphs, 3, 1, 7);
    assertThat(byBands(paragraphs))
        .containsExactly(PackedPair.of(1, 4), PackedPair.of(1, 6), PackedPair.of(1, 7));
    assertThat(bySamples(paragraphs, new long[] {PackedPair.of(0, 4), PackedPair.of(0, 8)}))
        .containsExactly(PackedPair.of(1, 4), PackedPair.of(1, 6));
  }

  @Test
  void whoHasVeryManyPartnersKeepsTheNearestSixteenBefore() {
    SignedParagraphs paragraphs = Numbered.paragraphs(421);
    star(paragraphs, 420, 0, 10);
    assertThat(partners(byBands(paragraphs), 420))
        .isEqualTo(IntStream.range(404, 420).boxed().toList());
  }

  @Test
  void thoseAfterOneWithVeryManyPartnersKeepIt() {
    SignedParagraphs paragraphs = Numbered.paragraphs(421);
    star(paragraphs, 0, 1, 10);
    assertThat(partners(byBands(paragraphs), 0)).hasSize(420);
  }

  @Test
  void with256PartnersAllAreKept() {
    SignedParagraphs paragraphs = Numbered.paragraphs(257);
    star(paragraphs, 256, 0, 10);
    assertThat(partners(byBands(paragraphs), 256)).hasSize(256);
  }

  @Test
  void paragraphsThatShareASampledShingleAreCandidates() {
    SplittableRandom random = new SplittableRandom(1);
    SignedParagraphs paragraphs = Numbered.paragraphs(200);
    // 150 different keys, half of them negative, in buckets of up to a dozen.
    long[] entries =
        random
            .ints(900, 0, 150)
            .mapToLong(key -> PackedPair.of((key - 75) * 20_000_003, random.nextInt(200)))
            .sorted()
            .distinct()
            .toArray();
    TreeSet<Long> expected = new TreeSet<>();
    for (long one : entries) {
      for (long other : entries) {
        if (one >>> 32 == other >>> 32 && (int) one < (int) other) {
          expected.add(PackedPair.of((int) one, (int) other));
        }
      }
    }
    long[] shuffled = entries.clone();
    for (int i = 1; i < shuffled.length; i++) {
      int j = random.nextInt(i + 1);
      long swap = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = swap;
    }
    long[][] blocks = {
      Arrays.copyOf(shuffled, 300), {}, Arrays.copyOfRange(shuffled, 300, shuffled.length)
    };
    assertThat(bySamples(paragraphs, blocks))
        .containsExactly(expected.stream().mapToLong(Long::longValue).toArray());
  }

  @Test
  void aShingleOfMoreThanThirtyTwoParagraphsPairsNeighboursOnly() {
    SignedParagraphs paragraphs = Numbered.paragraphs(100);
    long[] common = LongStream.range(0, 32).map(id -> PackedPair.of(1, (int) id)).toArray();
    assertThat(bySamples(paragraphs, common)).hasSize(32 * 31 / 2);
    long[] commoner = LongStream.range(0, 100).map(id -> PackedPair.of(1, (int) id)).toArray();
    // 32²/2/100 = 5
    assertThat(bySamples(paragraphs, commoner)).hasSize(99 + 98 + 97 + 96 + 95);
  }

  @Test
  void aBandOfMoreThan128ParagraphsPairsNeighboursOnly() {
    SignedParagraphs paragraphs = Numbered.paragraphs(129);
    for (int id = 1; id < 129; id++) {
      agree(paragraphs, 5, 0, id);
    }
    // 128²/2/129 = 63
    assertThat(byBands(paragraphs)).hasSize(64 * 63 / 2 + 65 * 63);
    agree(paragraphs, 5, 7, 7);
    paragraphs.band(5)[128] = 77;
    assertThat(byBands(paragraphs)).hasSize(128 * 127 / 2);
  }

  @Test
  void onlyPromisingPairsAreCandidates() {
    SignedParagraphs paragraphs = Numbered.paragraphs(3);
    agree(paragraphs, 0, 0, 1);
    agree(paragraphs, 0, 0, 2);
    Arrays.fill(
        paragraphs.sketches, paragraphs.sketches.length / 3 * 2, paragraphs.sketches.length, -1);
    assertThat(byBands(paragraphs, PairOptions.DEFAULT)).containsExactly(PackedPair.of(0, 1));
  }

  /** Gives b the band of a. */
  private static void agree(SignedParagraphs paragraphs, int band, int a, int b) {
    paragraphs.band(band)[b] = paragraphs.band(band)[a];
  }

  /** Lets one agree with so many others a band, in groups of which each has a band. */
  private static void star(SignedParagraphs paragraphs, int centre, int from, int group) {
    for (int i = 0; i < paragraphs.count() - 1; i++) {
      agree(paragraphs, i / group, centre, from + i);
    }
  }

  private static long[] byBands(SignedParagraphs paragraphs) {
    return byBands(paragraphs, Numbered.ANYTHING);
  }

  private static long[] byBands(SignedParagraphs paragraphs, PairOptions options) {
    try (Workers workers = Workers.of(2)) {
      Candidates candidates = candidates(paragraphs, options, workers);
      candidates.joinBands(Pass.ONLY);
      return candidates.sorted();
    }
  }

  private static long[] bySamples(SignedParagraphs paragraphs, long[]... samples) {
    try (Workers workers = Workers.of(2)) {
      Candidates candidates = candidates(paragraphs, Numbered.ANYTHING, workers);
      candidates.joinSamples(samples);
      return candidates.sorted();
    }
  }

  private static Candidates candidates(
      SignedParagraphs paragraphs, PairOptions options, Workers workers) {
    Copies copies = new Copies(paragraphs.digests);
    return new Candidates(paragraphs, copies, new Promise(paragraphs, options), 1 << 22, workers);
  }

  /** Who is paired with one, ascending. */
  private static List<Integer> partners(long[] pairs, int one) {
    return LongStream.of(pairs)
        .filter(pair -> PackedPair.first(pair) == one || PackedPair.second(pair) == one)
        .mapToObj(pair -> PackedPair.first(pair) + PackedPair.second(pair) - one)
        .sorted()
        .toList();
  }
}
