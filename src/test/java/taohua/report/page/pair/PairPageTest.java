package taohua.report.page.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.judge.Ladder;
import taohua.report.Fixture;
import taohua.report.page.Pages;
import taohua.report.page.site.Site;
import taohua.words.Lang;
import taohua.words.Messages;

/** The page of two documents. */
final class PairPageTest {
  @Test
  void bothSharesOfAPairAreGrossAndNet() {
    Site site = new Site(Fixture.report(), "报告", Messages.of(Lang.ZH));
    PairView view = new PairView(site, site.index().pairs().get(0));
    PairView.Share county = view.share(Fixture.COUNTY);
    PairView.Share city = view.share(Fixture.CITY);
    Ladder ladder = site.entry(Fixture.COUNTY).ladder();
    assertThat(county.net()).isEqualTo(ladder.share(ladder.residual()));
    assertThat(county.gross()).isGreaterThanOrEqualTo(county.net());
    assertThat(city.gross()).isBetween(city.net(), 1.0);
    assertThat(city.net()).isPositive();
  }

  @Test
  void aPairLeavesOutParagraphsThatShareNothing() {
    Site site = new Site(Fixture.report(), "报告", Messages.of(Lang.ZH));
    PairView view = new PairView(site, site.index().pairs().get(0));
    List<PairColumn.Row> rows = view.column(Fixture.COUNTY).rows();
    assertThat(rows.get(0).isGap()).isTrue();
    assertThat(rows.get(0).numbers()).isEqualTo("1–2");
    assertThat(rows.get(1).isGap()).isFalse();
  }

  @Test
  void everyJointOfAPairStandsOnBothSides(@TempDir Path folder) throws IOException {
    Pages.of(Fixture.report(), "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("pairs/0001-0002.html"));
    assertThat(page).contains("data-joints=\"1\"");
    assertThat(page.split("data-j=\"0\"")).hasSizeGreaterThan(2);
  }
}
