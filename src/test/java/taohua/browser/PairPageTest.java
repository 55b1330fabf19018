package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two texts side by side are gone through together. */
class PairPageTest extends BrowserTest {
  private static final String PAGE = "pairs/0001-0002.html";

  @BeforeEach
  void openPair() {
    open(PAGE, "zh");
  }

  @Test
  void keysStepThroughThePassagesInOrderAndAround() {
    assertThat(chosen()).isEmpty();
    List<Locator> marks = page().locator(".half").nth(1).locator(".hit").all();
    String first = marks.get(0).getAttribute("data-f");
    page().keyboard().press("n");
    assertThat(chosen()).containsExactly(first);
    page().keyboard().press("n");
    List<String> second = chosen();
    assertThat(second).hasSize(1).doesNotContain(first);
    page().keyboard().press("p");
    assertThat(chosen()).containsExactly(first);
    page().keyboard().press("p");
    assertThat(chosen()).as("the last of two").isEqualTo(second);
    assertThat(page().locator(".pairing .tools [role=status]").innerText()).contains("2");
  }

  @Test
  void aStepBringsThePassageIntoViewInBothColumns() {
    page().keyboard().press("p");
    for (Locator half : page().locator(".half").all()) {
      Object inView =
          half.evaluate(
              "half => { const box = half.getBoundingClientRect();"
                  + " const mark = half.querySelector('.hit.at').getBoundingClientRect();"
                  + " return mark.top >= box.top && mark.top < box.bottom; }");
      assertThat(inView).isEqualTo(true);
    }
    assertThat(page().locator(".links path.at").first().getAttribute("d")).startsWith("M0");
  }

  @Test
  void chipsAndBandsLeadToTheirPassages() {
    Path file = reports().samples("zh").resolve(PAGE);
    for (String links : List.of(".chip", ".bands a")) {
      List<Locator> all = page().locator(links).all();
      assertThat(all.stream().map(link -> link.getAttribute("href")).distinct()).hasSize(2);
      for (Locator link : all) {
        String target = link.getAttribute("href");
        assertThat(page().locator("article" + target).count()).isEqualTo(1);
        link.evaluate(
            "link => link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
        assertThat(page().url()).isEqualTo(file.toUri() + target);
      }
    }
  }

  @Test
  void chipsAreSortedByWeightOrPlace() {
    List<Double> bits =
        page().locator(".chip").all().stream()
            .map(chip -> Double.valueOf(chip.getAttribute("data-bits")))
            .toList();
    assertThat(bits).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    page().locator(".chips button").nth(1).click();
    List<Integer> places =
        page().locator(".chip").all().stream()
            .map(chip -> Integer.valueOf(chip.getAttribute("data-f")))
            .toList();
    assertThat(places).isSorted();
    assertThat(page().locator(".chips button").nth(1).getAttribute("aria-pressed"))
        .isEqualTo("true");
  }

  @Test
  void columnsScrollTogetherOnlyIfTheReaderWishes() {
    scroll(0, 0);
    assertThat(scrolled(1)).isZero();
    scroll(0, 600);
    assertThat(scrolled(1)).isZero();
    page().locator(".pairing input[type=checkbox]").check();
    scroll(1, 0);
    page().waitForTimeout(200);
    scroll(0, 900);
    page().waitForFunction("() => document.querySelectorAll('.half')[1].scrollTop > 0");
    page().locator(".pairing input[type=checkbox]").uncheck();
    page().waitForTimeout(200);
    int before = scrolled(1);
    scroll(0, 0);
    assertThat(scrolled(1)).isEqualTo(before);
  }

  private List<String> chosen() {
    return page().locator(".half").nth(1).locator(".hit.at").all().stream()
        .map(hit -> hit.getAttribute("data-f"))
        .distinct()
        .toList();
  }

  private void scroll(int half, int to) {
    page()
        .locator(".half")
        .nth(half)
        .evaluate(
            "(half, to) => new Promise(done => { half.scrollTop = to;"
                + " requestAnimationFrame(() => requestAnimationFrame(() => done())); })",
            to);
  }

  private int scrolled(int half) {
    return ((Number) page().locator(".half").nth(half).evaluate("half => half.scrollTop"))
        .intValue();
  }
}
