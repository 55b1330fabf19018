package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;
import static taohua.planted.Story.WELLS;

import org.junit.jupiter.api.Test;
import taohua.engine.Run;
import taohua.hint.Cause;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

/** What two documents report of the same third party is explained only by that one's text. */
class RelaysTest {
  private static final Official ONE = Story.official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official OTHER = Story.official("郗问渠", "岚川省松陉市", Level.CITY);
  private static final Official THIRD = Story.official("仉守川", "岚川省", Level.PROVINCE);
  private static final String SAID = WELLS.replace("。", "，").replaceAll("，$", "。");
  private static final int WORDS = SAID.replaceAll("[^\\p{L}]", "").length();

  @Test
  void aQuotationIsNoneWhereTheSourceNamesTheSpeakerToo() {
    for (String says : new String[] {"岚川全省井渠工作会议指出，%s", "仉守川同志强调：“%s”。", "省委要求，%s", "国务院要求，%s"}) {
      Run run = told(says, says);
      assertThat(ladder(run).of(Label.QUOTED)).as(says).isZero();
      assertThat(ladder(run).residual()).as(says).isGreaterThanOrEqualTo(WORDS);
      assertThat(run.findings().hints().causes())
          .extracting(Cause::kind)
          .containsExactly(Cause.Kind.RELAYED);
    }
  }

  @Test
  void aQuotationIsOneWhereTheSourceNamesNobody() {
    Run run = told("仉守川同志强调，%s", "%s");
    assertThat(ladder(run).of(Label.QUOTED)).isEqualTo(WORDS).isEqualTo(ladder(run).total());
    assertThat(ladder(run).residual()).isZero();
  }

  @Test
  void wordsOfAMeetingThatIsNotNamedAreCopied() {
    Run run = told("会议指出，%s", "会议指出，%s");
    assertThat(ladder(run).of(Label.QUOTED)).isZero();
    assertThat(ladder(run).residual()).isGreaterThanOrEqualTo(WORDS);
    assertThat(run.findings().hints().causes())
        .extracting(Cause::kind)
        .containsExactly(Cause.Kind.DIRECT);
  }

  @Test
  void theTextOfWhoSpokeMakesItAQuotationAgain() {
    Run run =
        story("仉守川同志强调，%s", "仉守川同志强调，%s").tells("c.txt", THIRD, "2020-03-04", BRIDGES, SAID).run();
    assertThat(ladder(run).of(Label.QUOTED)).isEqualTo(WORDS);
    assertThat(ladder(run).quotedVerified()).isEqualTo(WORDS);
  }

  /** No figure of a document is greater than its total, whatever explains a passage. */
  @Test
  void theLongestAndTheLargestAreWithinTheTotal() {
    for (String says : new String[] {"仉守川同志强调，%s", "仉守川同志强调：“%s”。", "会议强调，%s"}) {
      Run run = told("开场的话一样长短，" + says, "开场的话一样长短，%s");
      Ladder ladder = ladder(run);
      assertThat(ladder.largest().characters()).isPositive().isLessThanOrEqualTo(ladder.total());
      for (Finding finding : run.findings().passages()) {
        assertThat(finding.weight().matched()).isLessThanOrEqualTo(ladder.total());
      }
    }
  }

  private static Run told(String later, String earlier) {
    return story(later, earlier).run();
  }

  private static Story story(String later, String earlier) {
    return new Story()
        .tells("a.txt", ONE, "2022-03-04", later.formatted(SAID), "后来的话没有人说过，渠边的柳树又长高了一寸。")
        .tells("b.txt", OTHER, "2021-04-05", earlier.formatted(SAID), LAMPS);
  }

  private static Ladder ladder(Run run) {
    return run.entries().stream()
        .filter(entry -> run.corpus().document(entry.document()).id().equals("a.txt"))
        .findFirst()
        .orElseThrow()
        .ladder();
  }
}
