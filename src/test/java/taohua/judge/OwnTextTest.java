package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;
import static taohua.planted.Story.WELLS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.engine.Run;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

/** An own text explains what is not earlier than it. */
class OwnTextTest {
  private static final Official ONE = Story.official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official OTHER = Story.official("郗问渠", "岚川省松陉市", Level.CITY);
  // The same text twice by one official is one document.
  private static final String MORE = "今年的柳絮比往年早落了半个月，河滩上白了一层。";

  @ParameterizedTest
  @CsvSource({
    "2021-02-03, OWN",
    "2023, OWN",
    "'', OWN",
    "2023-02-04, COPIED",
    "2024, COPIED",
  })
  void whatIsTakenFromAnotherIsOwnOnlyIfTheOwnTextIsNotLater(String own, Label expected) {
    Run run = told("2023-02-03", own);
    Finding taken = between(run, "a.txt", "b.txt");
    assertThat(taken.label()).isEqualTo(expected);
    Ladder ladder = run.entries().get(document(run, "a.txt")).ladder();
    assertThat(ladder.of(expected)).isEqualTo(ladder.total()).isGreaterThan(200);
  }

  @Test
  void whoHadItBeforeTheFirstOwnTextIsNamed() {
    Run run = told("2023-02-03", "2024-05");
    OwnUse first = OwnUse.of(run.corpus(), between(run, "a.txt", "b.txt"), findings(run));
    assertThat(first.again()).containsExactly(document(run, "c.txt"));
    OwnUse second = OwnUse.of(run.corpus(), between(run, "c.txt", "a.txt"), findings(run));
    assertThat(second).isEqualTo(new OwnUse(List.of(), true, document(run, "b.txt")));
  }

  private static List<Finding> findings(Run run) {
    return run.findings().passages();
  }

  private static Run told(String date, String own) {
    return new Story()
        .tells("a.txt", ONE, date, LAMPS, BRIDGES, WELLS)
        .tells("b.txt", OTHER, "2022-03-04", LAMPS, BRIDGES, WELLS)
        .tells("c.txt", ONE, own, LAMPS, BRIDGES, WELLS, MORE)
        .run();
  }

  private static Finding between(Run run, String target, String source) {
    return findings(run).stream()
        .filter(
            one ->
                one.alignment().target().document() == document(run, target)
                    && one.alignment().source().document() == document(run, source))
        .findFirst()
        .orElseThrow();
  }

  private static int document(Run run, String id) {
    for (int d = 0; d < run.corpus().size(); d++) {
      if (run.corpus().document(d).id().equals(id)) {
        return d;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
