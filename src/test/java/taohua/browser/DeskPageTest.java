package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.cli.Outcome;
import taohua.cli.ServedDesk;
import taohua.words.Lang;

/**
 * The page of the local server, as users have it: drop, paste, read, compare, look up, add, remove.
 * With {@code -Dtaohua.pictures=DIR} it leaves pictures of what it saw.
 */
class DeskPageTest extends BrowserTest {
  private static final String PICTURES = System.getProperty("taohua.pictures", "");

  // What a drop of files is to a page: names and contents.
  private static final String DROP =
      "files => { const data = new DataTransfer();"
          + " for (const [name, content] of files)"
          + "   data.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name));"
          + " dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true})); }";

  private static final String KEPT =
      "() => (sessionStorage.getItem('taohua:jobs') ?? '').includes('compare')";

  private static final String NEWS =
      """
      在全市灯塔看护工作会议上的讲话
      (2024年2月3日)
      漱石县县长 澹台青

      同志们：
      灯塔的台阶一共一百四十七级，守塔的老人说，数到第九十级的时候最想坐下来，可是灯不等人。
      """;

  @TempDir private Path folder = Path.of("");
  private @Nullable ServedDesk desk;

  @AfterEach
  void close() throws Exception {
    if (desk != null) {
      desk.close();
    }
  }

  @Override
  boolean mayLoad(String url) {
    return super.mayLoad(url) || url.startsWith("http://127.0.0.1:");
  }

  @Override
  boolean mayFail(String url) {
    // A reload ends what is still told of a job.
    return url.endsWith("/events");
  }

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
    drop(page, Reports.sample("01"), Reports.sample("02"), Reports.sample("03"));
    page.locator("#compare .verdict").waitFor();
    assertThat(page.locator("#compare .few").isVisible()).isFalse();
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

  @ParameterizedTest
  @EnumSource
  void aDocumentIsAddedAndFoundAndRemoved(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    page.locator("#archive-tab").click();
    page.evaluate(DROP, List.of(List.of("灯塔.txt", base64(NEWS.getBytes(StandardCharsets.UTF_8)))));
    page.locator("#archive .done .verdict").waitFor();
    page.waitForCondition(() -> page.locator(".count").innerText().equals("16"));
    page.locator("#phrases-tab").click();
    page.locator("#phrase").fill("可是灯不等人");
    page.locator("#phrases .main button").click();
    Locator answer = page.locator("#phrases .answer");
    answer.locator("mark").waitFor();
    assertThat(answer.innerText()).contains("澹台青", "2024-02-03");
    wellMade("phrase-" + lang.word());
    page.locator("#archive-tab").click();
    page.locator("#documents").fill("澹台青");
    page.locator("#archive .filters summary").click();
    page.locator("#documents-from").fill("2024");
    page.locator("#archive .main button").click();
    Locator found = page.locator("#archive .answer li");
    found.locator(".removal button").click();
    wellMade("archive-" + lang.word());
    found.locator(".removal button").first().click();
    page.waitForCondition(() -> page.locator(".count").innerText().equals("15"));
    page.locator("#archive .main button").click();
    page.waitForCondition(() -> found.count() == 0);
  }

  @ParameterizedTest
  @EnumSource
  void anArchiveOfFilesSaysHowDocumentsGetIntoIt(Lang lang) throws Exception {
    Page page = desk(lang, Path.of("samples"));
    page.locator("#archive-tab").click();
    assertThat(page.locator("#archive .fixed pre").innerText()).contains("taohua index add");
    assertThat(page.locator("#archive input[type=file]").count()).isZero();
    page.locator("#documents").fill("霁湖");
    page.keyboard().press("Enter");
    page.locator("#archive .answer li").waitFor();
    assertThat(page.locator("#archive .removal").count()).isZero();
    wellMade("files-" + lang.word());
  }

