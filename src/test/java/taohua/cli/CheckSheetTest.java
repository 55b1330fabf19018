package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms that a check's result has, and the reviews that come back into it. */
class CheckSheetTest {
  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");
  private Path a = Path.of("");
  private Path b = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    speeches = Speeches.into(folder.resolve("speeches"));
    a = speeches.resolve("a.txt");
    b = speeches.resolve("b.txt");
  }

  @Test
  void aPageBearsNumberTimeFileAndHash() {
    Path page = folder.resolve("b.html");
    Outcome check = Outcome.of("check", b, "--against", a, "-o", page, "--lang", "zh");
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out()).contains("总文字复制比", "待核复制比", page.toString()).doesNotContain("上限");
    assertThat(Speeches.read(page))
        .containsPattern("文本比对报告单 <span class=\"no\">TH-\\w{4}-\\w{4}-\\w{4}<")
        .containsPattern(
            "生成时间</dt><dd>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d\\d:\\d\\d<")
        .containsPattern("@bottom-left\\{content:\"报告编号 TH-[^\"]*b\\.txt \\([0-9a-f]{12}\\)\"")
        .doesNotContain("抄袭嫌疑");
  }

  @Test
  void aFolderGetsAnOverviewAndAPageForEach() {
    Path out = folder.resolve("out");
    Path others = Speeches.into(folder.resolve("others"));
    Outcome check = Outcome.inEnglish("check", speeches, "--against", others, "-o", out);
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(out.resolve("sheets/0001-a.html")).exists();
    assertThat(Speeches.read(out.resolve("sheet.html")))
        .contains("href=\"sheets/0002-b.html\"", "3 documents were checked; ");
    assertThat(Speeches.read(out.resolve("sheets/0002-b.html"))).contains("TH-", "/2</span>");
    assertThat(Outcome.of("check", speeches, "--against", others, "-o", out).code())
        .as("and is replaced by the next")
        .isZero();
  }

  @Test
  void reviewsNameWhatAnAnonymousReportMustNot() {
    Outcome check = Outcome.inEnglish("check", b, "--against", a, "--anonymize", "--review", b);
    assertThat(check.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(check.err()).contains("--review and --anonymize do not go together");
  }

  @Test
  void jsonIsForProgramsAndTheSameEveryTime() throws Exception {
    Outcome json = Outcome.of("check", b, "--against", a, "--format", "json");
    assertThat(json.code()).as(json.err()).isZero();
    assertThat(json.out())
        .isEqualTo(
            Outcome.of("check", b, "--against", a, "--format", "json", "--lang", "en").out());
    JsonNode sheet = new ObjectMapper().readTree(json.out()).at("/sheets/0");
    assertThat(sheet.get("document").asText()).isEqualTo("b.txt");
    assertThat(sheet.get("residual").asInt()).isPositive().isEqualTo(sheet.get("total").asInt());
    assertThat(sheet.at("/largest/document").asText()).isEqualTo("a.txt");
    JsonNode finding = sheet.at("/findings/0");
    int start = finding.at("/target/start").asInt();
    assertThat(Speeches.COPY.substring(start, finding.at("/target/end").asInt()))
        .isEqualTo(finding.at("/target/text").asText())
        .contains("河湖管护");
    assertThat(finding.at("/source/date").asText()).isEqualTo("2022-03-15");
  }

  @Test
  void textIsForATerminal() {
    String[] alone = {"--format", "text", "--lang", "zh", "--baseline", "none"};
    Outcome text =
        Outcome.of(
            Stream.concat(Stream.of("check", b, "--against", a), Stream.of(alone)).toArray());
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out())
        .startsWith("======== 文本比对报告单 TH-")
        .contains("待核复制比（上限）", "此处有 ", "河湖管护最怕的是雨后一阵风", "不作为认定抄袭的依据");
    assertThat(text.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
  }

  @Test
  void textAndJsonGoIntoAFileThatIsTheirs() {
    for (String format : List.of("text", "json")) {
      Path file = folder.resolve("sheet." + format);
      for (int time = 0; time < 2; time++) {
        Outcome check =
            Outcome.of("check", b, "--against", a, "--format", format, "-o", file, "--lang", "en");
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("unexplained overlap", file.toString());
      }
    }
    Outcome refused = Outcome.inEnglish("check", b, "--against", a, "--format", "text", "-o", a);
    assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(refused.err()).contains("a.txt exists and is no sheet of Taohua");
    assertThat(Outcome.of("check", b, "--against", a, "--format", "pdf").code())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void aReviewStandsBesideItsFindingAndSurvivesMoreDocuments() throws Exception {
    String number = number(Outcome.of("check", b, "--against", a, "--format", "json").out());
    Path review =
        Files.writeString(
            folder.resolve("review.csv"),
            "finding,conclusion,note,reviewer\n"
                + number
                + ",合理借鉴,统一<b>部署,易某\nZZZZ-2222,误报,旧稿,丁某\n");
    Path page = folder.resolve("b.html");
    Outcome check =
        Outcome.of(
            "check", b, "--against", speeches, "-o", page, "--review", review, "--lang", "zh");
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.err()).contains("ZZZZ-2222：这份报告里没有这个编号的相同段落");
    assertThat(Speeches.read(page))
        .contains("id=\"f" + number + "\"", "合理借鉴</span> <span class=\"said\"", "统一&lt;b>部署")
        .contains("未能对应的意见 (1)", "#ZZZZ-2222", "旧稿");
    Path out = folder.resolve("out");
    assertThat(Outcome.of("report", speeches, "-o", out, "--review", review).code()).isZero();
    assertThat(DataFolder.ofReport(out).rows("passages.csv").get(0).getField("number"))
        .isEqualTo(number);
    assertThat(Speeches.read(out.resolve("pairs/0001-0002.html"))).contains("易某");
    assertThat(Speeches.read(out.resolve("documents/0002.html"))).contains("易某");
    assertThat(Speeches.read(out.resolve("index.html"))).contains("易某", "ZZZZ-2222");
  }

  @Test
  void aBadReviewFileEndsTheRunBeforeItBegins() throws Exception {
    Path review = Files.writeString(folder.resolve("review.csv"), "finding,conclusion\nx,y\n");
    Outcome check =
        Outcome.inEnglish("check", b, "--against", a, "--review", review, "--format", "text");
    assertThat(check.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(check.out()).isEmpty();
    assertThat(check.err()).contains("review.csv cannot be used", "row 2: the finding is \"x\"");
  }

  private static String number(String json) {
    Matcher number = Pattern.compile("\"number\" : \"(\\w{4}-\\w{4})\"").matcher(json);
    assertThat(number.find()).isTrue();
    return number.group(1);
  }
}
