package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taohua.cli.DataFolder;

/** A report in one file, as it lies alone in the folder of a mail's attachments, lacks nothing. */
class SingleFileTest extends BrowserTest {
  private final Set<String> requested = new TreeSet<>();
  private Path file = Path.of("");

  @BeforeEach
  void aloneInAFolder() throws IOException {
    Path made = reports().singleFile("zh");
    file = reports().inputs("mail").resolve("附件 1.html");
    if (!Files.exists(file)) {
      Files.copy(made, file);
    }
    page().onRequest(request -> requested.add(request.url().replaceFirst("(?s)#.*", "")));
  }

  @AfterEach
  void nothingElseWasAskedFor() {
    requested.removeIf(url -> url.startsWith("data:") || url.startsWith("blob:"));
    assertThat(requested).containsExactly(file.toUri().toString());
  }

  @Test
  void everyPageIsShownWholeAndOnce() {
    open(file);
    Map<String, Object> pages = new TreeMap<>();
    ((Map<?, ?>) ask("single.js")).forEach((name, told) -> pages.put(name.toString(), told));
    assertThat(pages.keySet())
        .containsAll(names(reports().samples("zh")))
        .contains("index.html", "documents/0012.html", "pairs/0001-0002.html");
    List<String> faults = new ArrayList<>();
    for (String name : pages.keySet()) {
      go("#" + name);
      drawn();
      faults("shown.js").forEach(fault -> faults.add(name + ": " + fault));
    }
    // The overview once more, after all others were shown in its place.
    go("#index.html");
    drawn();
    faults("shown.js").forEach(fault -> faults.add("index.html again: " + fault));
    assertThat(faults).isEmpty();
  }

