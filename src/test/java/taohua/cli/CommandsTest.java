package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command does when all is well. */
class CommandsTest {
  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    speeches = Speeches.into(folder.resolve("speeches"));
    out = folder.resolve("out");
  }

  @Test
  void reportFindsTheCopyAndSaysWhereItIs() {
    Outcome report = Outcome.of("report", speeches, "-o", out, "--lang", "en");
    assertThat(report.code()).as(report.err()).isZero();
    assertThat(report.err()).isEmpty();
    assertThat(report.out())
        .contains("3 documents, 3 speakers; 1 passages")
        .contains("Report: " + out.resolve("index.html"));
    assertThat(out.resolve("index.html")).isNotEmptyFile();
    List<NamedCsvRecord> passages = DataFolder.ofReport(out).rows("passages.csv");
    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).getField("target")).isEqualTo("b.txt");
    assertThat(passages.get(0).getField("source")).isEqualTo("a.txt");
    assertThat(passages.get(0).getField("label")).isEqualTo("copied");
  }

  @Test
  void checkTellsTheVerdictOfEachDocument() {
    Outcome check =
        Outcome.of(
            "check", speeches.resolve("b.txt"), "--against", speeches, "-o", out, "--lang", "en");
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out())
        .containsPattern("total overlap \\d+\\.\\d%, unexplained overlap \\d+\\.\\d%")
        .containsPattern(
            "largest single source: a.txt, the same \\d+\\.\\d%, of it to review \\d+\\.\\d%")
        .contains(out.resolve("sheet.html").toString());
    assertThat(check.err()).contains("is itself checked");
    assertThat(DataFolder.ofReport(out).rows("documents.csv"))
        .extracting(row -> row.getField("side"))
        .containsExactlyInAnyOrder("source", "target", "source");
  }

  @Test
  void checkExitsWithThreeWhenTheLimitIsReached() {
    assertThat(checkAt("0.3", "b.txt")).isEqualTo(ExitCode.LIMIT_REACHED);
    assertThat(checkAt("1", "b.txt")).isEqualTo(ExitCode.DONE);
    assertThat(checkAt("0.01", "c.txt")).isEqualTo(ExitCode.DONE);
  }

  private int checkAt(String limit, String target) {
    return Outcome.of(
            "check",
            speeches.resolve(target),
            "--against",
            speeches.resolve("a.txt"),
            "--fail-at",
            limit,
            "-o",
            out)
        .code();
  }

  @Test
  void compareOfAFileWithItselfSharesAll() {
    Path speech = speeches.resolve("a.txt");
    Outcome compare =
        Outcome.of("compare", speech, speech, "-o", folder.resolve("a.html"), "--lang", "en");
    assertThat(compare.code()).as(compare.err()).isZero();
    assertThat(compare.out()).contains("total overlap 100.0%");
  }

  @Test
  void compareWritesOnePageThatNeedsNoOther() {
    Path page = folder.resolve("pages").resolve("b-a.html");
    Outcome compare =
        Outcome.of("compare", speeches.resolve("b.txt"), speeches.resolve("a.txt"), "-o", page);
    assertThat(compare.code()).as(compare.err()).isZero();
    assertThat(compare.out()).contains(page.toString());
    assertThat(Speeches.read(page))
        .contains("河湖管护最怕的是雨后一阵风", "<style>")
        .doesNotContain("<link ", " src=");
  }

  @Test
  void pairsGoToStandardOutputOrToAFile() {
    Outcome printed = Outcome.of("pairs", speeches);
    assertThat(printed.code()).as(printed.err()).isZero();
    List<String> lines = printed.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo("a,b,resemblance,containment_a,containment_b");
    assertThat(lines.get(1)).startsWith("a.txt#2,b.txt#2,0.");
    Path table = folder.resolve("tables").resolve("pairs.csv");
    assertThat(Outcome.of("pairs", speeches, "-o", table).out()).contains(table.toString());
    assertThat(Speeches.read(table)).isEqualTo(printed.out());
    assertThat(Outcome.of("pairs", speeches, "--min-resemblance", "1", "--min-containment", "1"))
        .extracting(outcome -> outcome.out().lines().count())
        .isEqualTo(1L);
  }

  @Test
  void extractShowsWhatWasRead() {
    Outcome extract = Outcome.of("extract", speeches.resolve("a.txt"));
    assertThat(extract.code()).as(extract.err()).isZero();
    assertThat(extract.out()).contains("在全市河湖管护工作会议上的讲话", "单于归", "2022-03-15", "今年要把账本摊到桥头上");
  }

  @Test
  void extractPrintsJsonForPrograms() throws Exception {
    Speeches.write(speeches.resolve("empty.txt"), "");
    Outcome extract = Outcome.of("extract", speeches, "--format", "json");
    assertThat(extract.code()).as(extract.err()).isZero();
    JsonNode array = new ObjectMapper().readTree(extract.out());
    assertThat(array).hasSize(4);
    JsonNode first = array.get(0);
    assertThat(first.get("file").asText()).isEqualTo("a.txt");
    assertThat(first.at("/official/name").asText()).isEqualTo("单于归");
    assertThat(first.at("/official/place").asText()).isEqualTo("临漪市");
    assertThat(first.get("date").asText()).isEqualTo("2022-03-15");
    assertThat(first.get("complete").asBoolean()).isTrue();
    assertThat(first.get("rejected").isNull()).isTrue();
    JsonNode salutation = first.get("paragraphs").get(0);
    assertThat(salutation.get("text").asText()).isEqualTo("同志们：");
    int start = salutation.get("start").asInt();
    assertThat(Speeches.SOURCE.substring(start, salutation.get("end").asInt())).isEqualTo("同志们：");
    assertThat(array.get(3).get("rejected").asText()).startsWith("empty");
  }

  @Test
  void quietPrintsNothing() {
    Speeches.write(speeches.resolve("empty.txt"), "");
    Path b = speeches.resolve("b.txt");
    Path page = folder.resolve("page.html");
    Path table = folder.resolve("table.csv");
    for (Outcome quiet :
        List.of(
            Outcome.of("report", speeches, "-o", out, "-q"),
            Outcome.of("check", b, "--against", speeches, "-o", out, "--quiet"),
            Outcome.of("compare", b, speeches.resolve("a.txt"), "-o", page, "--quiet"),
            Outcome.of("pairs", speeches, "-o", table, "--quiet"))) {
      assertThat(quiet).isEqualTo(new Outcome(0, "", ""));
    }
  }

  @Test
  void languageChangesPagesAndMessagesButNoData() {
    Outcome chinese = Outcome.of("report", speeches, "-o", out, "--lang", "zh");
    Path other = folder.resolve("other");
    Outcome english = Outcome.of("report", speeches, "-o", other, "--lang", "en");
    assertThat(chinese.out()).contains("3 篇文献", "报告：");
    assertThat(english.out()).contains("3 documents", "Report:");
    assertThat(Speeches.read(out.resolve("index.html"))).contains("lang=\"zh", "不作为认定抄袭的依据");
    assertThat(Speeches.read(other.resolve("index.html"))).contains("lang=\"en\"");
    assertThat(DataFolder.ofReport(other).contents())
        .isEqualTo(DataFolder.ofReport(out).contents());
  }

  @Test
  void officialsCompleteAndOverrideWhatIsRead() {
    Path officials =
        Speeches.write(
            folder.resolve("officials.csv"), "file,official,date\nb.txt,钟离朔甲,2020-01-02\n");
    Outcome report = Outcome.of("report", speeches, "-o", out, "--officials", officials);
    assertThat(report.code()).as(report.err()).isZero();
    NamedCsvRecord document = DataFolder.ofReport(out).rows("documents.csv").get(1);
    assertThat(document.getField("official")).isEqualTo("钟离朔甲");
    assertThat(document.getField("date_kind")).isEqualTo("manifest");
    assertThat(DataFolder.ofReport(out).rows("passages.csv").get(0).getField("target"))
        .as("the later text is the target, and the table made a.txt the later one")
        .isEqualTo("a.txt");
  }
}
