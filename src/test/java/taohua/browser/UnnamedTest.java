package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Speakers who are not known, and documents whose dates do not tell who was first. */
class UnnamedTest extends BrowserTest {
  // The figure lies in front of its cell; the last of those texts, as the scale comes first.
  private static final Locator.HoverOptions FORCED = new Locator.HoverOptions().setForce(true);
  private static final String RIVER = "全镇清淤河道十一条,疏通涵管二百余处,沿河六个村的积水点已经全部销号,群众出行的老大难问题总算有了着落。";
  private static final String GUARD = "水库大坝夜里要有人值守。值守的人吃住都在坝上,手电筒和铜锣放在顺手的地方,听见响动先敲锣再打电话。";
  private static final String BRIDGE = "三座小桥已经请人来看过。桥墩裂缝不大,开春以前抢修完毕,不影响春耕时节拖拉机过河,也不影响孩子们上学。";
  private static final String MILL = "磨坊后面的水渠年久失修,渠底的石板要一块一块撬起来重新铺过,铺完以后由两个村轮流看管。";

  private Path report() {
    String[] lines = {
      document("a", "", "河道清淤情况说明", "", RIVER + MILL),
      document("b", "", "村务公开栏简报", "", RIVER),
      document("c", "沈望舒", "在水利工作会上的讲话", "2023-04-01", GUARD),
      document("d", "陆听澜", "在防汛动员会上的讲话", "2023-05-01", GUARD),
      document("e", "沈望舒", "在小桥抢修现场的讲话", "", BRIDGE),
      document("f", "陆听澜", "在小桥通车仪式上的讲话", "", BRIDGE),
    };
    Path file =
        Saved.write(
            reports().inputs("unnamed").resolve("speeches.jsonl"), String.join("\n", lines));
    return reports().made("unnamed", "report", file, "--lang", "zh");
  }

  private static String document(String id, String name, String title, String date, String text) {
    return """
    {"id":"%s","official":"%s","place":"%s","title":"%s","date":"%s","text":"%s"}\
    """
        .formatted(id, name, name.isEmpty() ? "" : "青禾镇", title, date, text);
  }

  @Test
  void whoIsNotKnownIsCalledUnnamedWithTheDocument() {
    open(report().resolve("index.html"));
    Locator officials = page().locator("#officials-table tbody");
    assertThat(officials.innerText()).contains("青禾镇 沈望舒", "未具名（文献 1）", "未具名（文献 2）");
    Locator unnamed = officials.locator("tr", having("未具名（文献 1）"));
    assertThat(unnamed.locator("small a").innerText()).isEqualTo("河道清淤情况说明");
    assertThat(page().locator("#dyads-table tbody").innerText()).contains("未具名（文献 2）");
    drawn();
    assertThat(page().locator("#dyads svg").first().textContent()).contains("未具名（文献 1）");
    page().locator("#dyads .switch button").nth(1).click();
    drawn();
    assertThat(page().locator("#dyads figure[data-chart=network] svg").textContent())
        .contains("未具名", "文献 1", "文献 2")
        .doesNotContain("河道清淤");
    page().locator(".search input").fill("未具名");
    page().locator("#found li", options("未具名（文献 1） × 未具名（文献 2）")).waitFor();
  }

  private static Page.LocatorOptions options(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Locator.LocatorOptions having(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  /** Points at the cell with that figure until the chart says something. */
  private void point(Locator chart, int figure, String told) {
    Locator there = chart.locator("svg text", having(String.valueOf(figure))).last();
    page()
        .waitForCondition(
            () -> {
              page().mouse().move(0, 0);
              there.hover(FORCED);
              page().waitForTimeout(50);
              return chart.locator("svg").textContent().contains(told);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void whatHasNoOrderIsHatchedAndSaid(ColorScheme scheme) {
    open(report().resolve("index.html"));
    look(WIDTHS.get(0), scheme);
    drawn();
    Locator heat = page().locator("#dyads figure[data-chart=heat]");
    assertThat(heat.locator("svg").textContent()).contains("先后不明", "部分先后不明");
    // A line crosses the drawing's cells only where there is a hatch.
    assertThat(heat.locator("svg path[stroke-opacity='0.6']").count()).isGreaterThan(10);
    point(heat, 48, "未具名（文献 2） – 未具名（文献 1）48 字先后不明");
    point(heat, 91, "青禾镇 沈望舒 → 青禾镇 陆听澜91 字其中 46 字先后不明");
  }

  @Test
  void whereAllDatesTellNothingIsHatched() {
    open("index.html", "zh");
    drawn();
    Locator heat = page().locator("#dyads figure[data-chart=heat]");
    assertThat(heat.locator("svg").textContent()).doesNotContain("先后不明");
    assertThat(heat.locator("svg path[stroke-opacity='0.6']").count()).isZero();
  }

  @Test
  void theTableSaysWhyItsSumsAreOthers() {
    open("index.html", "zh");
    assertThat(page().locator("#dyads .note").last().innerText())
        .contains("dyads.csv", "passages.csv", "两个方向各计一次");
  }
}