  @Test
  void everyLinkOfEveryPageLeadsToAPlaceInTheFile() {
    open(file);
    Map<?, ?> pages = (Map<?, ?>) ask("single.js");
    Map<String, Path> places = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    int followed = 0;
    for (Map.Entry<?, ?> page : pages.entrySet()) {
      String name = page.getKey().toString();
      for (Object link : (List<?>) the((Map<?, ?>) page.getValue(), "links")) {
        String href = link.toString();
        String path = href.replaceFirst("#.*", "");
        Path base = Path.of(name).resolveSibling(path);
        String target = path.isEmpty() ? name : base.normalize().toString();
        String place = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
        followed++;
        Map<?, ?> there = (Map<?, ?>) pages.get(target);
        boolean isFile = target.startsWith("data/") && !target.contains("text/");
        if (there == null ? !isFile : !place.isEmpty() && !ids(there).contains(place)) {
          faults.add(name + ": " + href);
        }
        places.put(target, base);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(followed).isGreaterThan(100);
    assertThat(places).hasSizeGreaterThan(20);
  }

  private static List<?> ids(Map<?, ?> page) {
    return (List<?>) the(page, "ids");
  }

  @Test
  void theNavigationMarksThePageThatIsShown() {
    open(file);
    List<Locator> links = page().locator("nav.site a").all();
    assertThat(links).hasSize(4);
    for (Locator link : links) {
      link.click();
      page()
          .waitForFunction(
              "link => link.getAttribute('aria-current') === 'page'", link.elementHandle());
      assertThat(page().locator("nav.site [aria-current]").count()).isEqualTo(1);
      assertThat(page().locator("main h1").innerText()).isNotBlank();
      assertThat(page().title()).endsWith("套话");
    }
  }

  @Test
  void aReaderGoesBackAndForthBetweenPagesAndPlaces() {
    open(file);
    String overview = page().title();
    page().locator("#documents tbody a[href*='documents/0002']").first().click();
    shown("documents/0002.html");
    page().locator("#sources a[href*='pairs/']").first().click();
    shown("pairs/0001-0002.html");
    page().goBack();
    shown("documents/0002.html");
    assertThat(faults("shown.js")).isEmpty();
    page().goBack();
    page().waitForFunction("title => document.title === title", overview);
    page().goForward();
    shown("documents/0002.html");
    page().goForward();
    shown("pairs/0001-0002.html");
    assertThat(page().locator("h1").innerText()).contains("闻景澄", "邬远樵");
  }

  @Test
  void aDeepLinkOpensItsParagraph() {
    open(file, "#documents/0002.html:p3");
    assertThat(page().locator("main .kind").first().innerText()).endsWith("2");
    assertThat(page().locator("#p3").getAttribute("class")).contains("target");
    page()
        .waitForFunction(
            "() => { const top = document.getElementById('p3').getBoundingClientRect().top;"
                + " return top > -5 && top < innerHeight / 2; }");
  }

  @Test
  void thePlaceOfMarkedTextCanBePassedOn() {
    open(file, "#documents/0002.html");
    Locator stretch = page().locator(".text .m-copied[id]").first();
    stretch.click();
    String pin = page().locator("aside.beside .head a.pin").getAttribute("href");
    assertThat(pin).isEqualTo("#documents/0002.html:" + stretch.getAttribute("id"));
    String words = page().locator("aside.beside").innerText();
    page().navigate("about:blank");
    requested.clear();
    open(file, pin);
    assertThat(page().locator("aside.beside").innerText()).isEqualTo(words);
  }

  @Test
  void chartsOfTheOverviewAreDrawnAndLead() {
    open(file);
    for (String chart : List.of("timeline", "heat", "histogram")) {
      Locator drawn = page().locator("figure[data-chart=" + chart + "]").first();
      drawn.scrollIntoViewIfNeeded();
      drawn.locator(".canvas svg").first().waitFor();
      assertThat(drawn.locator(".canvas svg path").count()).as(chart).isGreaterThan(2);
    }
  }

  @Test
  void whatIsFoundIsShown() {
    open(file, "#method.html");
    page().keyboard().press("/");
    page().keyboard().type("桐坞");
    page().locator("#found [role=option]").first().waitFor();
    page().keyboard().press("Enter");
    page().waitForFunction("() => !location.hash.startsWith('#method')");
    assertThat(page().innerText("main")).contains("桐坞");
  }

  @Test
  void tablesOfThePageAndOfTheDataAreTakenAway() throws IOException {
    open(file);
    String table = text(page().locator("#documents .tools button").first());
    assertThat(table).startsWith("\uFEFF").contains("在全县安全生产工作动员大会上的讲话");
    page().locator("nav.site a").last().click();
    Locator data = page().locator("main a[data-file='data/passages.csv']").first();
    data.waitFor();
    Path original = DataFolder.ofReport(reports().samples("zh")).path().resolve("passages.csv");
    assertThat(text(data)).isEqualTo(Files.readString(original));
  }

  private String text(Locator link) {
    Download download = page().waitForDownload(link::click);
    assertThat(download.suggestedFilename()).endsWith(".csv");
    return new String(Saved.bytes(download), StandardCharsets.UTF_8);
  }

  @Test
  void theLadderIsCountedAnewHereToo() {
    open(file, "#documents/0002.html");
    Locator residual = page().locator("[data-step=copied] td").first();
    String before = residual.innerText();
    page().locator(".toggles input[value=formula]").uncheck();
    assertThat(residual.innerText())
        .isNotEqualTo(before)
        .isEqualTo(page().locator("[data-step=total] td").first().innerText());
    page()
        .locator(".toggles a, .strip a")
        .first()
        .evaluate(
            "link => link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable:"
                + " true}))");
    page().waitForFunction("() => location.hash.startsWith('#documents/0002.html:p')");
    assertThat(residual.innerText()).as("the page stays").isNotEqualTo(before);
  }

  @Test
  void keysActOnceOnThePageThatIsShown() {
    open(file, "#pairs/0001-0002.html");
    go("#documents/0003.html");
    go("#pairs/0001-0002.html");
    String at = ".pairing .tools [role=status]";
    page().keyboard().press("n");
    assertThat(page().innerText(at)).contains("1");
    page().keyboard().press("?");
    assertThat(page().locator("dialog.keys").isVisible()).isTrue();
    page().keyboard().press("Escape");
    page().locator(".names-button").click();
    page().waitForFunction("() => document.body.textContent.includes('×××')");
    go("#documents/0002.html");
    page().waitForFunction("() => !document.querySelector('main').innerText.includes('邬远樵')");
  }

  private void go(String hash) {
    page().evaluate("hash => { location.hash = hash; }", hash);
    shown(hash.substring(1));
  }

  /** Waits until a page is shown. */
  private void shown(String name) {
    page()
        .waitForFunction(
            "name => { const marked = document.querySelector('main'); return decodeURIComponent("
                + "location.hash).startsWith('#' + name) && marked.matches('main')"
                + " && (document.activeElement === marked || name === 'index.html'); }",
            name);
  }

  private static Set<String> names(Path report) {
    Set<String> names = new TreeSet<>();
    Reports.pages(report).forEach(page -> names.add(report.relativize(page).toString()));
    return names;
  }
}
