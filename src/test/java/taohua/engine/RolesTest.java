package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.words.Notice;

class RolesTest {
  private static final Notice ONE = Notice.of("input.report", "one");
  private static final Notice TWO = Notice.of("input.report", "two");

  private static final Read PLAN = Speeches.of("new", "plan.txt", "修渠的事今年办完。");
  private static final Read OTHER = Speeches.of("old", "other.txt", "修路的事明年再办。");

  @Test
  void everybodyPlaysTheirPart() {
    Roles roles =
        Speeches.roles(
            Map.of(Side.TARGET, Speeches.gathered(PLAN), Side.SOURCE, Speeches.gathered(OTHER)));
    assertThat(ids(roles, Side.TARGET)).containsExactly("plan.txt");
    assertThat(ids(roles, Side.SOURCE)).containsExactly("other.txt");
    assertThat(ids(roles, Side.BACKGROUND)).isEmpty();
    assertThat(roles.given().all().read()).containsExactly(PLAN, OTHER);
    assertThat(roles.given().all().warnings()).isEmpty();
  }

  @Test
  void aFileThatIsGivenTwicePlaysTheFirstPartAndItIsSaid() {
    assertThat(warnings(Side.TARGET, Side.SOURCE))
        .containsExactly("plan.txt is itself checked, so it was not used as a source");
    assertThat(warnings(Side.TARGET, Side.ALLOWED))
        .containsExactly("plan.txt is itself checked, so it was not used as permitted text");
    assertThat(warnings(Side.ALLOWED, Side.SOURCE))
        .containsExactly("plan.txt is permitted text, so it was not used as a source");
    assertThat(warnings(Side.ALLOWED, Side.EITHER))
        .containsExactly("plan.txt is permitted text, so it was not used as a document to compare");
    assertThat(warnings(Side.EITHER, Side.BACKGROUND))
        .containsExactly("plan.txt is compared, so it was not used as background");
    assertThat(warnings(Side.SOURCE, Side.BACKGROUND))
        .containsExactly("plan.txt is compared, so it was not used as background");
  }

  private static List<String> warnings(Side first, Side second) {
    Roles roles =
        Speeches.roles(
            Map.of(first, Speeches.gathered(PLAN), second, Speeches.gathered(PLAN, OTHER)));
    assertThat(ids(roles, first)).containsExactly("plan.txt");
    assertThat(ids(roles, second)).containsExactly("other.txt");
    assertThat(roles.given().all().read()).hasSize(2);
    return roles.given().all().warnings().stream().map(Notice::english).toList();
  }

  @Test
  void twoRecordsOfOneFileAreTwoDocuments() {
    Read first = Speeches.of("", "records.jsonl", "修渠的事今年办完。");
    Read record =
        new Read(
            new Source("7", first.source().path(), "00"),
            first.document().withId("7"),
            List.of(),
            List.of());
    Roles roles =
        Speeches.roles(
            Map.of(Side.TARGET, Speeches.gathered(first), Side.SOURCE, Speeches.gathered(record)));
    assertThat(ids(roles, Side.SOURCE)).containsExactly("7");
    assertThat(roles.given().all().warnings()).isEmpty();
  }

  private static Read under(String id, Read read) {
    return read.from(new Source(id, read.source().path(), read.source().sha256()));
  }

  @Test
  void aFileIsTheSameBelowWhateverFolderItWasGiven() {
    Read below = under("new/plan.txt", PLAN);
    Roles roles =
        Speeches.roles(
            Map.of(Side.TARGET, Speeches.gathered(PLAN), Side.SOURCE, Speeches.gathered(below)));
    assertThat(ids(roles, Side.SOURCE)).isEmpty();
    assertThat(roles.given().all().warnings()).hasSize(1);
  }

  @Test
  void theSecondSpeechOfAFileIsAnotherDocumentThanTheFirst() {
    Read second = under("plan.txt#2", PLAN);
    Roles roles =
        Speeches.roles(
            Map.of(Side.TARGET, Speeches.gathered(PLAN), Side.SOURCE, Speeches.gathered(second)));
    assertThat(ids(roles, Side.SOURCE)).containsExactly("plan.txt#2");
    assertThat(roles.given().all().warnings()).isEmpty();
  }

  @Test
  void theSecondSpeechOfAFileGetsTheSameFoldersName() {
    Read second = under("plan.txt#2", PLAN);
    Read again = Speeches.of("old", "plan.txt", "修路的事明年再办。");
    Read againSecond = under("plan.txt#2", again);
    Roles roles =
        Speeches.roles(
            Map.of(
                Side.TARGET, Speeches.gathered(PLAN, second),
                Side.SOURCE, Speeches.gathered(again, againSecond)));
    assertThat(ids(roles, Side.SOURCE)).containsExactly("plan.txt", "plan.txt#2");
    assertThat(ids(roles, Side.TARGET)).containsExactly("new/plan.txt", "new/plan.txt#2");
  }

  @Test
  void ofTwoWithOneIdTheCheckedOneGetsItsFoldersName() {
    Read again = Speeches.of("old", "plan.txt", "修路的事明年再办。");
    Roles roles =
        Speeches.roles(
            Map.of(Side.TARGET, Speeches.gathered(PLAN), Side.SOURCE, Speeches.gathered(again)));
    assertThat(ids(roles, Side.SOURCE)).containsExactly("plan.txt");
    assertThat(ids(roles, Side.TARGET)).containsExactly("new/plan.txt");
    assertThat(roles.given().all().read())
        .extracting(read -> read.source().id())
        .containsExactly("new/plan.txt", "plan.txt");
  }

  @Test
  void whereTheFoldersNameIsTakenTooThePartGoesInFront() {
    Read taken = Speeches.of("elsewhere", "new/plan.txt", "修桥的事后年再办。");
    Read again = Speeches.of("old", "plan.txt", "修路的事明年再办。");
    Gathered sources = Speeches.gathered(again, taken);
    Roles checked =
        Speeches.roles(Map.of(Side.TARGET, Speeches.gathered(PLAN), Side.SOURCE, sources));
    assertThat(ids(checked, Side.TARGET)).containsExactly("checked/new/plan.txt");
    Roles told =
        Speeches.roles(Map.of(Side.BACKGROUND, Speeches.gathered(PLAN), Side.SOURCE, sources));
    assertThat(ids(told, Side.BACKGROUND)).containsExactly("background/new/plan.txt");
  }

  @Test
  void oneFileMayBePutBesideItself() {
    Roles roles =
        Roles.ofPair(
            Group.of(Speeches.gathered(PLAN)), Group.of(Speeches.gathered(PLAN)), Group.NOTHING);
    assertThat(ids(roles, Side.SOURCE)).containsExactly("plan.txt");
    assertThat(ids(roles, Side.TARGET)).containsExactly("new/plan.txt");
    assertThat(roles.given().all().warnings()).isEmpty();
  }

  @Test
  void whatWasSaidBeforeIsSaidFirst() {
    Gathered target = new Gathered(List.of(PLAN), List.of(), List.of(), List.of(ONE));
    Gathered source = new Gathered(List.of(PLAN), List.of(), List.of(), List.of(TWO));
    assertThat(
            Speeches.roles(Map.of(Side.SOURCE, source, Side.TARGET, target))
                .given()
                .all()
                .warnings())
        .startsWith(ONE, TWO)
        .hasSize(3);
  }

  private static List<String> ids(Roles roles, Side side) {
    return roles.reads(side).stream().map(read -> read.document().id()).toList();
  }
}
