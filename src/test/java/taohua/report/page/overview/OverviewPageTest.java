package taohua.report.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.hint.Hints;
import taohua.parallel.Workers;
import taohua.report.Fixture;
import taohua.report.page.Pages;
import taohua.table.Robustness;
import taohua.table.Setting;
import taohua.table.Shares;
import taohua.table.Tables;
import taohua.words.Lang;

final class OverviewPageTest {
  private static final Pattern FIGURE =
      Pattern.compile("data-chart=\"(\\w+)\".*?data-figures>(.*?)</script>", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theStoryNamesBothTheirDatesAndHowMuch() throws IOException {
    assertThat(overview(Lang.ZH))
        .containsPattern("方青河.*2022.*较早的.*2021-07-20.*字待核重复，占前者正文的 \\d+\\.\\d%");
  }

  @Test
  void everyChartHasDataThatIsJsonAndEndsNoElement() throws IOException {
    String page = overview(Lang.ZH);
    Matcher figures = FIGURE.matcher(page);
    List<String> kinds = new java.util.ArrayList<>();
    while (figures.find()) {
      kinds.add(figures.group(1));
      assertThat(figures.group(2)).doesNotContain("<");
      assertThat(new ObjectMapper().readTree(figures.group(2)).isObject()).isTrue();
    }
    assertThat(kinds)
        .containsExactly(
            "composition", "timeline", "composition", "heat", "network", "histogram", "histogram");
  }

  @Test
  void theHeatMapCountsWhatTheTableOfSpeakersCounts() throws IOException {
    JsonNode heat = chart("heat");
    JsonNode cell = heat.get("cells").get(0);
    int copied = traced(Fixture.report()).findings().passages().get(0).weight().copied();
    assertThat(cell.get(2).asInt()).isEqualTo(copied);
    assertThat(heat.get("names").get(cell.get(0).asInt()).asText()).contains("云岭市");
    assertThat(heat.get("names").get(cell.get(1).asInt()).asText()).contains("青河县");
    assertThat(cell.get(3).asText()).isEqualTo("pairs/0001-0002.html");
  }

  @Test
  void theNetworkLeadsFromTheEarlierToTheLater() throws IOException {
    JsonNode network = chart("network");
    JsonNode edge = network.get("edges").get(0);
    int earlier = edge.get(3).asInt() > 0 ? edge.get(0).asInt() : edge.get(1).asInt();
    assertThat(network.get("nodes").get(earlier).get("place").asText()).isEqualTo("云岭市");
  }

  @Test
  void theTimelineRunsFromTheEarlierDocumentToTheLater() throws IOException {
    JsonNode timeline = chart("timeline");
    JsonNode link = timeline.get("links").get(0);
    JsonNode from = timeline.get("documents").get(link.get(0).asInt());
    JsonNode to = timeline.get("documents").get(link.get(1).asInt());
    assertThat(from.get(2).asText()).isEqualTo("2021-07-20");
    assertThat(to.get(1).asText()).isEqualTo("2022-01-01");
    assertThat(to.get(2).asText()).isEqualTo("2022-12-31");
  }

  @Test
  void anOfficialHasAPageWithWhomTheyShareWithAndIsLinkedFromTheOverview() throws IOException {
    assertThat(overview(Lang.EN)).contains("href=\"officials/0001.html\"");
    String county = Files.readString(folder.resolve("officials/0001.html"));
    assertThat(county)
        .contains("方青河", "../officials/0002.html", "no relation known")
        .contains("../documents/0001.html", "../pairs/0001-0002.html");
    String city = Files.readString(folder.resolve("officials/0002.html"));
    assertThat(city).contains("../officials/0001.html").doesNotContain("<i>云</i>");
    assertThat(city.indexOf("../officials/0001.html"))
        .isBetween(city.indexOf("as the earlier"), city.indexOf("as the later"));
    assertThat(county.indexOf("../officials/0002.html"))
        .isBetween(county.indexOf("as the later"), county.indexOf("Order unknown"));
  }

  @Test
  void whoIsUnknownHasNoPage() throws IOException {
    overview(Lang.ZH);
    assertThat(folder.resolve("officials/0003.html")).doesNotExist();
  }

  @Test
  void settingsAreToldInWords() throws IOException {
    assertThat(overview(Lang.ZH)).contains("本报告的设定（段落待核不少于 30 字）", "日期随机重排", "不扣除通用表述");
  }

  @Test
  void licencesShipWithTheScriptsAndWithTheProject() throws IOException {
    overview(Lang.ZH);
    String notice = Files.readString(folder.resolve("assets/NOTICE"));
    String border = "=".repeat(72);
    assertThat(notice).contains("Apache ECharts");
    assertThat(Files.readString(Path.of("NOTICE")))
        .endsWith(notice.substring(notice.indexOf(border)));
    assertThat(folder.resolve("assets/charts.js")).exists();
    assertThat(Files.readString(folder.resolve("index.html"))).contains("assets/charts.js");
    assertThat(Files.readString(folder.resolve("method.html"))).doesNotContain("charts.js");
  }

  private JsonNode chart(String kind) throws IOException {
    Matcher figures = FIGURE.matcher(overview(Lang.ZH));
    while (figures.find()) {
      if (figures.group(1).equals(kind)) {
        return new ObjectMapper().readTree(figures.group(2));
      }
    }
    throw new AssertionError("no chart " + kind);
  }

  private String overview(Lang lang) throws IOException {
    Pages.of(traced(Fixture.report()), "报告", lang).write(folder);
    return Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
  }

  private static Run traced(Run run) {
    Run.Findings found = run.findings();
    Tables tables = Tables.of(run.judged(), run.entries().stream().map(Entry::ladder).toList());
    List<Shares> shares =
        tables.dyads().stream()
            .map(
                dyad ->
                    new Shares(dyad.source(), dyad.target(), dyad.directed(), dyad.undirected()))
            .toList();
    List<Robustness> settings =
        List.of(
            new Robustness(new Setting(30, true, false), shares),
            new Robustness(new Setting(30, false, false), shares),
            new Robustness(new Setting(30, true, true), List.of()));
    return new Run(
        run.kind(),
        run.options(),
        run.given(),
        run.corpus(),
        run.entries(),
        new Run.Findings(
            found.shared(),
            found.lexicon(),
            found.families(),
            found.pairs(),
            Hints.of(run.judged(), found.lexicon(), Workers.ALONE),
            tables.with(settings)));
  }
}
