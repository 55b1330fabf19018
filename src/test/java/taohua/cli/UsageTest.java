package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version, and what a wrong call is told. */
class UsageTest {
  @ParameterizedTest
  @ValueSource(strings = {"report", "check", "compare", "pairs", "extract"})
  void helpHoldsAnExampleAndTheCommonOptions(String command) {
    Outcome help = Outcome.of(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .containsPattern("Examples?:")
        .contains("  taohua " + command + " ")
        .contains("--threads", "--quiet", "--lang", "--verbose", "--officials");
  }

  @Test
  void helpOfTheProgramNamesCommandsAndExitCodes() {
    assertThat(Outcome.of("--help").out())
        .contains("report", "check", "compare", "pairs", "extract", "Exit codes: 0 done");
    assertThat(Outcome.of("help", "check").out()).isEqualTo(Outcome.of("check", "--help").out());
  }

  @Test
  void versionNamesTheProgram() {
    Outcome version = Outcome.of("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("taohua ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "repotr pom.xml",
        "report",
        "report pom.xml --thread 2",
        "report pom.xml --threads 0",
        "report pom.xml --threads many",
        "report pom.xml --lang fr",
        "report pom.xml --min-chars -1",
        "report pom.xml --min-officials -1",
        "report pom.xml --max-bytes 0",
        "report pom.xml -o",
        "check pom.xml",
        "check --against pom.xml",
        "check pom.xml --against pom.xml --fail-at 30",
        "check pom.xml --against pom.xml --fail-at 0",
        "check pom.xml --against pom.xml --fail-at NaN",
        "compare pom.xml",
        "compare pom.xml pom.xml pom.xml",
        "pairs pom.xml --min-resemblance 2",
        "pairs pom.xml --min-containment x",
        "extract",
        "extract pom.xml --format xml"
      })
  void wrongUsageIsExitCodeTwoWithAHint(String line) {
    Outcome wrong = Outcome.of(line.isEmpty() ? new Object[0] : line.split(" "));
    assertThat(wrong.code()).as(wrong.err()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).startsWith("taohua: ").containsPattern("Try: taohua.* --help");
    assertThat(wrong.err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void aMisspeltCommandIsGuessed() {
    assertThat(Outcome.of("repotr").err()).contains("report");
  }
}
