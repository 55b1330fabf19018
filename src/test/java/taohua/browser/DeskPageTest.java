package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.serve.Desk;
import taohua.serve.SampleOffice;
import taohua.words.Lang;
import taohua.words.Messages;

/** The page of the local server: drop, paste, read, look up. */
class DeskPageTest extends BrowserTest {
  // What a drop of a file is to a page.
  private static final String DROP =
      "text => { const data = new DataTransfer();"
          + " data.items.add(new File([text], '拖来的稿.txt'));"
          + " dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true})); }";

  // A frame that is given another page is left in the middle of the last one.
  private static final String SHOWN =
      "() => { const frame = document.querySelector('iframe.sheet');"
          + " return frame.contentWindow.location.href === frame.src"
          + " && frame.contentDocument.readyState === 'complete'; }";

  private @Nullable Desk desk;

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

  @ParameterizedTest
  @EnumSource
  void aChosenFileAPastedTextAndADroppedOneAreChecked(Lang lang) throws Exception {
    Page page = desk(lang);
    Path sample = Reports.sample("02");
    page.locator("input[type=file]").setInputFiles(sample);
    FrameLocator sheet = page.frameLocator("iframe.sheet");
    assertThat(sheet.locator("main").innerText()).contains("栖梧市工业园区");
    String text = Files.readString(sample);
    page.locator("textarea").fill(text);
    page.locator(".paste button").click();
    page.waitForCondition(() -> page.locator(".checked .verdict").count() == 2);
    page.waitForFunction(SHOWN);
    page.evaluate(DROP, text);
    Locator rows = page.locator(".checked li");
    page.waitForCondition(() -> page.locator(".checked .verdict").count() == 3);
    page.waitForFunction(SHOWN);
    assertThat(rows.locator("b").allInnerTexts()).contains("拖来的稿.txt");
    assertThat(rows.first().innerText()).contains("01-栖梧市");
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (int width : WIDTHS) {
        look(width, scheme);
        assertThat(faults("overflow.js")).isEmpty();
        assertThat(faults("contrast.js")).isEmpty();
        assertThat(faults("controls.js")).isEmpty();
      }
    }
  }

  @Test
  void aPhraseAndADocumentAreFoundWithTheKeyboardAlone() throws Exception {
    Page page = desk(Lang.ZH);
    page.locator("#phrase").focus();
    page.keyboard().type("责任感");
    page.keyboard().press("Enter");
    Locator answer = page.locator("form[data-of=phrases] + .answer");
    answer.locator("mark").first().waitFor();
    assertThat(answer.innerText()).contains("位发言人用过").contains("责任感");
    page.locator("#documents").focus();
    page.keyboard().type("霁湖");
    page.keyboard().press("Enter");
    Locator documents = page.locator("form[data-of=documents] + .answer");
    documents.locator("li").first().waitFor();
    assertThat(documents.innerText()).contains("霁湖县/县长 甘时霖");
    page.reload();
    page.locator("#documents").fill("县");
    page.keyboard().press("Enter");
    documents.locator("li").first().waitFor();
  }

  @Test
  void withoutTheTokenThePageSaysWhatToDo() throws Exception {
    Page page = desk(Lang.ZH);
    String address = Objects.requireNonNull(desk).address();
    Page other = page.context().browser().newContext().newPage();
    other.navigate(address.replaceFirst("#.*", ""));
    other.locator(".refused").waitFor();
    assertThat(other.locator(".refused").innerText()).contains("程序启动时显示的");
    other.context().close();
  }

  private Page desk(Lang lang) throws Exception {
    Desk opened = Desk.open(new SampleOffice(), 0, Messages.of(lang), Map.of());
    desk = opened;
    page().navigate(opened.address());
    return page();
  }
}
