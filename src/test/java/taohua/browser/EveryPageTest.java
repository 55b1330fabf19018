package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, whatever it shows. */
class EveryPageTest extends BrowserTest {
  private static final int FEW = 6;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPageFitsItsScreenCanBeReadAndPressedByDayAndNightAndLeadsWhereItSays(String lang) {
    Links links = new Links();
    List<String> faults = new ArrayList<>();
    for (Path file : pages(lang)) {
      open(file);
      look(WIDTHS.get(0), ColorScheme.LIGHT);
      for (String address : faults("links.js")) {
        links.fault(address).ifPresent(fault -> faults.add(name(file) + ": " + fault));
      }
      contrast(faults, file, "by day", lang);
      collect(faults, file, WIDTHS.get(0) + " px", "overflow.js");
      collect(faults, file, WIDTHS.get(0) + " px", "controls.js");
      look(WIDTHS.get(0), ColorScheme.DARK);
      contrast(faults, file, "by night", lang);
      look(WIDTHS.get(1), ColorScheme.DARK);
      collect(faults, file, WIDTHS.get(1) + " px", "overflow.js");
      collect(faults, file, WIDTHS.get(1) + " px", "controls.js");
    }
    assertThat(links.followed()).isGreaterThan(100);
    assertThat(faults).isEmpty();
  }

  private void contrast(List<String> all, Path file, String look, String lang) {
    // Colours are the same in every language.
    if (lang.equals("zh")) {
      collect(all, file, look, "contrast.js");
    }
  }

  private void collect(List<String> all, Path file, String look, String script) {
    faults(script).forEach(fault -> all.add(name(file) + " (" + look + "): " + fault));
  }

  private List<Path> pages(String lang) {
    return Stream.of(reports().samples(lang), reports().check(lang), reports().compare(lang))
        .flatMap(report -> Reports.pages(report).stream())
        .filter(lang.equals("zh") ? page -> true : fewOfAKind())
        .toList();
  }

  // Pages of a folder have the same words around other texts, which are the same in every language.
  private static Predicate<Path> fewOfAKind() {
    Map<Path, Integer> seen = new HashMap<>();
    return page -> seen.merge(page.toAbsolutePath().getParent(), 1, Integer::sum) <= FEW;
  }

  private static String name(Path file) {
    int names = file.getNameCount();
    return file.subpath(Math.max(0, names - 3), names).toString();
  }
}
