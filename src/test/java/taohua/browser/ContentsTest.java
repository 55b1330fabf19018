package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader finds the way about a long page, by hand and by keys. */
class ContentsTest extends BrowserTest {
  private List<Path> longPages() {
    Path report = reports().samples("zh");
    return List.of(
        report.resolve("documents/0002.html"),
        report.resolve("pairs/0001-0002.html"),
        report.resolve("method.html"),
        report.resolve("formulas.html"),
        report.resolve("formulas-1.html"),
        report.resolve("families.html"),
        Reports.pages(reports().check("zh").resolve("sheets")).get(0));
  }

  @Test
  void aLongPageHasItsContentsAtItsSide() {
    for (Path file : longPages()) {
      open(file);
      Locator contents = page().locator("main > nav.contents");
      assertThat(contents.locator("a").count()).as(file.toString()).isGreaterThan(1);
      BoundingBox list = contents.boundingBox();
      BoundingBox text = page().locator("main h1").first().boundingBox();
      assertThat(list.x + list.width).as(file.toString()).isLessThan(text.x);
      page().evaluate("() => scrollTo(0, document.body.scrollHeight)");
      assertThat(contents.locator("summary").evaluate("one => one.getBoundingClientRect().top"))
          .as(file.toString())
          .satisfies(top -> assertThat(((Number) top).doubleValue()).isBetween(0.0, 900.0));
    }
  }

  @Test
  void onATelephoneTheyAreFoldedUntilTheyAreAskedFor() {
    look(WIDTHS.get(1), ColorScheme.LIGHT);
    open(longPages().get(0));
    Locator contents = page().locator(".contents");
    assertThat(contents.locator("a").first().isVisible()).isFalse();
    contents.locator("summary").click();
    contents.locator("a").last().click();
    assertThat(page().url()).endsWith("#text");
  }

  @Test
  void theFirstKeyLeadsPastTheNavigation() {
    for (Path file : List.of(longPages().get(0), reports().singleFile("zh"))) {
      open(file);
      page().keyboard().press("Tab");
      Locator skip = page().locator("a.skip");
      assertThat(skip.evaluate("one => one === document.activeElement")).isEqualTo(true);
      BoundingBox box = skip.boundingBox();
      assertThat(box.x).isNotNegative();
      assertThat(box.height).isGreaterThanOrEqualTo(24);
      String address = page().url();
      page().keyboard().press("Enter");
      assertThat(page().evaluate("document.activeElement.tagName")).isEqualTo("MAIN");
      assertThat(page().url()).isEqualTo(address);
    }
  }
}
