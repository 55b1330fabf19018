package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.Rarity;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.PackedPair;

class ProposalsTest {
  @Test
  void twoDocumentsThatShareEnoughAreProposed() {
    Corpus corpus = speakers("甲", "乙", "丙", "丁");
    Held held = new Held().with(1, 0, 2).with(2, 0, 2).with(3, 1, 3);
    assertThat(Proposals.of(corpus, held, d -> true, d -> true, 10))
        .containsExactly(PackedPair.of(0, 2));
    assertThat(Proposals.of(corpus, held, d -> true, d -> true, 10.001)).isEmpty();
    assertThat(Proposals.of(corpus, held, d -> true, d -> true, 5))
        .containsExactly(PackedPair.of(0, 2), PackedPair.of(1, 3));
    assertThat(Proposals.of(corpus, new Held(), d -> true, d -> true, 0)).isEmpty();
  }

  @Test
  void aTargetIsPairedWithSourcesAlone() {
    Corpus corpus = speakers("甲", "乙", "丙", "丁", "戊");
    Held held = new Held().with(1, 0, 1, 2, 3, 4);
    // 0 and 1 are checked against 2 and 3; 4 takes no part.
    assertThat(Proposals.of(corpus, held, d -> d < 2, d -> d == 2 || d == 3, 1))
        .containsExactly(
            PackedPair.of(0, 2), PackedPair.of(0, 3), PackedPair.of(1, 2), PackedPair.of(1, 3));
    assertThat(Proposals.of(corpus, held, d -> d == 4, d -> d == 1, 1))
        .containsExactly(PackedPair.of(1, 4));
  }

  @Test
  void weightsAreThoseOfTheDefinition() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 60; trial++) {
      String[] names = new String[12];
      for (int d = 0; d < names.length; d++) {
        names[d] = List.of("甲", "乙", "丙", "丁", "戊", "己", "").get(random.nextInt(7));
      }
      Corpus corpus = speakers(names);
      Held held = new Held();
      for (int shingle = 0; shingle < 10; shingle++) {
        int[] holders = IntStream.range(0, 12).filter(d -> random.nextInt(3) == 0).toArray();
        if (holders.length > 1) {
          held.with(random.nextLong(), holders);
        }
      }
      boolean given = trial % 2 == 0;
      IntPredicate target = given ? d -> d < 4 : d -> true;
      IntPredicate source = given ? d -> d >= 4 && d != 7 : d -> true;
      double least = random.nextInt(2, 12);
      assertThat(Proposals.of(corpus, held, target, source, least))
          .containsExactly(byDefinition(corpus, held, target, source, least));
    }
  }

  @Test
  void aHotShingleProposesItsFirstWitnessOnly() {
    Corpus corpus = speakers(new String[60]);
    int[] holders = IntStream.range(3, 3 + 49).toArray();
    assertThat(Proposals.of(corpus, new Held().with(1, holders), d -> true, d -> true, 0))
        .containsExactly(IntStream.range(4, 3 + 49).mapToLong(d -> PackedPair.of(3, d)).toArray());
    int[] fewer = IntStream.range(3, 3 + 48).toArray();
    assertThat(Proposals.of(corpus, new Held().with(1, fewer), d -> true, d -> true, 0))
        .hasSize(48 * 47 / 2);
  }

  @Test
  void ofAHotShingleEveryTargetIsPairedWithWhoIsASourceAlone() {
    Corpus corpus = speakers(new String[60]);
    int[] holders = IntStream.range(0, 60).toArray();
    // Two targets may have 48 · 60 / 2 sources each: all.
    assertThat(Proposals.of(corpus, new Held().with(1, holders), d -> d < 2, d -> d > 1, 0))
        .hasSize(2 * 58);
    // The sources come first in the corpus here, and a pair stays in order.
    assertThat(Proposals.of(corpus, new Held().with(1, holders), d -> d == 59, d -> d < 3, 0))
        .containsExactly(PackedPair.of(0, 59), PackedPair.of(1, 59), PackedPair.of(2, 59));
  }

  @Test
  void ofAHotShingleWithManyTargetsOnlySoManySourcesArePaired() {
    Corpus corpus = speakers(new String[200]);
    int[] holders = IntStream.range(0, 200).toArray();
    // 48 · 200 / 120 = 80 sources would do; there are as many.
    assertThat(Proposals.of(corpus, new Held().with(1, holders), d -> d < 120, d -> d >= 120, 0))
        .hasSize(120 * 80);
    // 48 · 200 / 130 = 73 of 70
    assertThat(Proposals.of(corpus, new Held().with(1, holders), d -> d < 130, d -> d >= 130, 0))
        .hasSize(130 * 70);
    // 48 · 200 / 110 = 87 of 90
    assertThat(Proposals.of(corpus, new Held().with(1, holders), d -> d < 110, d -> d >= 110, 0))
        .hasSize(110 * 87);
  }

  /** Every pair weighed by itself; no shingle is hot here. */
  private static long[] byDefinition(
      Corpus corpus, Held held, IntPredicate target, IntPredicate source, double least) {
    boolean oneSide =
        IntStream.range(0, corpus.size()).anyMatch(d -> target.test(d) && source.test(d));
    int self = oneSide ? 1 : 0;
    long population =
        IntStream.range(0, corpus.size()).filter(source).map(corpus::official).distinct().count();
    List<Long> pairs = new ArrayList<>();
    for (int a = 0; a < corpus.size(); a++) {
      for (int b = a + 1; b < corpus.size(); b++) {
        double bits = 0;
        for (int[] holders : held.holders.values()) {
          List<Integer> all = IntStream.of(holders).boxed().toList();
          if (all.contains(a) && all.contains(b)) {
            long users =
                IntStream.of(holders).filter(source).map(corpus::official).distinct().count();
            bits += Rarity.bits((int) users - self, (int) population - self);
          }
        }
        boolean compared = target.test(a) && source.test(b) || target.test(b) && source.test(a);
        if (compared && bits >= least) {
          pairs.add(PackedPair.of(a, b));
        }
      }
    }
    return pairs.stream().mapToLong(Long::longValue).toArray();
  }

  /** An empty document for each official; null or nothing is an unknown one. */
  private static Corpus speakers(String... names) {
    List<Document> documents = new ArrayList<>();
    for (String name : names) {
      Official official = new Official(name == null ? "" : name, "", "", Optional.empty(), "");
      Heading heading = new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
      documents.add(new Document("d" + documents.size(), heading, "", List.of()));
    }
    return Corpus.of(documents, Normalizer.normalize(documents));
  }

  /** Postings as a test says them. */
  private static final class Held implements Postings {
    private final TreeMap<Long, int[]> holders = new TreeMap<>();

    Held with(long shingle, int... documents) {
      holders.put(shingle, documents);
      return this;
    }

    @Override
    public long[] shared() {
      return holders.keySet().stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public int[] documents(long shingle) {
      return holders.getOrDefault(shingle, new int[0]);
    }
  }
}
