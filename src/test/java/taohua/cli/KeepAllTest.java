package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.LeftPart;

/** What was not read as body is counted and shown, and can be kept. */
class KeepAllTest {
  private static final String PAGE =
      "首页 | 要闻 | 领导讲话\n" + Speeches.SOURCE + "责任编辑：某某\n版权所有 临漪市人民政府办公室\n";

  @TempDir private Path folder = Path.of("");
  private Path page = Path.of("");

  @BeforeEach
  void writePage() {
    page = Speeches.write(folder.resolve("in/page.txt"), PAGE);
    Speeches.write(folder.resolve("in/copy.txt"), Speeches.COPY);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode extracted(Object... more) {
    Object[] args = new Object[more.length + 4];
    System.arraycopy(new Object[] {"extract", page, "--format", "json"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return json(Outcome.of(args).out()).get(0);
  }

  @Test
  void oneLineSaysHowMuchIsNoBody() {
    assertThat(Outcome.of("extract", page).out())
        .containsPattern("没有读作正文：正文之前 1 处 \\d+ 字；正文之后 1 处 \\d+ 字（加 --show-dropped")
        .doesNotContain("首页", "版权所有");
  }

  @Test
  void everyPartIsShownWholeWithItsReasonAndItsLines() {
    assertThat(Outcome.of("extract", page, "--show-dropped").out())
        .containsPattern("  - 正文之前 · 第 1–4 行 · \\d+ 字\n      首页 \\| 要闻 \\| 领导讲话\n")
        .containsPattern("  - 正文之后 · 第 9–10 行 · \\d+ 字\n      责任编辑：某某\n      版权所有 临漪市人民政府办公室\n");
  }

  @Test
  void programsGetEveryPartWithItsPlace() {
    JsonNode all = extracted("--show-dropped");
    assertThat(all.get("dropped")).hasSize(2);
    JsonNode below = all.get("dropped").get(1);
    assertThat(below.get("why").asText()).isEqualTo("below");
    assertThat(PAGE.substring(below.get("start").asInt(), below.get("end").asInt()))
        .isEqualTo(below.get("text").asText())
        .startsWith("责任编辑");
    assertThat(below.get("prose").asBoolean()).isFalse();
    assertThat(all.get("dropped_counts").get("below").asInt())
        .isEqualTo(LeftPart.count(below.get("text").asText()));
    assertThat(extracted().has("dropped")).isFalse();
  }

  @Test
  void allIsKeptButTheHeadingIsRead() {
    JsonNode all = extracted("--keep-all", "--show-dropped");
    assertThat(all.get("dropped")).isEmpty();
    assertThat(all.get("paragraphs")).hasSize((int) PAGE.lines().filter(l -> !l.isBlank()).count());
    assertThat(all.get("paragraphs").get(0).get("text").asText()).startsWith("首页");
    assertThat(all.get("title").asText()).isEqualTo("在全市河湖管护工作会议上的讲话");
    assertThat(all.get("official").get("name").asText()).isEqualTo("单于归");
    assertThat(all.get("date").asText()).isEqualTo("2022-03-15");
  }

  @Test
  void aReportSaysThatAllWasKept() {
    Path dropping = folder.resolve("dropping");
    Path keeping = folder.resolve("keeping");
    Outcome.of("report", folder.resolve("in"), "-o", dropping);
    Outcome.of("report", folder.resolve("in"), "-o", keeping, "--keep-all");
    assertThat(left(dropping)).isPositive();
    assertThat(left(keeping)).isZero();
    assertThat(chars(keeping)).isEqualTo(chars(dropping) + left(dropping));
    assertThat(keepAll(dropping)).isFalse();
    assertThat(keepAll(keeping)).isTrue();
    assertThat(Speeches.read(keeping.resolve("method.html"))).contains("全部保留（--keep-all）");
  }

  private static boolean keepAll(Path report) {
    JsonNode run = json(Speeches.read(report.resolve("data/run.json")));
    return run.get("options").get("reading").get("keep_all").asBoolean();
  }

  private static int left(Path report) {
    return Integer.parseInt(row(report).replaceFirst(".*,", ""));
  }

  private static int chars(Path report) {
    return Integer.parseInt(row(report).replaceFirst(".*,text/\\d+\\.txt,(\\d+),.*", "$1"));
  }

  private static String row(Path report) {
    return Speeches.read(report.resolve("data/documents.csv"))
        .lines()
        .filter(line -> line.startsWith("page.txt,"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCommandThatReadsCanKeepAll() {
    Path sheet = folder.resolve("sheet.html");
    Path copy = folder.resolve("in/copy.txt");
    assertThat(Outcome.of("check", page, "--against", copy, "--keep-all", "-o", sheet).out())
        .contains("按 --keep-all，各文件的全部文字都参加比对");
    assertThat(Speeches.read(sheet)).contains("按 --keep-all");
    assertThat(Outcome.of("compare", page, copy, "--keep-all", "-o", sheet).out())
        .contains("按 --keep-all");
    String all = "首页 | 要闻 | 领导讲话 | 渠首的闸门今年换了新的守闸的老人却还是那一位\n";
    Speeches.write(page, all + PAGE);
    Speeches.write(copy, all + Speeches.COPY);
    assertThat(Outcome.of("pairs", folder.resolve("in"), "--keep-all").out())
        .contains("copy.txt#1,page.txt#1");
  }
}
