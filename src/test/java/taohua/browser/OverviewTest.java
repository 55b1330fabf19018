package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import taohua.cli.DataFolder;

/** The charts and tables of the overview answer, and what is taken away is what is shown. */
class OverviewTest extends BrowserTest {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

  @Test
  void theThresholdOfTheNetworkFormsTheGroupsThatTheDataGive() {
    open("index.html", "en");
    Locator figure = page().locator("figure[data-chart=network]");
    page().locator(".switch button", text(figure.getAttribute("data-title"))).click();
    Locator slider = figure.locator("input[type=range]");
    int steps = Integer.parseInt(slider.getAttribute("max"));
    TreeSet<Integer> groups = new TreeSet<>();
    for (int step = 0; step <= steps; step += step == steps ? 1 : Math.min(4, steps - step)) {
      slider.fill(String.valueOf(step));
      int threshold = numbers(figure.locator("output").first().innerText()).get(0);
      List<Integer> told = numbers(figure.locator("output").last().innerText());
      Collection<List<String>> expected = groups(threshold);
      assertThat(told.get(0)).as("groups from " + threshold).isEqualTo(expected.size());
      assertThat(told.get(1)).isEqualTo(expected.stream().mapToInt(List::size).sum());
      groups.add(expected.size());
    }
    assertThat(groups).as("different numbers of groups").hasSizeGreaterThan(1);
  }

  /** Officials that share at least so many characters to review, directly or through others. */
  private Collection<List<String>> groups(int threshold) {
    Map<String, List<String>> groups = new TreeMap<>();
    Map<String, Integer> shared = new TreeMap<>();
    for (NamedCsvRecord dyad : rows("dyads.csv")) {
      List<String> both =
          new ArrayList<>(List.of(dyad.getField("source"), dyad.getField("target")));
      both.sort(null);
      int count = number(dyad, "copied") + number(dyad, "undirected_copied");
      shared.merge(String.join("\t", both), count, Integer::sum);
    }
    shared.forEach(
        (pair, count) -> {
          if (count > 0 && count >= threshold) {
            String[] both = pair.split("\t", 2);
            List<String> joined = new ArrayList<>();
            for (String one : both) {
              joined.addAll(groups.getOrDefault(one, List.of(one)));
            }
            List<String> group = joined.stream().distinct().toList();
            group.forEach(one -> groups.put(one, group));
          }
        });
    return new TreeSet<>(groups.values().stream().map(group -> String.join("\t", group)).toList())
        .stream().map(group -> Arrays.asList(group.split("\t", -1))).toList();
  }

  @Test
  void oneHistogramIsShownAtATime() {
    open("index.html", "zh");
    Locator views = page().locator("#histogram .views");
    Locator figures = views.locator(":scope > figure");
    List<String> seen = new ArrayList<>();
    for (Locator button : views.locator(".switch button").all()) {
      button.click();
      assertThat(views.locator(".switch [aria-pressed=true]").allInnerTexts())
          .containsExactly(button.innerText());
      List<Locator> shown = figures.all().stream().filter(Locator::isVisible).toList();
      assertThat(shown).hasSize(1);
      shown.get(0).locator("svg").first().waitFor();
      seen.add(shown.get(0).getAttribute("data-title"));
    }
    assertThat(seen).hasSizeGreaterThan(1).doesNotHaveDuplicates();
  }

  @Test
  void aChartIsTakenAwayAsSvgWithItsTitleItsDefinitionAndItsNumber() throws Exception {
    open("index.html", "zh");
    Locator figure = page().locator("figure[data-chart=timeline]");
    figure.scrollIntoViewIfNeeded();
    byte[] svg = taken(figure.locator(".tools button").nth(1)).bytes();
    String words =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement()
            .getTextContent();
    String caption = figure.locator("figcaption").innerText();
    assertThat(caption).containsPattern("N = ?\\d|\\d+");
    assertThat(words.replaceAll("\\s", ""))
        .contains(figure.getAttribute("data-title").replaceAll("\\s", ""))
        .contains(caption.replaceAll("\\s", ""));
  }

