package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, whatever it shows. */
class EveryPageTest extends BrowserTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyLinkLeadsWhereItSays(String lang) {
    Links links = new Links();
    List<String> faults = new ArrayList<>();
    for (Path file : pages(lang)) {
      open(file);
      for (String address : faults("links.js")) {
        links.fault(address).ifPresent(fault -> faults.add(name(file) + ": " + fault));
      }
    }
    assertThat(links.followed()).isGreaterThan(100);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPageFitsItsScreenAndCanBeReadByDayAndNight(String lang) {
    List<String> faults = new ArrayList<>();
    for (Path file : pages(lang)) {
      open(file);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        look(WIDTHS.get(0), scheme);
        collect(faults, file, scheme.name(), "contrast.js");
      }
      for (int width : WIDTHS) {
        look(width, ColorScheme.LIGHT);
        collect(faults, file, width + " px", "overflow.js");
      }
    }
    assertThat(faults).isEmpty();
  }

  private void collect(List<String> all, Path file, String look, String script) {
    faults(script).forEach(fault -> all.add(name(file) + " (" + look + "): " + fault));
  }

  private List<Path> pages(String lang) {
    return Stream.of(reports().samples(lang), reports().check(lang), reports().compare(lang))
        .flatMap(report -> Reports.pages(report).stream())
        .toList();
  }

  private static String name(Path file) {
    int names = file.getNameCount();
    return file.subpath(Math.max(0, names - 3), names).toString();
  }
}
