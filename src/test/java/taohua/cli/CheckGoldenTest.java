package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check of small drafts says: each case has a draft, an archive, and the whole sheet. */
class CheckGoldenTest {
  static List<Path> cases() {
    return Golden.cases("check");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSheetSaysWhatIsExpected(Path folder) {
    for (String lang : List.of("zh", "en")) {
      Golden.assertSame(
          folder.resolve("expected").resolve(lang + ".txt"),
          said(folder, "text", lang).replaceAll("(生成时间|Made) +\\d{4}-.*", "$1"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void programsReadTheSame(Path folder) {
    Golden.assertSame(folder.resolve("expected").resolve("check.json"), said(folder, "json", "zh"));
  }

  private static String said(Path folder, String format, String lang) {
    Path in = folder.resolve("in");
    return Outcome.of(
            "check",
            in.resolve("draft"),
            "--against",
            in.resolve("archive"),
            "--format",
            format,
            "--lang",
            lang,
            "--quiet")
        .out();
  }
}
