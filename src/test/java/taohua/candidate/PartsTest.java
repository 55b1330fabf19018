package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

/** Machines that each know some of the paragraphs find together what one finds that knows all. */
class PartsTest {
  private static final ShingleOptions SHINGLES = ShingleOptions.DEFAULT;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void whatSeveralFindIsWhatOneFinds(int joiners) {
    PackedParagraphs all = PackedParagraphs.of(Speech.ofParagraphs(texts()), 20);
    SignedPart signed = SignedPart.of(all, SHINGLES);
    long[] copies = PartPairs.copies(digests(signed));
    TreeSet<Integer> copied = new TreeSet<>();
    Arrays.stream(copies).forEach(pair -> copied.add(PackedPair.second(pair)));
    TreeSet<Long> promising = new TreeSet<>();
    for (int joiner = 0; joiner < joiners; joiner++) {
      int one = joiner;
      PartJoin join = told(signed);
      List<List<Long>> entries = new ArrayList<>();
      IntStream.range(0, PartJoin.SECTIONS).forEach(section -> entries.add(new ArrayList<>()));
      signed.tell(
          (section, key, id) -> {
            if (Math.floorMod(key, joiners) == one && !copied.contains(id)) {
              entries.get(section).add(PackedPair.of(key, id));
            }
          });
      for (int section = 0; section < PartJoin.SECTIONS; section++) {
        join.join(section, entries.get(section).stream().mapToLong(Long::longValue).toArray());
      }
      Arrays.stream(join.promising()).forEach(promising::add);
    }
    long[] pairs = promising.stream().mapToLong(Long::longValue).toArray();
    long[] kept =
        LongStream.concat(
                Arrays.stream(PartPairs.limited(pairs, all.count())), Arrays.stream(copies))
            .sorted()
            .toArray();
    List<ParagraphPair> found = PartPairs.verified(all, kept, PairOptions.DEFAULT, SHINGLES);
    assertThat(found).hasSizeGreaterThan(3000);
    assertThat(found)
        .isEqualTo(
            ParagraphPairs.find(
                all, PairOptions.DEFAULT, SHINGLES, PairMemory.UNBOUNDED, Workers.ALONE));
  }

  /** Copies, a family that is too large for all its pairs, and some that are like each other. */
  private static List<String> texts() {
    Speech speech = new Speech(5);
    List<String> texts = new ArrayList<>();
    String template = speech.paragraph(150);
    for (int i = 0; i < 700; i++) {
      texts.add(speech.edited(template, 1 + i % 25));
    }
    String common = speech.paragraph(60);
    for (int i = 0; i < 300; i++) {
      String own = speech.paragraph(80);
      texts.add(own);
      texts.add(own);
      texts.add(speech.edited(own, 4) + common);
    }
    Collections.shuffle(texts, new java.util.Random(3));
    return texts;
  }

  private static long[] digests(SignedPart signed) {
    return IntStream.range(0, signed.count()).mapToLong(signed::digest).toArray();
  }

  private static PartJoin told(SignedPart signed) {
    PartJoin join = new PartJoin(signed.count(), PairOptions.DEFAULT);
    for (int id = 0; id < signed.count(); id++) {
      join.tell(id, signed.size(id), signed.order(id), signed.sketches(), id * SignedPart.SKETCH);
    }
    return join;
  }

  @Test
  void aGiantBucketIsWhatItsPiecesAreWithTheOverlapOfEach() {
    int count = PartJoin.mostInOne() + 500;
    SplittableRandom random = new SplittableRandom(7);
    int[] orders = random.ints(count, -300, 300).toArray();
    long[] entries = LongStream.range(0, count).map(id -> PackedPair.of(9, (int) id)).toArray();
    PartJoin whole = numbered(orders);
    whole.join(PartJoin.SAMPLES, entries.clone());

    long[] places =
        IntStream.range(0, count).mapToLong(id -> PackedPair.of(orders[id], id)).sorted().toArray();
    TreeSet<Long> found = new TreeSet<>();
    for (int start = 0; start < count; start += 700) {
      int from = Math.max(0, start - PartJoin.overlap());
      int to = Math.min(count, start + 700);
      PartJoin piece = numbered(orders);
      piece.joinPart(
          Arrays.stream(places, from, to)
              .map(place -> PackedPair.of(9, PackedPair.second(place)))
              .toArray());
      Arrays.stream(piece.promising()).forEach(found::add);
    }
    assertThat(whole.promising()).hasSizeGreaterThan(4 * count - 20);
    assertThat(found).containsExactlyElementsOf(LongStream.of(whole.promising()).boxed().toList());
  }

  /** Paragraphs of one shingle that are all promising, in these orders. */
  private static PartJoin numbered(int[] orders) {
    PartJoin join = new PartJoin(orders.length, Numbered.ANYTHING);
    for (int id = 0; id < orders.length; id++) {
      join.tell(id, 1, orders[id], new long[SignedPart.SKETCH], 0);
    }
    return join;
  }

  @Test
  void aBucketThatMayNotBeCutIsAtMostWhereItsReachIsStillMore() {
    int most = PartJoin.mostInOne();
    int reach = Candidates.BAND_LIMIT * Candidates.BAND_LIMIT / 2 / (most + 1);
    assertThat(reach).isLessThanOrEqualTo(PartJoin.overlap());
  }

  @Test
  void nothingGivesNothing() {
    PackedParagraphs none = PackedParagraphs.of(Speech.ofParagraphs(List.of()), 20);
    assertThat(SignedPart.of(none, SHINGLES).count()).isZero();
    assertThat(PartPairs.copies(new long[0])).isEmpty();
    assertThat(PartPairs.limited(new long[0], 0)).isEmpty();
    assertThat(PartPairs.verified(none, new long[0], PairOptions.DEFAULT, SHINGLES)).isEmpty();
    PartJoin join = new PartJoin(0, PairOptions.DEFAULT);
    join.join(0, new long[0]);
    join.joinPart(new long[0]);
    assertThat(join.promising()).isEmpty();
  }
}
