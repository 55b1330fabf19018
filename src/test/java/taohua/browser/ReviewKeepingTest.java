package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reviewer has written is not lost, whatever comes next. */
class ReviewKeepingTest extends BrowserTest {
  private static final String PAIR = "pairs/0001-0002.html";
  private static final String OTHER_PAIR = "pairs/0003-0004.html";

  // As a browser in private mode or with a full disk does.
  private static final String REFUSES =
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";

  @Test
  void anExportSavesWhatStandsInAForm() {
    open(PAIR, "zh");
    Locator place = Reviewing.place(page());
    Reviewing.fill(place, "open", "写到一半", "复核人甲");
    assertThat(Reviewing.exported(page())).contains(",open,写到一半,复核人甲\r\n");
    assertThat(place.locator("form").count()).isZero();
    assertThat(place.locator(".draft").innerText()).contains("写到一半", "已导出");
    assertThat(page().locator(".reviewtools .state").innerText()).contains("1", "0 条尚未导出");
  }

  @Test
  void leavingAPageAsksWhereAFormIsNotSaved() {
    Path sheets = reports().check("zh").resolve("sheets");
    open(Reports.pages(sheets).get(0));
    Reviewing.fill(Reviewing.place(page()), "", "还没有存", "复核人甲");
    answer(false);
    page().locator("main nav.site a").click();
    page().waitForCondition(this::isAsked);
    assertThat(Reviewing.place(page()).locator("form .said").inputValue()).isEqualTo("还没有存");
    Reviewing.place(page()).locator("button[type=submit]").click();
    page().locator("main nav.site a").click();
    page().waitForURL("**/sheet.html");
  }

  @Test
  void aFormWithNothingInItLetsGo() {
    open(PAIR, "zh");
    Reviewing.place(page()).locator(".opening button").click();
    page().locator("nav.site a").first().click();
    page().waitForURL("**/index.html");
  }

  @Test
  void aPageOfASingleFileAsksBeforeAnotherTakesItsPlace() {
    Path file = reports().singleFile("zh");
    open(file, "#" + PAIR);
    Reviewing.fill(Reviewing.place(page()), "open", "还没有存", "复核人甲");
    answer(false);
    page().locator("nav.site a").first().click();
    page().waitForCondition(this::isAsked);
    // The address is put back when the question has been answered.
    page().waitForCondition(() -> page().url().endsWith("#" + PAIR));
    assertThat(Reviewing.place(page()).locator("form .said").inputValue()).isEqualTo("还没有存");
    answer(true);
    page().locator("nav.site a").first().click();
    page().waitForCondition(this::isAsked);
    page().locator("#documents-table").waitFor();
    assertThat(Reviewing.exported(page())).contains(",open,还没有存,复核人甲\r\n");
  }

  @Test
  void everySheetAndTheirOverviewExportTheReviewsOfAll() {
    Path given =
        Saved.write(
            reports().inputs("given").resolve("review.csv"),
            "finding,conclusion,note,reviewer\nZZZZ-ZZZZ,open,早先的意见,复核人乙\n");
    Path report =
        reports()
            .made(
                "sheets-reviewed",
                "check",
                Reports.sample("02"),
                Reports.sample("04"),
                "--against",
                "samples",
                "--review",
                given,
                "--lang",
                "zh");
    List<Path> sheets = Reports.pages(report.resolve("sheets"));
    assertThat(sheets).hasSize(2);
    open(sheets.get(0));
    Reviewing.write(Reviewing.place(page()), "confirmed", "第一份", "复核人甲");
    awaitKept("第一份");
    open(sheets.get(1));
    Reviewing.awaitSeen(page(), "第一份");
    Reviewing.write(Reviewing.place(page()), "false_alarm", "第二份", "复核人甲");
    awaitKept("第二份");
    String all = Reviewing.exported(page());
    assertThat(all).contains("第一份", "第二份", "ZZZZ-ZZZZ,open,早先的意见,复核人乙");
    for (Path page :
        Stream.concat(sheets.stream(), Stream.of("sheet.html", "index.html").map(report::resolve))
            .toList()) {
      open(page);
      Reviewing.awaitSeen(page(), "第二份");
      assertThat(Reviewing.exported(page())).as(page.toString()).isEqualTo(all);
    }
    String pair = "pairs/" + Reports.pages(report.resolve("pairs")).get(0).getFileName();
    open(report.resolve(pair));
    assertThat(Reviewing.exported(page())).as(pair).isEqualTo(all);
  }

  /**
   * Waits until the browser has what the page wrote: a page that is left at once may take it along.
   */
  private void awaitKept(String note) {
    try (Page tab = another()) {
      tab.navigate(page().url());
      Reviewing.awaitSeen(tab, note);
    }
  }

  @Test
  void tabsThatAreOpenAtOnceKeepEachOthersReviews() {
    open(PAIR, "zh");
    Page tab = another();
    tab.navigate(page().url());
    Reviewing.write(Reviewing.place(page()), "open", "甲的意见", "复核人甲");
    Locator there = Reviewing.place(tab);
    there.locator(".draft").waitFor();
    assertThat(there.locator(".draft").innerText()).contains("甲的意见");
    there.locator(".opening button").click();
    there.locator("form .said").fill("乙的意见");
    there.locator("form .by").fill("复核人乙");
    Reviewing.write(Reviewing.place(page()), "open", "甲又改了", "复核人甲");
    Reviewing.awaitSeen(tab, "甲又改了");
    there.locator("button[type=submit]").click();
    Reviewing.awaitSeen(page(), "乙的意见");
    assertThat(Reviewing.exported(page()))
        .contains("甲又改了,复核人甲", "乙的意见,复核人乙")
        .doesNotContain("甲的意见");
  }

  @Test
  void aDraftOfAnotherTabIsReplacedOnlyOnceItWasTold() {
    open(PAIR, "zh");
    Page tab = another();
    tab.navigate(page().url());
    Locator here = Reviewing.place(page());
    Locator there = Reviewing.place(tab);
    Reviewing.fill(there, "open", "后存的", "复核人甲");
    Reviewing.write(here, "confirmed", "先存的", "复核人甲");
    Reviewing.awaitSeen(tab, "先存的");
    there.locator("button[type=submit]").click();
    assertThat(there.locator(".conflict").innerText()).contains("另一窗口");
    assertThat(there.locator(".draft").innerText()).contains("先存的");
    assertThat(Reviewing.exported(page())).contains("先存的").doesNotContain("后存的");
    there.locator("button[type=submit]").click();
    assertThat(Reviewing.exported(tab)).contains("后存的").doesNotContain("先存的");
  }

  @Test
  void whatTheBrowserWillNotKeepIsSaidAndNotLost() {
    page().addInitScript(REFUSES);
    Path file = reports().singleFile("zh");
    open(file, "#" + PAIR);
    Reviewing.write(Reviewing.place(page()), "open", "存不下的", "复核人甲");
    assertThat(Reviewing.place(page()).locator(".draft").innerText()).contains("浏览器未能保存");
    page().evaluate("location.hash = '" + OTHER_PAIR + "'");
    page().locator("main .review").first().waitFor();
    assertThat(page().locator(".state").innerText()).contains("此浏览器不保存草稿");
    answer(false);
    page().evaluate("location.href = 'about:blank'");
    page().waitForCondition(this::isAsked);
    assertThat(Reviewing.exported(page())).contains("存不下的");
  }
}
