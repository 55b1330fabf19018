package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.cli.DataFolder;

/** What is at hand on every page: search, keys, and hiding names. */
class HandTest extends BrowserTest {
  @Test
  void theSearchIsUsedWithoutAMouse() {
    open("method.html", "zh");
    Locator found = page().locator("#found [role=option]");
    page().keyboard().press("/");
    page().keyboard().type("邬远樵");
    found.first().waitFor();
    int count = found.count();
    assertThat(count).isGreaterThan(1);
    page().keyboard().press("ArrowDown");
    page().keyboard().press("ArrowDown");
    assertThat(found.nth(1).getAttribute("aria-selected")).isEqualTo("true");
    page().keyboard().press("ArrowUp");
    assertThat(found.nth(0).getAttribute("aria-selected")).isEqualTo("true");
    assertThat(page().locator("input[role=combobox]").getAttribute("aria-activedescendant"))
        .isEqualTo(found.nth(0).getAttribute("id"));
    String name = found.nth(0).locator("a").innerText();
    page().keyboard().press("Enter");
    page().waitForURL(url -> !url.endsWith("method.html"));
    assertThat(page().innerText("main")).contains(name, "邬远樵");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "documents/0002.html", "formulas.html"})
  void everyKindIsFoundFromEveryFolderAndLeadsToWhatWasFound(String from) {
    Links links = new Links();
    for (String words : List.of("安全生产", "邬远樵", "钉钉子", "XW54")) {
      open(from, "zh");
      page().keyboard().press("/");
      page().keyboard().type(words);
      page().locator("#found [role=option]").first().waitFor();
      for (String address : faults("links.js").stream().filter(url -> !url.isEmpty()).toList()) {
        assertThat(links.fault(address)).isEmpty();
      }
    }
    assertThat(links.followed()).isPositive();
  }

  @Test
  void theSearchSaysThatItFindsNothingAndClosesWithEscape() {
    open("index.html", "en");
    page().keyboard().press("/");
    page().keyboard().type("<img src=x onerror=alert(1)>");
    Locator list = page().locator("#found");
    list.waitFor();
    assertThat(list.locator("[role=option]").count()).isZero();
    assertThat(list.innerText()).isNotBlank();
    page().keyboard().press("Escape");
    assertThat(list.isVisible()).isFalse();
  }

  @Test
  void keysAreShownAndHidden() {
    open("documents/0002.html", "en");
    Locator dialog = page().locator("dialog.keys");
    assertThat(dialog.isVisible()).isFalse();
    page().keyboard().press("?");
    assertThat(dialog.isVisible()).isTrue();
    assertThat(dialog.innerText()).contains("/", "Esc", "n");
    page().keyboard().press("n");
    assertThat(page().locator("aside.beside").isVisible()).as("keys act below it").isFalse();
    page().keyboard().press("Escape");
    assertThat(dialog.isVisible()).isFalse();
    page().locator(".keys-button").click();
    page().keyboard().press("?");
    assertThat(dialog.isVisible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "documents/0002.html",
        "pairs/0001-0002.html",
        "formulas-1.html",
        "families.html"
      })
  void noNameIsSeenUntilNamesComeBack(String name) {
    open(name, "zh");
    page()
        .evaluate(
            "() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
    drawn();
    String before = seen();
    Set<String> names = names();
    assertThat(names.stream().filter(before::contains)).isNotEmpty();
    Locator button = page().locator(".names-button");
    button.click();
    untilHidden();
    assertThat(names.stream().filter(seen()::contains)).isEmpty();
    button.click();
    assertThat(seen()).isEqualTo(before);
  }

  @Test
  void namesStayHiddenOnTheNextPageAndInWhatIsFound() {
    open("index.html", "zh");
    page().locator(".names-button").click();
    open("documents/0002.html", "zh");
    untilHidden();
    assertThat(names().stream().filter(seen()::contains)).isEmpty();
    page().locator(".text .m-copied").first().click();
    page().keyboard().press("/");
    page().keyboard().type("安全生产");
    page().locator("#found [role=option]").first().waitFor();
    page().waitForTimeout(100);
    assertThat(names().stream().filter(seen()::contains)).isEmpty();
    assertThat(page().locator(".names-button").getAttribute("aria-pressed")).isEqualTo("true");
  }

  /** All that is read, and what is told of things that are pointed at. */
  private String seen() {
    return page()
        .evaluate(
            "() => { const all = [document.title, document.body.innerText];"
                + " for (const one of document.querySelectorAll('main [title], main [aria-label]'))"
                + " all.push(one.title, one.getAttribute('aria-label'));"
                + " for (const one of document.querySelectorAll('svg text, svg title'))"
                + " all.push(one.textContent); return all.join('\\n'); }")
        .toString();
  }

  /** Names are hidden once their list has come; a text may hold ××× of its own. */
  private void untilHidden() {
    page()
        .waitForFunction(
            "names => !names.some(one => document.body.innerText.includes(one))",
            List.copyOf(names()));
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    DataFolder.ofReport(reports().samples("zh"))
        .rows("documents.csv")
        .forEach(row -> names.add(row.getField("official")));
    names.remove("");
    assertThat(names).hasSizeGreaterThan(9);
    return names;
  }
}
