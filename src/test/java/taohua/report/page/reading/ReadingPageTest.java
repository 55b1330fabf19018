package taohua.report.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.engine.Run;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.Fixture;
import taohua.report.page.Pages;
import taohua.report.page.site.Site;
import taohua.words.Lang;
import taohua.words.Messages;

/** The pages that people read: documents, pairs, families, and what every page has. */
final class ReadingPageTest {
  private static final Pattern COUNTED =
      Pattern.compile("<a class=\"m m-(\\w+)\"[^>]* data-n=\"(\\d+)\"");

  @Test
  void theStretchesOfADocumentAddUpToItsLadder() {
    Run run = Fixture.report();
    Site site = new Site(run, "报告", Messages.of(Lang.ZH));
    for (int d = 0; d < run.corpus().size(); d++) {
      Map<Label, Integer> sums = new EnumMap<>(Label.class);
      for (Stretch stretch : Stretches.of(site, d)) {
        if (stretch.label() != null) {
          sums.merge(stretch.label().label(), stretch.counted(), Integer::sum);
        }
      }
      Ladder ladder = run.entries().get(d).ladder();
      for (Label label : Label.values()) {
        assertThat(sums.getOrDefault(label, 0)).as(d + " " + label).isEqualTo(ladder.of(label));
      }
    }
  }

  @Test
  void thePageSaysOfEveryStretchHowMuchItCounts(@TempDir Path folder) throws IOException {
    Run run = Fixture.report();
    Pages.of(run, "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("documents/0001.html"));
    int copied =
        COUNTED
            .matcher(page)
            .results()
            .filter(match -> match.group(1).equals("copied"))
            .mapToInt(match -> Integer.parseInt(match.group(2)))
            .sum();
    assertThat(copied).isPositive().isEqualTo(run.entries().get(0).ladder().residual());
  }

  @Test
  void aStretchNamesAllFindingsOfItsPlaceAndTheirEdits() {
    Run run = Fixture.report();
    Site site = new Site(run, "报告", Messages.of(Lang.ZH));
    List<Stretch> stretches = Stretches.of(site, Fixture.COUNTY);
    assertThat(stretches)
        .filteredOn(stretch -> stretch.label() != null && stretch.label().label() == Label.COPIED)
        .isNotEmpty()
        .allSatisfy(stretch -> assertThat(stretch.findings()).containsExactly(1));
    assertThat(stretches)
        .filteredOn(stretch -> stretch.notes().contains("e"))
        .isNotEmpty()
        .allSatisfy(stretch -> assertThat(stretch.edited()).containsExactly(1));
  }

  @Test
  void aDirectedFindingCountsForItsTargetAlone() {
    Site site = new Site(Fixture.report(), "报告", Messages.of(Lang.ZH));
    assertThat(Stretches.of(site, Fixture.CITY))
        .allSatisfy(stretch -> assertThat(stretch.findings()).isEmpty());
  }

  @Test
  void aDocumentHasItsSourcesBesideItsText(@TempDir Path folder) throws IOException {
    Pages.of(Fixture.report(), "报告", Lang.ZH).write(folder);
    String page = Files.readString(folder.resolve("documents/0001.html"));
    assertThat(page)
        .contains("<template class=\"sources\"", "data-reason=\"copied\"", "data-role=\"reuse\"")
        .contains("data-from=\"18828\" data-to=\"18828\"")
        .contains("id=\"p1\"", "href=\"#p1\"");
  }

  @Test
  void everyAnchorWithinAPageHasItsTarget(@TempDir Path folder) throws IOException {
    Pages.of(Fixture.report(), "报告", Lang.ZH).write(folder);
    for (String name : List.of("documents/0001", "documents/0004", "pairs/0001-0002", "families")) {
      String page = Files.readString(folder.resolve(name + ".html"));
      Pattern anchor = Pattern.compile("href=\"#([^\"]+)\"");
      List<String> missing =
          anchor
              .matcher(page)
              .results()
              .map(link -> link.group(1))
              .filter(id -> !page.contains("id=\"" + id + "\""))
              .toList();
      assertThat(missing).as(name).isEmpty();
    }
  }
}
