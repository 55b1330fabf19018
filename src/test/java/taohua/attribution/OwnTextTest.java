package taohua.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.text.Level;
import taohua.text.Official;

/** What an official says again is his own, and does not vanish from the sums. */
class OwnTextTest {
  // Too short to be told of one who repeats himself, long enough between two.
  private static final String TIDE = "赶海的老人教孩子认潮，不看月历，看石缝里的青蟹往哪一边挪，挪得早，当晚的水就大，拴船的绳子要多打一个结。";

  private static final Official FIRST = Story.official("单于归", "临漪市", Level.CITY);
  private static final Official OTHER = Story.official("夏侯澈", "澜溪市", Level.CITY);

  @Test
  void shortTextThatSomebodyElseHadFirstIsOwnWhereItIsSaidAgain() {
    Run run =
        new Story()
            .tells("a.txt", FIRST, "2020", TIDE, Story.WELLS)
            .tells("b.txt", OTHER, "2021", TIDE, Story.BRIDGES)
            .tells("c.txt", OTHER, "2022", TIDE)
            .run();
    assertThat(ladder(run, "b.txt").of(Label.OWN)).isGreaterThan(40);
    assertThat(ladder(run, "b.txt").residual()).isZero();
    assertThat(ladder(run, "c.txt").of(Label.OWN)).isGreaterThan(40);
    assertThat(ladder(run, "c.txt").residual()).isZero();
  }

  @Test
  void shortTextOfOneOfficialAloneIsNoReuse() {
    Run run =
        new Story()
            .tells("b.txt", OTHER, "2021", TIDE, Story.BRIDGES)
            .tells("c.txt", OTHER, "2022", TIDE)
            .run();
    assertThat(run.entries()).noneMatch(Entry::isDuplicate);
    assertThat(ladder(run, "c.txt").total()).isZero();
  }

  @Test
  void shortTextOfAnotherIsToReview() {
    Run run =
        new Story().tells("a.txt", FIRST, "2020", TIDE).tells("b.txt", OTHER, "2021", TIDE).run();
    assertThat(ladder(run, "b.txt").residual()).isGreaterThan(40);
  }

  private static Ladder ladder(Run run, String id) {
    return run.entries().stream()
        .filter(entry -> run.corpus().document(entry.document()).id().equals(id))
        .findFirst()
        .orElseThrow()
        .ladder();
  }
}
