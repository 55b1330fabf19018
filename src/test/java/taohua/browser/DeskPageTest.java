package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.words.Lang;

/**
 * Drafts and plans on the page of the local server: dropped, pasted, chosen, read, printed, saved.
 */
class DeskPageTest extends DeskBrowserTest {
  // With a sentence that no reader sees.
  private static final String TRICK =
      "<html><body><h1>在全市灯塔看护工作会议上的讲话</h1>"
          + "<p>同志们：</p><p>"
          + NEWS.lines().skip(5).findFirst().orElseThrow()
          + "</p><p style='display:none'>&lt;i&gt;看不见的一句&lt;/i&gt;：漱石县的灯塔年年有人看护，台阶年年有人修补。</p>"
          + "</body></html>";

  @ParameterizedTest
  @EnumSource
  void draftsOfEveryKindAreDroppedAndPastedAndTheirSheetsRead(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    drop(page, Path.of("samples/10-砚河市-防汛备汛.docx"));
    verdicts(page, 1);
    drop(page, Path.of("src/test/resources/formats/notice.doc"));
    verdicts(page, 2);
    drop(page, paper());
    verdicts(page, 3);
    page.locator("textarea").fill(Files.readString(Reports.sample("02")));
    page.locator(".paste button").click();
    verdicts(page, 4);
    Locator rows = page.locator("#check .done li");
    assertThat(rows.locator("b").allInnerTexts())
        .contains("10-砚河市-防汛备汛.docx", "notice.doc", "稿.pdf");
    assertThat(rows.nth(0).innerText()).contains("01-栖梧市");
    assertThat(rows.nth(1).innerText()).contains("01-栖梧市");
    assertThat(rows.nth(0).locator("strong").innerText())
        .contains("1,094")
        .startsWith(lang == Lang.ZH ? "定稿前" : "before the text goes out");
    wellMade("checked-" + lang.word());
    shown(page, "#check");
    assertThat(page.locator("main").innerText()).contains("栖梧市工业园区");
    wellMade("sheet-" + lang.word());
    page.goBack();
    verdicts(page, 4);
  }

  @Test
  void namesAreHiddenInTheSheetAndItIsPrintedAndSaved() throws Exception {
    page().context().addInitScript("window.print = () => { top.printed = location.pathname; }");
    Page page = desk(Lang.ZH, indexed());
    drop(page, Reports.sample("09"));
    verdicts(page, 1);
    shown(page, "#check");
    assertThat(page.locator("main").innerText()).contains("岚川省");
    page.locator(".names-button").click();
    assertThat(page.locator("main").innerText()).doesNotContain("岚川省");
    page.locator(".names-button").click();
    page.goBack();
    verdicts(page, 1);
    Locator ways = page.locator("#check .ways");
    ways.getByText("打印").click();
    page.waitForFunction("() => window.printed?.startsWith('/checks/')");
    var download = page.waitForDownload(() -> ways.getByText("存为文件").click());
    assertThat(download.suggestedFilename()).endsWith(".html").startsWith("09-岚川省");
    Page tab = page.context().waitForPage(() -> ways.getByText("在新标签页打开").click());
    tab.waitForLoadState();
    try (PDDocument printed = Loader.loadPDF(tab.pdf())) {
      assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s", "")).contains("文本比对报告单");
    }
    tab.close();
  }

  @ParameterizedTest
  @EnumSource
  void plansAreComparedAndTheirReportRead(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    page.locator("#compare-tab").click();
    drop(page, Reports.sample("01"));
    assertThat(page.locator("#compare .few").isVisible()).isTrue();
    wellMade("few-" + lang.word());
    drop(page, Reports.sample("01"), Reports.sample("02"), Reports.sample("03"));
    page.locator("#compare .verdict").waitFor();
    assertThat(page.locator("#compare .few").isVisible()).isFalse();
    assertThat(page.locator("#compare .verdict strong").innerText()).contains("邬远樵", "1,128");
    wellMade("compared-" + lang.word());
    shown(page, "#compare");
    assertThat(page.locator("main").innerText()).contains("邬远樵");
    wellMade("plans-" + lang.word());
    page.locator("main a[href*='documents/0002']").first().click();
    Locator toggle = page.locator(".toggles input[type=checkbox]").first();
    String before = page.locator("main").innerText();
    toggle.uncheck();
    assertThat(page.locator("main").innerText()).isNotEqualTo(before);
  }

