package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of two small documents shows, a line for each element with words of its own. */
class CompareGoldenTest {
  @TempDir private Path folder = Path.of("");

  static List<Path> cases() {
    return Golden.cases("compare");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePageShowsWhatIsExpected(Path pair) {
    for (String lang : List.of("zh", "en")) {
      Path page = folder.resolve(lang + ".html");
      Path in = pair.resolve("in");
      Outcome.of(
          "compare", in.resolve("a.txt"), in.resolve("b.txt"), "-o", page, "--lang", lang, "-q");
      Golden.assertSame(
          pair.resolve("expected").resolve(lang + ".txt"), shown(Jsoup.parse(Speeches.read(page))));
    }
  }

  private static String shown(Document page) {
    page.select("script, style, noscript, time, .time").remove();
    return page
        .body()
        .select("h1, h2, h3, h4, p, td, th, li, dt, dd, figcaption, summary, label, button")
        .stream()
        .filter(element -> element.select("p, td, li, dd").size() <= 1)
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .map(
            text ->
                text.replaceAll(
                    "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?( [+-]\\d\\d:\\d\\d)?", "(time)"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