  @Test
  void aChartIsTakenAwayAsPng() {
    open("index.html", "zh");
    Locator figure = page().locator("figure[data-chart=timeline]");
    Taken png = taken(figure.locator(".tools button").nth(2));
    assertThat(png.name()).isEqualTo(figure.getAttribute("data-title") + ".png");
    assertThat(Arrays.copyOf(png.bytes(), 8))
        .isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    assertThat(png.bytes().length).isGreaterThan(10_000);
  }

  @Test
  void aTableOfHundredsIsLeafedThroughFilteredSortedAndTakenAway() {
    open(many().resolve("index.html"));
    Locator section = page().locator("#documents");
    Locator rows = section.locator("tbody tr");
    assertThat(rows.count()).isEqualTo(100);
    String first = rows.first().innerText();
    Locator pages = section.locator(".pages");
    pages.locator("button").last().click();
    assertThat(numbers(pages.innerText()).subList(0, 2)).containsExactly(2, 4);
    assertThat(rows.first().innerText()).isNotEqualTo(first);
    section.locator("input[type=search]").fill("第 17");
    assertThat(numbers(section.locator(".count").innerText())).containsExactly(11, 302);
    assertThat(rows.count()).isEqualTo(11);
    section.locator("th:nth-child(3) button").click();
    List<Integer> characters =
        section.locator("tbody td:nth-child(3)").allInnerTexts().stream()
            .map(text -> numbers(text).get(0))
            .toList();
    assertThat(characters).isSortedAccordingTo((a, b) -> b - a);
    Locator download = section.locator(".tools:not(.pages) button").first();
    assertThat(csv(download).size()).isEqualTo(12);
    section.locator("input[type=search]").fill("");
    List<String> all = csv(download);
    assertThat(all).hasSize(303);
    List<NamedCsvRecord> documents = DataFolder.ofReport(many()).rows("documents.csv");
    for (NamedCsvRecord document : documents) {
      String title = document.getField("title");
      String cell = title.startsWith("=") ? "'" + title : title;
      assertThat(all).anyMatch(line -> line.startsWith(cell) || line.startsWith('"' + cell));
    }
    section.locator("input[type=search]").fill("不在其中的词");
    assertThat(rows.count()).isZero();
  }

  @Test
  void aDownloadedTableHasTheFiguresOfTheDataFile() {
    open("index.html", "en");
    List<String> lines = csv(page().locator("#documents .tools:not(.pages) button").first());
    List<NamedCsvRecord> documents = rows("documents.csv");
    assertThat(lines).hasSize(documents.size() + 1);
    for (int i = 0; i < documents.size(); i++) {
      assertThat(lines.get(i + 1))
          .startsWith(documents.get(i).getField("title"))
          .contains("," + documents.get(i).getField("chars") + ",");
    }
  }

  /** The lines of the file that a button hands out, which is meant for Excel and WPS. */
  private List<String> csv(Locator button) {
    String text = new String(taken(button).bytes(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n").doesNotContainPattern("[^\\r]\\n");
    assertThat(text).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
    return List.of(text.substring(1).split("\r\n"));
  }

  private Taken taken(Locator button) {
    Download download = page().waitForDownload(button::click);
    return new Taken(download.suggestedFilename(), Saved.bytes(download));
  }

  @SuppressWarnings("ArrayRecordComponent") // looked at, never compared
  private record Taken(String name, byte[] bytes) {}

  /** A report on 302 speeches of two sentences each. */
  private Path many() {
    Path speeches = reports().inputs("many");
    for (int i = 1; i <= 302; i++) {
      Saved.write(
          speeches.resolve(String.format("%03d.txt", i)),
          (i == 150 ? "=1+1" : "在第 " + i + " 次河长会议上的讲话")
              + "\n（2021年3月"
              + (i % 28 + 1)
              + "日）\n\n同志们：\n第 "
              + i
              + " 号渡口的水位今天是 "
              + i * 37 % 1000
              + " 厘米"
              + "，比昨天又高".repeat(i % 7)
              + "。\n");
    }
    return reports().made("many", "report", speeches, "--lang", "zh", "--pages", "none");
  }

  private List<NamedCsvRecord> rows(String table) {
    return DataFolder.ofReport(reports().samples("en")).rows(table);
  }

  private static com.microsoft.playwright.Page.LocatorOptions text(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      numbers.add(Integer.valueOf(found.group().replace(",", "")));
    }
    return numbers;
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }
}