  @Test
  void twoTabsWorkAtOnceAndSeeTheSameArchive() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    Page other = another();
    other.navigate(Objects.requireNonNull(desk).address());
    drop(page, Reports.sample("02"));
    drop(other, Reports.sample("10"));
    verdicts(page, 1);
    verdicts(other, 1);
    assertThat(page.locator("#check .done").innerText())
        .contains("02-")
        .doesNotContain("防汛备汛.docx\n");
    assertThat(other.locator("#check .done b").innerText()).startsWith("10-");
    other.locator("#archive-tab").click();
    other.evaluate(DROP, List.of(List.of("灯塔.txt", base64(NEWS.getBytes(StandardCharsets.UTF_8)))));
    other.locator("#archive .done .verdict").waitFor();
    page.locator("#phrases-tab").click();
    page.locator("#phrase").fill("可是灯不等人");
    page.keyboard().press("Enter");
    page.locator("#phrases mark").waitFor();
  }

  @Test
  void aReloadLosesNothingThatWasBegun() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.locator("#compare-tab").click();
    drop(page, Reports.sample("01"), Reports.sample("02"), Reports.sample("09"));
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(KEPT)));
    page.reload();
    assertThat(page.locator("#compare").isVisible()).isTrue();
    page.locator("#compare .verdict").waitFor();
    assertThat(page.locator("#compare .done b").innerText()).contains("3");
    page.reload();
    page.locator("#compare .verdict").waitFor();
    shown(page, "#compare");
    page.goBack();
    page.locator("#compare .verdict").waitFor();
  }

  @Test
  void whatTakesLongIsStopped() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.locator("#compare-tab").click();
    String long1 = Files.readString(Reports.sample("01")).repeat(60);
    String long2 = Files.readString(Reports.sample("02")).repeat(60);
    page.evaluate(
        DROP,
        List.of(
            List.of("长一.txt", base64(long1.getBytes(StandardCharsets.UTF_8))),
            List.of("长二.txt", base64(long2.getBytes(StandardCharsets.UTF_8)))));
    page.locator("#compare .cancel").click();
    page.waitForCondition(() -> page.locator("#compare .state").innerText().equals("已停止"));
  }

  @Test
  void allIsDoneWithTheKeyboardAlone() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.locator("#check-tab").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#compare").isVisible()).isTrue();
    page.keyboard().press("ArrowRight");
    press(page, "Tab", 1);
    page.keyboard().type("责任感");
    page.keyboard().press("Enter");
    page.locator("#phrases mark").first().waitFor();
    assertThat(page.locator("#phrases .answer").innerText()).contains("位发言人用过");
    page.locator("#phrases-tab").focus();
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#check").isVisible()).isTrue();
    press(page, "Tab", 2);
    page.keyboard().insertText(Files.readString(Reports.sample("02")));
    press(page, "Tab", 1);
    page.keyboard().press("Enter");
    verdicts(page, 1);
    page.locator("#archive-tab").focus();
    page.keyboard().press("Enter");
    page.locator("#documents").focus();
    page.keyboard().type("邬远樵");
    page.keyboard().press("Enter");
    page.locator("#archive .removal button").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.locator(".count").innerText().equals("14"));
  }

  private static void press(Page page, String key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
    }
  }

  @Test
  void whatFailsIsToldInTheRow() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.evaluate(DROP, List.of(List.of("坏.docx", base64(new byte[] {1, 2, 3}))));
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

  @Test
  void everyTabHasItsOwnHeadingAndThePageOneScrollBar() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    Set<String> headings = new HashSet<>();
    for (String tab : List.of("check", "compare", "phrases", "archive")) {
      page.locator("#" + tab + "-tab").click();
      String heading = page.locator("h1").innerText();
      assertThat(page.title()).startsWith(heading);
      headings.add(heading);
    }
    assertThat(headings).hasSize(4);
    page.locator("#check-tab").click();
    drop(page, Reports.sample("02"));
    verdicts(page, 1);
    assertThat(page.locator("iframe").count()).isZero();
  }

  @Test
  void anAnswerNeverOutlivesItsQuestion() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.locator("#phrases-tab").click();
    page.locator("#phrase").fill("责任感");
    page.keyboard().press("Enter");
    Locator answer = page.locator("#phrases .answer");
    answer.locator("mark").first().waitFor();
    for (String little : List.of("责", "", "。")) {
      page.locator("#phrase").fill(little);
      page.keyboard().press("Enter");
      page.waitForCondition(() -> answer.innerText().contains("至少"));
      assertThat(answer.locator("mark").count()).as(little).isZero();
    }
    page.locator("#archive-tab").click();
    page.locator("#documents").fill("灯塔");
    page.locator("#archive .main button").click();
    page.waitForCondition(() -> page.locator("#archive .answer").innerText().contains("没有"));
    page.evaluate(DROP, List.of(List.of("灯塔.txt", base64(NEWS.getBytes(StandardCharsets.UTF_8)))));
    page.locator("#archive .answer li").waitFor();
    assertThat(page.locator("#archive .answer").innerText()).contains("澹台青");
  }

  /** Follows the way to the first report of a panel. */
  private static void shown(Page page, String panel) {
    page.locator(panel + " .ways a").first().click();
    page.waitForURL(url -> url.contains("/checks/") || url.contains("/reports/"));
    page.locator("main h1").first().waitFor();
  }

  @Test
  void withoutTheTokenThePageSaysWhatToDo() throws Exception {
    desk(Lang.ZH, Path.of("samples"));
    String address = Objects.requireNonNull(desk).address();
    Page other = page().context().browser().newContext().newPage();
    other.navigate(address.replaceFirst("#.*", ""));
    other.locator(".refused").waitFor();
    assertThat(other.locator(".refused").innerText()).contains("程序启动时显示的");
    other.context().close();
  }

  /** Looks at a page in every form that it has. */
  private void wellMade(String name) {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (int width : WIDTHS) {
        look(width, scheme);
        picture(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        assertThat(faults("overflow.js")).isEmpty();
        assertThat(faults("contrast.js")).isEmpty();
        assertThat(faults("controls.js")).isEmpty();
      }
    }
  }

  private void picture(String name) {
    if (!PICTURES.isEmpty()) {
      Path file = Path.of(PICTURES, name + ".png");
      page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }

  private static void verdicts(Page page, int count) {
    page.waitForCondition(() -> page.locator("#check .verdict").count() == count);
  }

  private static void drop(Page page, Path... files) throws Exception {
    List<List<String>> given = new ArrayList<>();
    for (Path file : files) {
      given.add(List.of(file.getFileName().toString(), base64(Files.readAllBytes(file))));
    }
    page.evaluate(DROP, given);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A sample as a browser prints it. */
  private Path paper() throws Exception {
    Page writer = another();
    String text = Files.readString(Reports.sample("02"));
    writer.setContent("<pre style='white-space: pre-wrap'></pre>");
    writer.evaluate("text => document.querySelector('pre').textContent = text", text);
    Path file = folder.resolve("稿.pdf");
    writer.pdf(new Page.PdfOptions().setPath(file));
    writer.close();
    return file;
  }

  private Path indexed() {
    Path index = folder.resolve("archive.idx");
    assertThat(Outcome.of("index", "add", index, "samples", "-q").code()).isZero();
    return index;
  }

  private Page desk(Lang lang, Path archive) throws Exception {
    desk = ServedDesk.of(folder, "--against", archive, "--lang", lang.word());
    page().navigate(desk.address());
    return page();
  }
}
