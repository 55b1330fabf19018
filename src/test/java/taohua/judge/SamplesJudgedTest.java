package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import taohua.engine.Analysis;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.planted.Story;

/** Judging the sample speeches tells what was planted in them. */
class SamplesJudgedTest {
  private static Run run = new Story().run();

  @BeforeAll
  static void compare() throws Exception {
    run =
        Analysis.run(
            Intake.gather(
                List.of(Path.of("samples")),
                Optional.empty(),
                IntakeOptions.DEFAULT,
                ReadProgress.NONE),
            Supplements.NOTHING,
            Options.DEFAULT,
            Progress.NONE);
  }

  @Test
  void theCountyChangedTheLevelsAndTheNameOfThePlace() {
    assertThat(run.findings().hints().substitutions())
        .filteredOn(one -> name(one.target()).equals("02"))
        .extracting(one -> one.from() + "→" + one.to() + " " + one.count())
        .startsWith("全市→全县 5")
        .contains("市委→县委 3", "我市→我县 2", "栖梧→磐溪 2", "市应急局→县应急局 2");
  }

  @Test
  void itForgotOneNameAndNobodyElseDid() {
    assertThat(run.findings().hints().leftovers())
        .extracting(one -> name(one.target().document()) + " " + one.name())
        .containsExactly("02 栖梧市工业园区");
    assertThat(run.findings().hints().contradictions()).isEmpty();
  }

  @Test
  void whoTookFromWhomIsDirectAndQuotersShareASource() {
    assertThat(run.findings().hints().causes())
        .extracting(
            cause -> {
              Finding finding = run.findings().passages().get(cause.finding() - 1);
              return name(finding.alignment().target().document())
                  + " "
                  + name(finding.alignment().source().document())
                  + " "
                  + cause.kind()
                  + " "
                  + name(cause.document());
            })
        .contains("02 01 DIRECT 01", "03 04 DIRECT 04", "04 09 DIRECT 09", "11 09 DIRECT 09")
        .contains("10 12 COMMON_SOURCE 09", "14 13 RELAYED none");
  }

  @Test
  void oneSourceExplainsEachTarget() {
    assertThat(run.findings().hints().gather())
        .extracting(step -> name(step.target()) + " " + name(step.source()))
        .containsExactly("02 01", "03 04", "04 09", "10 09", "11 09", "12 09", "14 13", "15 13");
  }

  private static String name(int document) {
    return document < 0 ? "none" : run.corpus().document(document).id().substring(0, 2);
  }
}