  @Test
  void filesAndFoldersAreChosenAndEachOfSeveralDraftsIsNamed() throws Exception {
    Page page = desk(Lang.ZH, Path.of("samples"));
    Path plans = Files.createDirectory(folder().resolve("报来的 方案"));
    for (String sample : List.of("01", "02")) {
      Path one = Reports.sample(sample);
      Files.copy(one, plans.resolve(one.getFileName()));
    }
    page.locator("#check input").setInputFiles(zipped(plans));
    verdicts(page, 1);
    assertThat(page.locator("#check .verdict").innerText()).contains("送审.zip/01-", "送审.zip/02-");
    assertThat(page.locator("#check strong").count()).isEqualTo(2);
    wellMade("several");
    page.locator("#compare-tab").click();
    page.locator("#compare input[webkitdirectory]").setInputFiles(plans);
    page.locator("#compare .verdict").waitFor();
    assertThat(page.locator("#compare .done b").innerText()).isEqualTo("报来的 方案 等 2 个文件");
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotReadOfADraftStandsBesideTheWordsThatSaySo(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    drop(page, "灯塔.html", TRICK);
    verdicts(page, 1);
    assertThat(page.locator("#check .verdict").innerText())
        .contains("28")
        .doesNotContain("taohua extract");
    shown(page, "#check");
    Locator folded = page.locator("header .clutter");
    assertThat(folded.locator(".whole").first().isVisible()).isFalse();
    wellMade("unread-folded-" + lang.word());
    folded.locator("summary").first().click();
    assertThat(folded.innerText())
        .contains(lang == Lang.ZH ? "隐藏文字：1 处，28 字" : "hidden text (1): 28 characters")
        .contains("<i>看不见的一句</i>：漱石县的灯塔年年有人看护，台阶年年有人修补。");
    assertThat(page.locator("main").innerText()).doesNotContain("--show-dropped");
    wellMade("unread-" + lang.word());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotReadIsNamedAboveWhatWasFound(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    Path picture = Files.write(folder().resolve("传真.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8});
    Path empty = Files.createFile(folder().resolve("空.txt"));
    drop(page, picture, empty, Reports.sample("02"));
    verdicts(page, 1);
    Locator undone = page.locator("#check .undone");
    page.waitForCondition(() -> undone.locator(".state").count() == 2);
    assertThat(undone.innerText())
        .contains("传真.jpg", "OCR", "空.txt", lang == Lang.ZH ? "空的" : "empty")
        .doesNotContain("taohua-desk");
    assertThat(page.locator("#check .undone, #check .done").first().getAttribute("class"))
        .isEqualTo("undone");
    wellMade("undone-" + lang.word());
    page.locator("#compare-tab").click();
    drop(page, picture, empty, Reports.sample("01"), Reports.sample("02"));
    page.locator("#compare .verdict").waitFor();
    assertThat(page.locator("#compare .unread").innerText())
        .contains("2", "传真.jpg", "OCR", "空.txt");
    assertThat(page.locator("#compare .done li > *:nth-child(3)").first().getAttribute("class"))
        .isEqualTo("unread");
    wellMade("some-unread-" + lang.word());
    drop(page, picture, Reports.sample("01"));
    page.locator("#compare .undone li").waitFor();
    assertThat(page.locator("#compare .undone").innerText()).contains("传真.jpg", "OCR");
    wellMade("alone-" + lang.word());
    shown(page, "#compare");
    assertThat(page.locator("header .unread").innerText()).contains("传真.jpg", "OCR");
    wellMade("plans-unread-" + lang.word());
  }

  @Test
  void twoPlansWithTheSameTextAreNamedByTheirFiles() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.locator("#compare-tab").click();
    Path again = Files.copy(Reports.sample("02"), folder().resolve("乡里报来.txt"));
    drop(page, Reports.sample("01"), Reports.sample("02"), again);
    page.locator("#compare .verdict").waitFor();
    assertThat(page.locator("#compare .verdict").innerText())
        .containsPattern("乡里报来.txt.*正文完全相同|与 乡里报来.txt 正文完全相同")
        .containsPattern("两份文件：.*；01-栖梧市");
    wellMade("same-plans");
    shown(page, "#compare");
    assertThat(page.locator("header").first().innerText() + page.locator("main").innerText())
        .contains("正文完全相同");
  }

  private Path zipped(Path files) throws IOException {
    Path zip = folder().resolve("送审.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> all = Files.list(files)) {
      for (Path file : all.sorted().toList()) {
        out.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, out);
      }
    }
    return zip;
  }

  @Test
  void whatFailsIsToldInTheRow() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    drop(page, "坏.docx", new byte[] {1, 2, 3});
    Locator undone = page.locator("#check .undone");
    undone.locator("li").waitFor();
    assertThat(undone.innerText()).startsWith("没有做成的").doesNotContain("taohua-desk");
    assertThat(page.locator("#check .done").isVisible()).isFalse();
    drop(page, Reports.sample("02"));
    verdicts(page, 1);
    assertThat(page.locator("#check .done").innerText()).contains("02-").doesNotContain("坏");
    page.reload();
    undone.locator("li").waitFor();
    verdicts(page, 1);
    assertThat(undone.innerText()).contains("坏.docx");
    wellMade("failed");
  }

  private Path paper() throws Exception {
    Page writer = another();
    String text = Files.readString(Reports.sample("02"));
    writer.setContent("<pre style='white-space: pre-wrap'></pre>");
    writer.evaluate("text => document.querySelector('pre').textContent = text", text);
    Path file = folder().resolve("稿.pdf");
    writer.pdf(new Page.PdfOptions().setPath(file));
    writer.close();
    return file;
  }
}
