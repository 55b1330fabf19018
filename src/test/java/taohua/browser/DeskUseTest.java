package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.words.Lang;

/**
 * The page of the local server in the hands of people: two tabs, reloads, the keyboard alone,
 * patience.
 */
class DeskUseTest extends DeskBrowserTest {
  private static final List<String> PANELS = List.of("check", "compare", "phrases", "archive");
  private static final String LINES_OF_TABS =
      "() => new Set([...document.querySelectorAll('[role=tab]')].map(tab => tab.offsetTop)).size";
  private static final Pattern EVENTS = Pattern.compile("/api/jobs/[^/]+/events$");
  private static final Pattern JOB = Pattern.compile("/api/jobs/[^/]+$");

  // Told as the server tells it, and then nothing more.
  private static final String HALFWAY =
      "data: {\"state\": \"running\", \"stage\": \"…………\", \"done\": 3, \"total\": 7,"
          + " \"cancellable\": true}\n\n";

  @Test
  void twoTabsWorkAtOnceAndSeeTheSameArchive() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    Page other = another();
    other.navigate(address());
    drop(page, Reports.sample("02"));
    drop(other, Reports.sample("10"));
    verdicts(page, 1);
    verdicts(other, 1);
    assertThat(page.locator("#check .done").innerText())
        .contains("02-")
        .doesNotContain("防汛备汛.docx\n");
    assertThat(other.locator("#check .done b").innerText()).startsWith("10-");
    other.locator("#archive-tab").click();
    drop(other, "灯塔.txt", NEWS);
    other.locator("#archive .done .verdict").waitFor();
    page.locator("#phrases-tab").click();
    page.locator("#phrase").fill("可是灯不等人");
    page.keyboard().press("Enter");
    page.locator("#phrases mark").waitFor();
    assertThat(page.locator(".count").innerText()).isEqualTo("15");
    page.evaluate("() => dispatchEvent(new Event('focus'))");
    page.waitForCondition(() -> page.locator(".count").innerText().equals("16"));
  }

  @ParameterizedTest
  @EnumSource
  void aReloadDuringACheckLosesNothing(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    page.route(EVENTS, route -> route.fulfill(new Route.FulfillOptions().setBody(HALFWAY)));
    page.route(JOB, route -> {});
    drop(page, Reports.sample("02"));
    page.locator("#check .state").getByText("3/7").waitFor();
    assertThat(page.locator("#check .cancel").isVisible()).isTrue();
    wellMade("working-" + lang.word());
    assertThat(page.locator("#check .verdict").count()).isZero();
    page.unroute(EVENTS);
    page.unroute(JOB);
    page.reload();
    verdicts(page, 1);
    assertThat(page.locator("#check .done b").innerText()).startsWith("02-");
  }

  @Test
  void aReloadLosesNothingThatWasBegun() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.locator("#compare-tab").click();
    drop(page, Reports.sample("01"), Reports.sample("02"), Reports.sample("09"));
    page.locator("#compare .verdict, #compare .cancel").first().waitFor();
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
    drop(page, repeated("01"), repeated("02"));
    page.locator("#compare .cancel").click();
    page.waitForCondition(() -> page.locator("#compare .state").innerText().equals("已停止"));
  }

  @Test
  void allIsDoneWithTheKeyboardAlone() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    // Long before it is asked for: Chromium learns late that no window of its own is wanted.
    List<FileChooser> asked = new ArrayList<>();
    page.onFileChooser(asked::add);
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
    press(page, "Tab", 1);
    page.keyboard().press("Enter");
    page.waitForCondition(() -> !asked.isEmpty());
    asked.get(0).setFiles(Reports.sample("10"));
    verdicts(page, 1);
    press(page, "Tab", 1);
    page.keyboard().insertText(Files.readString(Reports.sample("02")));
    press(page, "Tab", 1);
    page.keyboard().press("Enter");
    verdicts(page, 2);
    press(page, "Tab", 1);
    page.keyboard().press("Enter");
    awaitReport(page);
    assertThat(page.locator("main").innerText()).contains("栖梧市工业园区");
    page.goBack();
    verdicts(page, 2);
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

  /** A sample sixty times. */
  private Path repeated(String sample) throws IOException {
    Path file = folder().resolve(sample + ".txt");
    return Files.writeString(file, Files.readString(Reports.sample(sample)).repeat(60));
  }

  @ParameterizedTest
  @EnumSource
  void everyPanelIsWellMadeBeforeItIsUsed(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    for (String panel : PANELS) {
      page.locator("#" + panel + "-tab").click();
      page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
      wellMade("start-" + panel + "-" + lang.word());
      look(390, ColorScheme.LIGHT);
      assertThat(page.evaluate(LINES_OF_TABS)).as(panel).isEqualTo(1);
    }
  }

  @Test
  void whatIsDroppedWhereNothingIsTakenIsADraft() throws Exception {
    Page page = desk(Lang.ZH, Path.of("samples"));
    page.locator("#phrases-tab").click();
    drop(page, "一.txt", NEWS);
    verdicts(page, 1);
    assertThat(page.locator("#check").isVisible()).isTrue();
    page.locator("#archive-tab").click();
    drop(page, "二.txt", NEWS);
    verdicts(page, 2);
    assertThat(page.locator("#check").isVisible()).isTrue();
  }

  @Test
  void everyTabHasItsOwnHeadingAndThePageOneScrollBar() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    Set<String> headings = new HashSet<>();
    for (String tab : PANELS) {
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
  void withoutTheTokenThePageSaysWhatToDo() throws Exception {
    desk(Lang.ZH, Path.of("samples"));
    String address = address();
    Page other = page().context().browser().newContext().newPage();
    other.navigate(address.replaceFirst("#.*", ""));
    other.locator(".refused").waitFor();
    assertThat(other.locator(".refused").innerText()).contains("程序启动时显示的");
    other.context().close();
  }
}
