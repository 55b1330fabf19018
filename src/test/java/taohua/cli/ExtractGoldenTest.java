package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractGoldenTest {
  static List<Path> cases() {
    return Golden.cases("extract");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textIsForPeopleInTheirLanguage(Path folder) {
    for (String lang : List.of("zh", "en")) {
      Outcome outcome = Outcome.of("extract", folder.resolve("in"), "--lang", lang);
      Golden.assertSame(folder.resolve("expected").resolve(lang + ".txt"), outcome.out());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void jsonIsForPrograms(Path folder) {
    Outcome outcome = Outcome.of("extract", folder.resolve("in"), "--format", "json");
    Golden.assertSame(folder.resolve("expected").resolve("extract.json"), outcome.out());
  }
}
