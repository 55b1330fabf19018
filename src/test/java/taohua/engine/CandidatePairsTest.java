package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.baseline.Baselines;
import taohua.candidate.Postings;
import taohua.candidate.Proposals;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.PackedPair;

/** Two documents are compared if they may share a passage, also where every common run is short. */
class CandidatePairsTest {
  private static final String ALLEYS =
      "老城的窄巷有四十七条，最窄的地方两个人要侧身才能让过。从下个月起，逐条清理堆放的杂物，逐户查看老旧的电线，逐段疏通淤塞的阴沟，"
          + "把住户的平安和行走的方便放在前头。街道干部要一家一家上门问清楚，哪家缺钱先垫上，哪家缺人先派工，年底以前让每一条巷子夜里都亮着灯。";
  private static final String ALLEYS_REWORDED =
      "旧城的小巷有四十七条，最窄的去处两个人得侧身才能错过。打下个月起，挨条清理堆着的杂物，挨户查看破旧的电线，挨段疏通堵住的阴沟，"
          + "把街坊的平安和行路的方便搁在前头。社区干部得一家一家登门问清楚，哪家短钱先垫上，哪家短人先派工，岁末以前让各条巷子夜里都点着灯。";
  private static final String ORCHARD =
      "坡上的梨树是前年冬天栽下的，今年头一回挂果。果农担心卖不出去，乡里就在路口搭了棚子，请过路的人先尝后买，又同三家罐头厂谈妥了保底的价钱。"
          + "修剪的师傅每个月来两趟，谁家的树长得不好，就到谁家地里讲。";
  private static final String ORCHARD_REWORDED =
      "坡上的梨树是去年冬天栽下的，今年第一回挂果。农户担心卖不出去，镇里便在路口搭了凉棚，让过路的人先尝后买，也同两家罐头厂谈好了保底的价格。"
          + "修枝的师傅每个月来一趟，哪家的树长得不好，便到哪家地里教。";

  @Test
  void aParagraphRewordedEvenlyIsComparedInACheck() {
    assertThat(pairs(check(ALLEYS_REWORDED, ALLEYS))).containsExactly(PackedPair.of(0, 1));
    assertThat(pairs(check(ORCHARD_REWORDED, ORCHARD))).containsExactly(PackedPair.of(0, 1));
    assertThat(pairs(check(ORCHARD_REWORDED, ALLEYS))).isEmpty();
  }

  @Test
  void andInACorpusWhicheverIsLater() {
    for (boolean swapped : new boolean[] {false, true}) {
      List<Read> read = new ArrayList<>();
      read.add(speech("a", swapped ? "2021" : "2023", ALLEYS_REWORDED));
      read.add(speech("b", "2022", ALLEYS));
      for (int d = 0; d < 20; d++) {
        read.add(speech("c" + (char) ('a' + d), "2020", d == 7 ? ORCHARD : ""));
      }
      read.add(speech("d", "", ORCHARD_REWORDED));
      assertThat(pairs(Map.of(Side.EITHER, read)))
          .containsExactly(PackedPair.of(0, 1), PackedPair.of(9, 22));
    }
  }

  @ParameterizedTest
  @CsvSource({"6, 60", "6, 300", "7, 80", "8, 120", "9, 200", "10, 100", "11, 300", "12, 60"})
  void anyLengthOfRunsAndOfParagraphsDoes(int run, int length) {
    for (int seed = 0; seed < 10; seed++) {
      String paragraph = Speeches.text(seed, length);
      long[] found = pairs(check(reworded(paragraph, run, seed), paragraph));
      assertThat(found).as("seed %d", seed).containsExactly(PackedPair.of(0, 1));
    }
  }

  @Test
  void setPhrasesHereAndThereMakeNoPair() {
    SplittableRandom random = new SplittableRandom(5);
    for (int documents : new int[] {2, 2, 2, 3, 3, 5, 10, 30, 60}) {
      List<Read> read = new ArrayList<>();
      for (int d = 0; d < documents; d++) {
        read.add(Speeches.of("", "d" + d, d + "某", "", fullOfSetPhrases(random)));
      }
      Map<Side, List<Read>> given = Map.of(Side.EITHER, read);
      assertThat(LongStream.of(byShingles(given)).boxed())
          .as("%d speeches", documents)
          .containsAll(LongStream.of(pairs(given)).boxed().toList());
    }
  }

  /** A speech every third of whose characters stands in one of forty phrases of twelve. */
  private static String fullOfSetPhrases(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(Speeches.text(random.nextLong(), 14 + random.nextInt(20)));
      text.append(Speeches.text(1_000 + random.nextInt(40), 12), 0, 12);
    }
    return text.toString();
  }

  @Test
  void anyOrderAndNumberOfThreadsGivesTheSamePairs() {
    List<Read> read = new ArrayList<>();
    for (int d = 0; d < 40; d++) {
      String paragraph = Speeches.text(d % 6, 90);
      read.add(speech("e" + d, "20" + (10 + d % 7), reworded(paragraph, 6 + d % 5, d)));
    }
    long[] one = pairs(Map.of(Side.EITHER, read), 1);
    assertThat(one).hasSizeGreaterThan(50);
    Collections.reverse(read);
    for (int threads : new int[] {1, 2, 5}) {
      assertThat(pairs(Map.of(Side.EITHER, read), threads)).containsExactly(one);
    }
  }

  private static Map<Side, List<Read>> check(String target, String source) {
    return Map.of(
        Side.TARGET, List.of(speech("t", "2023", target)),
        Side.SOURCE, List.of(speech("s", "2022", source)));
  }

  /** A paragraph between others that nobody else has. */
  private static Read speech(String id, String date, String paragraph) {
    long seed = 1_000L * id.hashCode();
    String text = Speeches.text(seed, 60) + paragraph + Speeches.text(seed + 1, 90);
    return Speeches.of("", id, id + "某", date, text);
  }

  /** Every so often another character, so that no common run is longer. */
  private static String reworded(String paragraph, int run, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder reworded = new StringBuilder(paragraph);
    for (int i = run; i < reworded.length(); i += run + 1) {
      reworded.setCharAt(i, (char) (0x5E00 + random.nextInt(4000)));
    }
    return reworded.toString();
  }

  private static long[] pairs(Map<Side, List<Read>> read) {
    return pairs(read, 2);
  }

  private static long[] pairs(Map<Side, List<Read>> read, int threads) {
    try (Workers workers = Workers.of(threads)) {
      return new PairAlignment(compared(read), List.of(), Baselines.NONE, Options.DEFAULT, workers)
          .candidates(Options.DEFAULT);
    }
  }

  /** The pairs that longer runs alone propose. */
  private static long[] byShingles(Map<Side, List<Read>> read) {
    Corpus corpus = compared(read).corpus();
    Postings postings = Postings.of(corpus, d -> true, Options.DEFAULT.shingles(), Workers.ALONE);
    return Proposals.of(corpus, postings, d -> true, d -> true, 10);
  }

  private static ComparedCorpus compared(Map<Side, List<Read>> read) {
    Map<Side, Gathered> groups = new EnumMap<>(Side.class);
    read.forEach((side, all) -> groups.put(side, Speeches.gathered(all.toArray(Read[]::new))));
    return ComparedCorpus.of(Speeches.roles(groups));
  }
}
