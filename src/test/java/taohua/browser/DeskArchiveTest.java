package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.words.Lang;

/** The archive on the page of the local server: asked, added to, and taken from. */
class DeskArchiveTest extends DeskBrowserTest {
  @ParameterizedTest
  @EnumSource
  void aDocumentIsAddedAndFoundAndRemoved(Lang lang) throws Exception {
    Page page = desk(lang, indexed());
    page.locator("#archive-tab").click();
    drop(page, "灯塔.txt", NEWS);
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
    // The list is empty as soon as it is asked for again: what counts is the whole answer.
    Response again =
        page.waitForResponse(
            asked -> asked.url().contains("/api/documents?"),
            () -> page.locator("#archive .main button").click());
    assertThat(again.finished()).isNull();
    page.waitForCondition(() -> !page.locator("#archive .answer").innerText().isBlank());
    assertThat(found.count()).isZero();
  }

  @Test
  void whatIsRemovedIsNotCountedAnyLonger() throws Exception {
    Page page = desk(Lang.ZH, indexed());
    page.locator("#phrases-tab").click();
    page.locator("#phrase").fill("责任感");
    page.keyboard().press("Enter");
    page.locator("#phrases mark").first().waitFor();
    int uses = page.locator("#phrases .answer li").count();
    page.locator("#archive-tab").click();
    page.locator("#archive .main button").click();
    Locator answer = page.locator("#archive .answer");
    answer.getByText("15 篇").waitFor();
    Locator first = answer.locator("li", new Locator.LocatorOptions().setHasText("01-")).first();
    first.locator(".removal button").click();
    first.locator(".removal button").first().click();
    page.waitForCondition(() -> answer.locator("p").first().innerText().equals("14 篇"));
    assertThat(answer.locator("li").count()).isEqualTo(15);
    assertThat(answer.locator("s").count()).isOne();
    page.waitForCondition(() -> page.locator("#phrases .answer li").count() == uses - 1);
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyArchiveLeadsToWhereDocumentsAreAdded(Lang lang) throws Exception {
    Page page = desk(lang);
    Locator empty = page.locator("#check .empty");
    assertThat(empty.isVisible()).isTrue();
    wellMade("empty-" + lang.word());
    drop(page, "灯塔.txt", NEWS);
    verdicts(page, 1);
    wellMade("uncompared-" + lang.word());
    page.locator(
            "#check .done button",
            new Page.LocatorOptions().setHasText(lang == Lang.ZH ? "档案" : "Archive"))
        .click();
    assertThat(page.locator("#archive").isVisible()).isTrue();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("archive-tab");
    page.locator("#check-tab").click();
    empty.locator("button").click();
    drop(page, Reports.sample("02"));
    page.locator("#archive .done .verdict").waitFor();
    page.waitForCondition(() -> page.locator(".count").innerText().equals("1"));
    page.locator("#check-tab").click();
    assertThat(empty.isVisible()).isFalse();
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
    drop(page, "灯塔.txt", NEWS);
    page.locator("#archive .answer li").waitFor();
    assertThat(page.locator("#archive .answer").innerText()).contains("澹台青");
  }
}
