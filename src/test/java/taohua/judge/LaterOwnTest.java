package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;
import static taohua.planted.Story.WELLS;

import org.junit.jupiter.api.Test;
import taohua.engine.Run;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class LaterOwnTest {
  // The same text twice by one official is one document.
  private static final String MORE = "今年的柳絮比往年早落了半个月，河滩上白了一层。";
  private static final Official ONE = Story.official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official OTHER = Story.official("郗问渠", "岚川省松陉市", Level.CITY);

  @Test
  void ownTextThatIsLaterThanAnothersIsTold() {
    Run run =
        new Story()
            .tells("a.txt", ONE, "2023-02-03", LAMPS, BRIDGES, WELLS)
            .tells("b.txt", OTHER, "2022-03-04", LAMPS, BRIDGES, WELLS)
            .tells("c.txt", ONE, "2024-02-03", LAMPS, BRIDGES, WELLS, MORE)
            .run();
    Finding taken = between(run, "a.txt", "b.txt");
    assertThat(taken.label()).isEqualTo(Label.OWN);
    assertThat(isLaterOwn(run, taken)).isTrue();
    assertThat(isLaterOwn(run, between(run, "c.txt", "a.txt"))).isFalse();
  }

  @Test
  void ownTextThatIsEarlierOrUndatedExplainsItself() {
    for (String own : new String[] {"2021-02-03", ""}) {
      Run run =
          new Story()
              .tells("a.txt", ONE, "2023-02-03", LAMPS, BRIDGES, WELLS)
              .tells("b.txt", OTHER, "2022-03-04", LAMPS, BRIDGES, WELLS)
              .tells("c.txt", ONE, own, LAMPS, BRIDGES, WELLS, MORE)
              .run();
      Finding taken = between(run, "a.txt", "b.txt");
      assertThat(taken.label()).isEqualTo(Label.OWN);
      assertThat(isLaterOwn(run, taken)).isFalse();
    }
  }

  private static boolean isLaterOwn(Run run, Finding finding) {
    return LaterOwn.is(run.corpus(), finding, run.findings().passages());
  }

  private static Finding between(Run run, String target, String source) {
    return run.findings().passages().stream()
        .filter(
            one ->
                id(run, one.alignment().target().document()).equals(target)
                    && id(run, one.alignment().source().document()).equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static String id(Run run, int document) {
    return run.corpus().document(document).id();
  }
}
