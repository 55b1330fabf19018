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
