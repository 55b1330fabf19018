package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taohua.intake.Gathered;
import taohua.intake.Rejected;
import taohua.intake.files.Skipped;
import taohua.intake.files.Source;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

class GivenPartsTest {
  private static final Notice WHY = Notice.of("unread.no_bytes");

  private static Gathered unread(String id) {
    Path path = Path.of(id);
    return new Gathered(
        List.of(),
        List.of(new Rejected(new Source(id, path, ""), Reason.EMPTY, WHY)),
        List.of(new Skipped(id + ".doc", path, Notice.of("skipped.office", ".doc"))),
        List.of(Notice.of("input.report", id)));
  }

  @Test
  void eachPartKeepsItsOwn() {
    GivenParts given =
        new GivenParts(
            Map.of(Side.TARGET, unread("t"), Side.SOURCE, unread("s")),
            Map.of(Side.SOURCE, List.of("x")),
            List.of(Notice.of("input.report", "all")));
    assertThat(given.of(Side.SOURCE).rejected()).hasSize(1);
    assertThat(given.of(Side.ALLOWED)).isEqualTo(Gathered.NOTHING);
    assertThat(given.elsewhere(Side.SOURCE)).containsExactly("x");
    assertThat(given.elsewhere(Side.TARGET)).isEmpty();
  }

  @Test
  void togetherTheyAreToldPartByPart() {
    GivenParts given =
        new GivenParts(
            Map.of(Side.SOURCE, unread("s"), Side.TARGET, unread("t")),
            Map.of(),
            List.of(Notice.of("input.report", "all")));
    assertThat(given.all().rejected())
        .extracting(one -> one.source().id())
        .containsExactly("t", "s");
    assertThat(given.all().skipped()).extracting(Skipped::id).containsExactly("t.doc", "s.doc");
    assertThat(given.all().warnings())
        .extracting(one -> one.values().get(0))
        .containsExactly("t", "s", "all");
  }
}
