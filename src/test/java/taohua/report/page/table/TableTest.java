package taohua.report.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.Fixture;
import taohua.report.page.render.FilledPage;
import taohua.report.page.site.Bar;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.words.Lang;
import taohua.words.Messages;

final class TableTest {
  private static final Page PAGE =
      Page.of(new Site(Fixture.report(), "报告", Messages.of(Lang.ZH)), "", "报告");

  @Test
  void aShortTableStandsInThePageAndHasNoData() {
    String html = render(table(300));
    assertThat(html.split("<tr>")).hasSize(1 + 1 + 300);
    assertThat(html).doesNotContain("data-rows");
  }

  @Test
  void aLongTableShowsItsFirstRowsAndHoldsAllAsData() throws IOException {
    Table table = table(301);
    assertThat(render(table).split("<tr>")).hasSize(1 + 1 + 100);
    JsonNode data = new ObjectMapper().readTree(table.data());
    assertThat(data).hasSize(301);
    assertThat(data.get(300).get(0).asText()).isEqualTo("行300");
    assertThat(data.get(300).get(1).asInt()).isEqualTo(300);
  }

  @Test
  void dataKeepsLinksSecondLinesAndBars() throws IOException {
    Ladder ladder = new Ladder(100, Map.of(Label.COPIED, 25), 0, 0, Ladder.LargestSource.NONE);
    Table table =
        new Table(
            "表",
            List.of(
                Table.Head.text("篇", "doc"),
                Table.Head.of("构成", Table.Format.BAR),
                Table.Head.of("比", Table.Format.PERCENT)),
            List.of(
                List.of(
                    Table.Cell.link("名", "a.html").with("人", "b.html"),
                    Table.Cell.bar(Bar.of(ladder)),
                    Table.Cell.percent(0.25))));
    assertThat(table.data())
        .isEqualTo(
            "[[[\"名\",null,\"a.html\",\"人\",\"b.html\"],{\"bar\":[\"copied\",0,250,25]},0.25]]");
  }

  @Test
  void dataHoldsNoTagAndNoHiddenCharacter() {
    Table table =
        new Table(
            "表",
            List.of(Table.Head.text("篇", "")),
            List.of(List.of(Table.Cell.text("</script><b>\u0007\u202e"))));
    assertThat(table.data()).doesNotContain("<", "\u202e", "\\u0007").contains("[U+0007][U+202E]");
  }

  @Test
  void aTextInAColumnOfBarsIsNoBar() {
    Table.Head bars = Table.Head.of("构成", Table.Format.BAR);
    assertThat(bars.shows(Table.Cell.bar(List.of()))).isTrue();
    assertThat(bars.shows(Table.Cell.text("正文同于"))).isFalse();
  }

  private static Table table(int rows) {
    return new Table(
        "表",
        List.of(Table.Head.text("篇", ""), Table.Head.of("数", Table.Format.COUNT)),
        IntStream.range(0, rows)
            .mapToObj(i -> List.of(Table.Cell.text("行" + i), Table.Cell.count(i)))
            .toList());
  }

  private static String render(Table table) {
    return new FilledPage("table/table", Map.of("page", PAGE, "table", table, "id", "")).text();
  }
}
