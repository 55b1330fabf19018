package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import taohua.baseline.Baselines;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Shared;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

class PairAlignmentTest {
  private static final String COMMON = Speeches.text(7, 120);

  @Test
  void theLaterDocumentIsTheTarget() {
    assertThat(targets(speech("a", "2021"), speech("b", "2019"))).containsExactly("a");
    assertThat(targets(speech("a", "2019"), speech("b", "2021"))).containsExactly("b");
    assertThat(shared(Map.of(Side.EITHER, gathered(speech("a", "2021"), speech("b", "2019")))))
        .extracting(Shared::direction)
        .containsExactly(Direction.EARLIER);
  }

  @Test
  void ofTwoWithoutOrderTheFirstIsTheTarget() {
    assertThat(targets(speech("a", ""), speech("b", ""))).containsExactly("b");
    assertThat(targets(speech("a", "2021"), speech("b", "2021-05"))).containsExactly("b");
  }

  @Test
  void theCheckedDocumentIsTheTargetWhateverTheDates() {
    List<Shared> shared =
        shared(
            Map.of(
                Side.TARGET, gathered(speech("z", "2019")),
                Side.SOURCE, gathered(speech("a", "2021"))));
    assertThat(shared).hasSize(1);
    assertThat(target(shared.get(0))).isZero();
    assertThat(shared.get(0).direction()).isEqualTo(Direction.LATER);
    assertThat(shared.get(0).allowed()).isFalse();
  }

  @Test
  void permittedTextIsEarlierBecauseTheUserSaysSo() {
    List<Shared> shared =
        shared(
            Map.of(
                Side.EITHER, gathered(speech("z", "2019")),
                Side.ALLOWED, gathered(speech("a", "2021"))));
    assertThat(shared).hasSize(1);
    assertThat(target(shared.get(0))).isZero();
    assertThat(shared.get(0).direction()).isEqualTo(Direction.EARLIER);
    assertThat(shared.get(0).allowed()).isTrue();
  }

  @Test
  void everyPairIsAStepAndPairsKeepTheirOrder() {
    Read[] read = {speech("a", "2019"), speech("b", "2020"), speech("c", "2021")};
    ComparedCorpus compared =
        ComparedCorpus.of(Speeches.roles(Map.of(Side.EITHER, gathered(read))));
    AtomicLong steps = new AtomicLong();
    Progress progress =
        new Progress() {
          @Override
          public void stage(Stage stage, long total) {}

          @Override
          public void step(long count) {
            steps.addAndGet(count);
          }
        };
    try (Workers workers = Workers.of(2)) {
      PairAlignment pairs =
          new PairAlignment(compared, List.of(), Baselines.NONE, Options.DEFAULT, workers);
      long[] candidates = pairs.candidates(Options.DEFAULT);
      assertThat(candidates)
          .containsExactly(PackedPair.of(0, 1), PackedPair.of(0, 2), PackedPair.of(1, 2));
      assertThat(pairs.align(candidates, HeavySteps.HERE, progress))
          .extracting(one -> PackedPair.of(one.alignment().source().document(), target(one)))
          .containsExactly(PackedPair.of(0, 1), PackedPair.of(0, 2), PackedPair.of(1, 2));
      assertThat(steps).hasValue(3);
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameRun() {
    List<Read> read = new ArrayList<>();
    for (int d = 0; d < 9; d++) {
      String text =
          Speeches.text(d, 150) + Speeches.text(50 + d % 3, 120) + Speeches.text(60 + d, 40);
      read.add(Speeches.of("", "d" + d, "甲乙丙丁".charAt(d % 4) + "某", "20" + (10 + d), text));
    }
    Gathered gathered = gathered(read.toArray(Read[]::new));
    Run one = run(gathered, 1);
    assertThat(one.findings().passages()).hasSizeGreaterThan(4);
    for (int threads : new int[] {2, 5}) {
      Run several = run(gathered, threads);
      assertThat(several.findings().passages())
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(one.findings().passages());
      assertThat(several.entries())
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(one.entries());
      assertThat(several.findings().pairs()).isEqualTo(one.findings().pairs());
    }
  }

  private static Run run(Gathered gathered, int threads) {
    return Analysis.run(
        gathered, Supplements.NOTHING, Options.DEFAULT.withThreads(threads), Progress.NONE);
  }

  private static List<String> targets(Read... read) {
    Run run = run(gathered(read), 1);
    List<String> ids = new ArrayList<>();
    for (Finding finding : run.findings().passages()) {
      ids.add(run.corpus().document(finding.alignment().target().document()).id());
    }
    return ids;
  }

  private static List<Shared> shared(Map<Side, Gathered> groups) {
    ComparedCorpus compared = ComparedCorpus.of(Speeches.roles(groups));
    try (Workers workers = Workers.of(1)) {
      PairAlignment pairs =
          new PairAlignment(compared, List.of(), Baselines.NONE, Options.DEFAULT, workers);
      return pairs.align(pairs.candidates(Options.DEFAULT), HeavySteps.HERE, Progress.NONE);
    }
  }

  private static int target(Shared shared) {
    return shared.alignment().target().document();
  }

  private static Gathered gathered(Read... read) {
    return Speeches.gathered(read);
  }

  /** Own text around what all of these have in common, by an official of its own. */
  private static Read speech(String id, String date) {
    String text = Speeches.text(id.charAt(0), 160) + COMMON + Speeches.text(id.charAt(0) + 100, 60);
    return Speeches.of("", id, id + "某", date, text);
  }
}
