package taohua.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

class OfficialFrequencyTest {
  @Test
  void officialsAreCountedOnceHoweverOftenTheySayIt() {
    String said = "东山西水南山北水";
    Corpus corpus = Texts.corpus(List.of("甲", "甲", "乙"), List.of(said + said, said, said));
    OfficialFrequency frequency = OfficialFrequency.of(corpus, grams(corpus), d -> true);
    assertThat(frequency.population()).isEqualTo(2);
    assertThat(frequency.officials(Grams.of(corpus.text(1)).key(0))).isEqualTo(2);
  }

  @Test
  void everyUnknownOfficialIsAnother() {
    String said = "东山西水南山北水";
    Corpus corpus = Texts.corpus(List.of("", "", ""), List.of(said, said, said));
    OfficialFrequency frequency = OfficialFrequency.of(corpus, grams(corpus), d -> true);
    assertThat(frequency.population()).isEqualTo(3);
    assertThat(frequency.officials(Grams.of(corpus.text(0)).key(0))).isEqualTo(3);
  }

  @Test
  void nobodyIsCountedWhereNothingIsEvidence() {
    Corpus corpus = Texts.corpus(List.of("甲", "乙"), List.of("东山西水", "东山西水"));
    OfficialFrequency frequency = OfficialFrequency.of(corpus, grams(corpus), d -> false);
    assertThat(frequency.population()).isZero();
    assertThat(frequency.officials(Grams.of(corpus.text(0)).key(0))).isEqualTo(1);
  }

  @Test
  void countsAreThoseOfACountByHand() {
    SplittableRandom random = new SplittableRandom(5);
    for (int trial = 0; trial < 6; trial++) {
      List<String> names = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int d = 0; d < 20; d++) {
        names.add(List.of("甲", "乙", "丙", "丁", "").get(random.nextInt(5)));
        texts.add(Texts.repetitive(random, random.nextInt(trial == 0 ? 8 : 60)));
      }
      Corpus corpus = Texts.corpus(names, texts);
      IntPredicate evidence = d -> d % 3 != 1;
      Grams[] grams = grams(corpus);
      OfficialFrequency frequency = OfficialFrequency.of(corpus, grams, evidence);
      Map<Long, Set<Integer>> users = byHand(corpus, grams, evidence);
      assertThat(frequency.population())
          .isEqualTo(
              (int)
                  IntStream.range(0, 20).filter(evidence).map(corpus::official).distinct().count());
      for (Grams one : grams) {
        for (int rank = 0; rank < one.size(); rank++) {
          int expected = users.getOrDefault(one.key(rank), Set.of()).size();
          assertThat(frequency.officials(one.key(rank))).isEqualTo(Math.max(1, expected));
        }
      }
    }
  }

  @Test
  void aGramThatIsNowhereCountsAsOfOne() {
    SplittableRandom random = new SplittableRandom(6);
    String said = Texts.repetitive(random, 400);
    Corpus corpus = Texts.corpus(List.of("甲", "乙"), List.of(said, said));
    OfficialFrequency frequency = OfficialFrequency.of(corpus, grams(corpus), d -> true);
    for (long gram : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
      assertThat(frequency.officials(gram)).isEqualTo(1);
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(frequency.officials(random.nextLong())).isEqualTo(1);
    }
  }

  private static Grams[] grams(Corpus corpus) {
    return IntStream.range(0, corpus.size())
        .mapToObj(d -> Grams.of(corpus.text(d)))
        .toArray(Grams[]::new);
  }

  private static Map<Long, Set<Integer>> byHand(
      Corpus corpus, Grams[] grams, IntPredicate evidence) {
    Map<Long, Set<Integer>> users = new HashMap<>();
    for (int d = 0; d < grams.length; d++) {
      for (int rank = 0; evidence.test(d) && rank < grams[d].size(); rank++) {
        users.computeIfAbsent(grams[d].key(rank), key -> new HashSet<>()).add(corpus.official(d));
      }
    }
    return users;
  }
}
