package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.cli.Outcome;

/** Whatever documents hold, it changes nothing but text. */
class HostileTest extends BrowserTest {
  // Full-width signs begin a formula where the spreadsheet's language is East Asian. A negative
  // number is one, too, and harmless.
  private static final Pattern FORMULA = Pattern.compile("(?!-\\d+(\\.\\d+)?$)[=+@\\t\\r\\n＝＋－＠-]");

  // Markup looks like a page's own; what is shown is the same wherever it stands.
  private static final String ALL = "--keep-all";

  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u200B-\\u200F"
              + "\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]");

  @ParameterizedTest
  @ValueSource(strings = {"report", "check", "checks", "compare"})
  void hostileDocumentsChangeNothingButText(String kind) {
    Path hostile = made(kind, false);
    Path harmless = made(kind, true);
    List<Path> pages = Reports.pages(hostile);
    List<Path> others = Reports.pages(harmless);
    assertThat(names(hostile, pages)).isEqualTo(names(harmless, others));
    for (Path file : pages) {
      Map<String, Object> shape = shape(file);
      assertThat(page().evaluate("window.__pwned")).as(file.toString()).isNull();
      assertThat(faults("overflow.js")).as(file.toString()).isEmpty();
      assertThat(shape).as(file.toString()).isEqualTo(shape(others.get(pages.indexOf(file))));
    }
  }

  // A sheet is named after its file, behind its number.
  private static List<String> names(Path report, List<Path> pages) {
    return pages.stream()
        .map(page -> report.relativize(page).toString().replaceFirst("^(sheets/\\d+)-.*", "$1"))
        .toList();
  }

  @Test
  void aSingleFileShowsHostilePagesAsItShowsHarmlessOnes() {
    List<Map<String, Map<String, Object>>> both = new ArrayList<>();
    for (boolean harmless : List.of(false, true)) {
      Path file = made("single", harmless);
      open(file);
      Map<String, Map<String, Object>> shapes = new TreeMap<>();
      for (Object name : ((Map<?, ?>) ask("single.js")).keySet()) {
        page().evaluate("name => { location.hash = '#' + name; }", name);
        page().waitForFunction("() => document.querySelector('main h1')");
        drawn();
        shapes.put(name.toString(), shape());
        assertThat(page().evaluate("window.__pwned")).as(name.toString()).isNull();
        assertThat(faults("shown.js")).as(name.toString()).isEmpty();
      }
      both.add(shapes);
    }
    assertThat(both.get(0)).hasSizeGreaterThan(10).isEqualTo(both.get(1));
  }

  @Test
  void theTerminalIsGivenNoControls() {
    Path inputs = new Hostile(false).into(reports().inputs("hostile"));
    Outcome check =
        Outcome.of("check", input(inputs, "01-"), "--against", inputs, "--format", "text");
    assertThat(check.out()).isNotBlank().doesNotContainPattern(HIDDEN);
    assertThat(check.err()).contains("[U+202E]gpj.exe").doesNotContainPattern(HIDDEN);
  }

  @Test
  void controlsThatTurnOrHideTextAreShown() {
    Path report = made("report", false);
    for (Path file : Reports.pages(report)) {
      open(file);
      String all = page().content() + page().title();
      assertThat(HIDDEN.matcher(all).find()).as(file.toString()).isFalse();
    }
    String index = open(report.resolve("index.html")).innerText("main");
    assertThat(index).contains("[U+202E]gpj.exe", "<img src=x onerror", "{0}{1}{2}", "=HYPERLINK(");
  }

  @Test
  void hostileTextThatIsNotReadAsBodyIsOnlyText() {
    Path report = made("dropping", false);
    StringBuilder seen = new StringBuilder();
    for (Path file : Reports.pages(report)) {
      open(file);
      seen.append(page().evaluate("() => document.body.textContent"));
      assertThat(page().evaluate("window.__pwned")).as(file.toString()).isNull();
      assertThat(faults("overflow.js")).as(file.toString()).isEmpty();
    }
    assertThat(seen.toString()).contains("</p></main></script></style></title>-->");
  }

  @Test
  void allHostileTextCanBeReadOnThePages() {
    Path report = made("report", false);
    String text = open(report.resolve("documents/0001.html")).innerText(".text");
    assertThat(text)
        .contains("<script>window.__pwned=1</script>", "</p></main></script></style></title>-->")
        .contains("javascript:window.__pwned=3", "{{7*7}}${7*7}@if(true)#{7*7}<%=7*7%>{0}{1}{2}")
        .contains("😀", "𠮷𪚥", "e\u0301\u0302");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "check"})
  void noCellOfADataFileIsRunByASpreadsheet(String kind) throws IOException {
    int cells = 0;
    try (Stream<Path> files = Files.list(made(kind, false).resolve("data"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
          for (CsvRecord row : reader) {
            assertThat(row.getFields())
                .as(file.toString())
                .noneMatch(cell -> FORMULA.matcher(cell).lookingAt());
            cells += row.getFieldCount();
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(100);
  }

  /** How often each kind of element stands on a page, by tag and attributes. */
  private Map<String, Object> shape(Path file) {
    open(file);
    return shape();
  }

  private Map<String, Object> shape() {
    drawn();
    Map<String, Object> shape = new TreeMap<>();
    ((Map<?, ?>) ask("shape.js")).forEach((key, count) -> shape.put(String.valueOf(key), count));
    return shape;
  }

  private Path made(String kind, boolean harmless) {
    String name = (harmless ? "harmless-" : "hostile-") + kind;
    Path inputs = reports().inputs(harmless ? "harmless" : "hostile");
    new Hostile(harmless).into(inputs);
    Path first = input(inputs, "00-");
    return switch (kind) {
      case "dropping" -> reports().made(name, "report", inputs);
      case "report" -> reports().made(name, "report", inputs, ALL);
      case "check" -> reports().made(name, "check", input(inputs, "01-"), "--against", inputs, ALL);
      case "checks" -> {
        // Two that can be read and one that cannot: with more there are only more sheets.
        Path second = input(inputs, "01-");
        Path unread = input(inputs, "02-");
        yield reports().made(name, "check", first, second, unread, "--against", inputs, ALL);
      }
      case "single" -> reports().made(name + ".html", "report", inputs, "--single-file", ALL);
      default ->
          reports()
              .made(name + "/page.html", "compare", input(inputs, "01-"), first, ALL)
              .resolveSibling("");
    };
  }

  private static Path input(Path inputs, String start) {
    try (Stream<Path> files = Files.list(inputs)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
