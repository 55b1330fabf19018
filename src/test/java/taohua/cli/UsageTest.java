package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        .contains("例：")
        .contains("  taohua " + command + " ")
        .contains("--threads", "--quiet", "--lang", "--verbose", "--officials");
  }

  @Test
  void helpOfTheProgramNamesCommandsAndExitCodes() {
    assertThat(Outcome.of("--help").out())
        .contains("report", "check", "compare", "pairs", "extract", "退出码：0 完成");
    assertThat(Outcome.of("help", "check").out()).isEqualTo(Outcome.of("check", "--help").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "pairs", "extract"})
  void whatNoFileCanBeCalledIsAWrongInput(String command) {
    Outcome wrong = Outcome.of(command, "a\0b", "--lang", "en");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("INPUT cannot be a");
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
    assertThat(wrong.err()).startsWith("taohua: ").containsPattern("查看用法：taohua.* --help");
    assertThat(wrong.err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void aMisspeltWordIsGuessed() {
    assertThat(Outcome.of("repotr").err())
        .isEqualTo("taohua: 没有命令 repotr\n您要写的可能是：report\n查看用法：taohua --help\n");
    assertThat(Outcome.inEnglish("check", "x", "--agianst", "y", "--anon").err())
        .startsWith("taohua: there is no option --agianst, --anon\nPerhaps you meant: --against\n");
    assertThat(Outcome.of("help", "paris").err()).startsWith("taohua: 没有命令 paris\n您要写的可能是：pairs\n");
  }

  @Test
  void whoNamesNothingToCompareWithIsShownHow() {
    assertThat(Outcome.of("check", "pom.xml").err())
        .startsWith("taohua: 缺少：--against ")
        .contains("\n例如：taohua check 稿子.docx --against ");
    assertThat(Outcome.inEnglish("check", "pom.xml").err())
        .contains("\nFor example: taohua check draft.docx --against ");
  }

  @ParameterizedTest
  @CsvSource({
    "report,缺少：",
    "check pom.xml,缺少：--against ",
    "report pom.xml --output --force,--output 后面要写",
    "report pom.xml --threads many,--threads 要写整数",
    "report pom.xml --threads 0,--threads 要写 1 到 1024 的整数",
    "report pom.xml --min-bits x,--min-bits 要写数字",
    "report pom.xml --quiet=maybe,--quiet 后面不写值",
    "report pom.xml -o a -o b,--output 只能写一次",
    "report pom.xml --lang fr,--lang 只能是 zh|en 之一",
    "extract pom.xml --format xml,--format 只能是 text|json 之一",
    "compare a b c d,多出来的参数：c、d"
  })
  void eachMistakeIsToldInWordsOfOurOwn(String line, String told) {
    assertThat(Outcome.of((Object[]) line.split(" ")).err()).startsWith("taohua: " + told);
  }

  @Test
  void theLanguageIsThatOfTheCallWhereverItStandsInIt() {
    assertThat(Outcome.of("report", "--lang=en", "--threads", "x").err())
        .contains("takes a whole number", "Try: ");
    assertThat(Outcome.of("report", "--threads", "x", "--lang", "en").err()).contains("Try: ");
    assertThat(Outcome.of("report", "--threads", "x", "--", "--lang", "en").err()).contains("查看用法");
  }
}
