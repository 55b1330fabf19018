package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;
import static taohua.planted.Story.WELLS;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.engine.Run;
import taohua.hint.GatherStep;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class TablesTest {
  private static final Official A = Story.official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official B = Story.official("郗问渠", "岚川省松陉市", Level.CITY);
  private static final Official C = Story.official("濮望川", "濯江省望潮市", Level.CITY);
  private static final Official D = Story.official("卓听澜", "岚川省", Level.PROVINCE);

  private static Story story() {
    return new Story()
        .tells("a.txt", A, "2020-01-01", LAMPS, "山那边的事，山这边的人看得最清楚。")
        .tells("b.txt", B, "2021-01-01", BRIDGES, WELLS, "渡口的船什么时候开，艄公说了才算。")
        .tells("c.txt", C, "2022-01-01", LAMPS, BRIDGES)
        .tells("d.txt", C, "2023-01-01", WELLS, "锣鼓一响，台上台下都要站直。")
        .tells("e.txt", D, "", BRIDGES.substring(10, 90), "账本摊开，一笔一笔算。");
  }

  @Test
  void gatherTakesWhoExplainsMostAndThenOnlyWhatIsLeft() {
    Run run = story().run();
    List<GatherStep> steps =
        run.findings().hints().gather().stream().filter(step -> step.target() == 2).toList();
    assertThat(steps).extracting(GatherStep::rank).startsWith(1, 2);
    assertThat(steps.get(0).characters()).isGreaterThanOrEqualTo(steps.get(1).characters());
    int sum = 0;
    for (GatherStep step : steps) {
      sum += step.characters();
      assertThat(step.cumulative()).isEqualTo(sum);
      assertThat(step.characters()).isPositive();
    }
    assertThat(sum).isEqualTo(run.entries().get(2).ladder().total());
  }

  @Test
  void matchedCharactersOfDyadsAddUpToTheFindings() {
    Run run = story().run();
    int directed = 0;
    int undirected = 0;
    for (Finding finding : run.findings().passages()) {
      if (finding.direction() == Direction.EARLIER) {
        directed += finding.weight().matched();
      } else {
        undirected += 2 * finding.weight().matched();
      }
    }
    List<Dyad> dyads = run.findings().tables().dyads();
    assertThat(directed).isPositive();
    assertThat(undirected).isPositive();
    assertThat(dyads.stream().mapToInt(dyad -> dyad.directed().total()).sum()).isEqualTo(directed);
    assertThat(dyads.stream().mapToInt(dyad -> dyad.undirected().total()).sum())
        .isEqualTo(undirected);
  }

  @Test
  void residualsOfDyadsAddUpToTheLadders() {
    Run run = story().run();
    int single = run.entries().stream().mapToInt(entry -> entry.ladder().residualSingle()).sum();
    assertThat(single).isPositive();
    assertThat(
            run.findings().tables().dyads().stream()
                .mapToInt(
                    dyad -> dyad.directed().residualSingle() + dyad.undirected().residualSingle())
                .sum())
        .isEqualTo(single);
  }

  @Test
  void theOrderOfTheInputsChangesNothing() {
    Tables expected = story().tables();
    for (long seed = 1; seed <= 3; seed++) {
      assertThat(story().shuffled(seed).findings().tables()).isEqualTo(expected);
    }
  }

  @Test
  void whoSharesNothingHasNoDyad() {
    assertThat(new Story().tables().dyads()).isEmpty();
  }
}
