package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.cli.DataFolder;

/** The figures and the text of a document answer its reader. */
class DocumentPageTest extends BrowserTest {
  private static final int NONE_IS_LONGER = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {"samples", "reasons"})
  void everyChoiceOfReasonsAgreesWithTheDataFiles(String corpus) {
    Path report = corpus.equals("samples") ? reports().samples("zh") : reasons();
    List<NamedCsvRecord> documents = DataFolder.ofReport(report).rows("documents.csv");
    int number = 0;
    Set<String> moved = new HashSet<>();
    for (NamedCsvRecord document : documents) {
      number++;
      if (!document.getField("side").equals("allowed")) {
        Path page = report.resolve(String.format("documents/%04d.html", number));
        agrees(page, document, new Recount(report, document), moved);
      }
    }
    assertThat(moved).as("reasons that characters moved to").contains("copied");
  }

  private void agrees(Path page, NamedCsvRecord document, Recount recount, Set<String> moved) {
    List<Map<String, Object>> wishes = wishes(recount);
    open(page);
    List<?> told = (List<?>) ask("ladder.js", wishes);
    Map<?, ?> first = (Map<?, ?>) told.get(0);
    String where = document.getField("id");
    assertThat(the(first, "controls")).as(where).isEqualTo(Recount.REASONS.size() + 1);
    assertAtFirst(first, document);
    for (int i = 0; i < wishes.size(); i++) {
      Map<String, Object> wish = wishes.get(i);
      Map<?, ?> now = (Map<?, ?>) told.get(i + 1);
      Map<String, Integer> expected = recount.counts(off(wish), (int) the(wish, "small"));
      Map<String, Object> counts = new TreeMap<>();
      expected.keySet().forEach(step -> counts.put(step, the(now, step)));
      assertThat(counts).as(where + " " + wish).isEqualTo(expected);
      assertConsistent(now, document, where + " " + wish);
      expected.forEach(
          (step, count) -> {
            if (!step.equals("total") && count > (int) the(first, step)) {
              moved.add(step);
            }
          });
    }
    assertThat(told.get(told.size() - 1)).as(where + ", all taken back").isEqualTo(first);
  }

  /** What holds for any figures of one document. */
  private static void assertConsistent(Map<?, ?> now, NamedCsvRecord document, String where) {
    int copied = (int) the(now, "copied");
    assertThat((int) the(now, "single") + (int) the(now, "shared")).as(where).isEqualTo(copied);
    assertThat(the(now, "marked")).as(where + ": to review in the text").isEqualTo(copied);
    assertThat(the(now, "total%")).as(where).isEqualTo(share((int) the(now, "total"), document));
    assertThat(the(now, "copied%")).as(where).isEqualTo(share(copied, document));
    assertThat(the(now, "live").toString())
        .as(where)
        .contains(the(now, "total%").toString(), the(now, "copied%").toString())
        .contains(the(now, "gross").toString(), the(now, "net").toString());
    boolean isQuotedAsItWas = the(now, "quoted").toString().equals(document.getField("quoted"));
    boolean hasParts = !document.getField("quoted").equals("0") && isQuotedAsItWas;
    assertThat(the(now, "parts"))
        .as(where + ": parts of what is quoted")
        .isEqualTo(hasParts ? 2 : 0);
  }

  private static void assertAtFirst(Map<?, ?> first, NamedCsvRecord document) {
    String where = document.getField("id");
    for (String step :
        List.of("total", "allowed", "formula", "quoted", "own", "office", "edited")) {
      assertThat(the(first, step)).as(where + " " + step).isEqualTo(number(document, step));
    }
    assertThat(the(first, "copied")).isEqualTo(number(document, "residual"));
    assertThat(the(first, "single")).isEqualTo(number(document, "residual_single"));
    if (!document.getField("largest_source").isEmpty()) {
      assertThat(the(first, "gross")).isEqualTo(share(number(document, "largest_chars"), document));
      assertThat(the(first, "net"))
          .isEqualTo(share(number(document, "largest_net_chars"), document));
    }
    assertThat(the(first, "note")).isEqualTo(false);
    assertConsistent(first, document, where);
  }

  /** Each reason alone, all of them, and thresholds around every passage's length. */
  private static List<Map<String, Object>> wishes(Recount recount) {
    List<Map<String, Object>> wishes = new ArrayList<>();
    Recount.REASONS.forEach(reason -> wishes.add(Map.of("off", List.of(reason), "small", 0)));
    wishes.add(Map.of("off", List.of("own", "quoted"), "small", 0));
    wishes.add(Map.of("off", Recount.REASONS, "small", 0));
    for (int length : recount.lengths()) {
      wishes.add(Map.of("off", List.of(), "small", length));
      wishes.add(Map.of("off", List.of(), "small", length + 1));
    }
    wishes.add(Map.of("off", List.of("formula"), "small", NONE_IS_LONGER));
    return wishes;
  }

  private static Set<String> off(Map<String, Object> wish) {
    Set<String> off = new HashSet<>();
    ((List<?>) the(wish, "off")).forEach(reason -> off.add(reason.toString()));
    return off;
  }

  private Path reasons() {
    Path allowed = reports().inputs("reasons-allowed");
    Path speeches = Reasons.into(reports().inputs("reasons"), allowed);
    return reports().made("reasons", "report", speeches, "--allow", allowed, "--lang", "zh");
  }

  @Test
  void withoutAReasonTheLargestSourceKeepsWhatItSharesAndGainsNet() {
    open("documents/0002.html", "zh");
    List<?> told = (List<?>) ask("ladder.js", List.of(Map.of("off", Recount.REASONS, "small", 0)));
    Map<?, ?> now = (Map<?, ?>) told.get(1);
    assertThat(the(now, "gross")).isEqualTo(((Map<?, ?>) told.get(0)).get("gross"));
    assertThat(the(now, "net")).isEqualTo(the(now, "gross"));
    assertThat(the(now, "source").toString()).isNotEmpty();
  }

  @Test
  void aClickOnMarkedTextShowsWhatTheOthersSayThere() {
    open("documents/0010.html", "en");
    Locator stretch = page().locator(".text .m-quoted[data-f*=' ']").first();
    stretch.click();
    Locator panel = page().locator("aside.beside");
    assertThat(panel.isVisible()).isTrue();
    assertThat(panel.locator(".head b").innerText()).matches("\\D*1\\D+2\\D*");
    String first = panel.locator(".with a").innerText();
    panel.locator(".head button").nth(1).click();
    assertThat(panel.locator(".head b").innerText()).matches("\\D*2\\D+2\\D*");
    assertThat(panel.locator(".with a").innerText()).isNotEqualTo(first);
    page().keyboard().press(",");
    assertThat(panel.locator(".with a").innerText()).isEqualTo(first);
    assertThat(panel.locator(".passage").innerText()).contains(stretch.innerText());
    String pin = panel.locator(".head a.pin").getAttribute("href");
    assertThat(page().locator(pin).getAttribute("class")).contains("at");
    page().keyboard().press("Escape");
    assertThat(panel.isVisible()).isFalse();
  }

  @Test
  void theSourceBesideLeadsToThePassageOfThePair() {
    open("documents/0002.html", "zh");
    page().locator(".text .m-copied").first().click();
    Locator link = page().locator("aside.beside .measures a");
    String number = link.getAttribute("href").replaceFirst(".*#f", "");
    link.click();
    page().waitForURL("**/pairs/0001-0002.html#f" + number);
    assertThat(page().locator("#f" + number + " h3").innerText()).startsWith("#" + number);
  }

  @Test
  void keysStepThroughWhatIsToBeReviewed() {
    open("documents/0003.html", "zh");
    Locator panel = page().locator("aside.beside");
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      page().keyboard().press("n");
      seen.add(panel.locator(".measures a").getAttribute("href"));
    }
    assertThat(seen).doesNotHaveDuplicates();
    page().keyboard().press("p");
    assertThat(panel.locator(".measures a").getAttribute("href")).isEqualTo(seen.get(0));
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  private static String share(int count, NamedCsvRecord document) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / number(document, "chars"));
  }
}
