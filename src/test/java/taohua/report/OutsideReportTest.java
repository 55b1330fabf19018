package taohua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.baseline.Baselines;
import taohua.engine.Analysis;
import taohua.engine.Check;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.Lossy;
import taohua.intake.Read;
import taohua.report.anonymous.Anonymous;
import taohua.report.data.CheckJson;
import taohua.report.data.DataFiles;
import taohua.report.data.Timing;
import taohua.report.page.Pages;
import taohua.report.review.FindingNumbers;
import taohua.report.review.Reviews;
import taohua.words.Lang;
import taohua.words.Messages;

/** What is shared outside of a body stands beside every verdict, in full, and in no figure. */
class OutsideReportTest {
  private static final Read TARGET = Lossy.read("page.txt", "", "", Lossy.PROSE, List.of());
  private static final Read SOURCE =
      Intake.read("source.txt", "同志们：\n巷口的灯坏了半年，修灯的人说是缺一个零件。\n" + Lossy.PROSE + "灯亮了，路才走得快。\n");
  private static final String SENTENCE = "我们不能让他们一个人走，每个渠段要有两个人、两支手电、一部能打通的电话。";

  private static Gathered gathered(Read... read) {
    return new Gathered(List.of(read), List.of(), List.of(), List.of());
  }

  private static Run check() {
    return Check.run(
        gathered(TARGET),
        gathered(SOURCE),
        Supplements.NOTHING,
        Options.DEFAULT.withThreads(1),
        Progress.NONE);
  }

  /** Without the scripts, which would hide what a failure shows. */
  private static String body(String page) {
    return page.substring(page.indexOf("<body"), page.indexOf("</main>"));
  }

  @Test
  void theSheetTellsItBesideItsVerdict() {
    Run run = check();
    String number = FindingNumbers.of(run).of(1);
    String verdict = String.join("\n", new Brief(run, Messages.of(Lang.ZH)).checked());
    assertThat(verdict).contains("正文之外另有相同文字 1 处，其中待核 64 字，不计入以上各数");
    String sheet = body(Pages.of(run, "报告单", Lang.ZH).single());
    assertThat(sheet).contains("另有 1 处相同文字在正文之外，其中待核 64 字", "id=\"f" + number + "\"");
    assertThat(sheet.split(SENTENCE, -1)).hasSizeGreaterThan(2);
    String text = Pages.of(run, "报告单", Lang.ZH).sheets().text().replaceAll("\n *", "");
    assertThat(text).contains("-- 正文之外的文字 (1) --", "#" + number);
    assertThat(text.split(SENTENCE, -1)).hasSize(3);
  }

  @Test
  void theDataHaveItInAPartOfItsOwn(@TempDir Path folder) throws IOException {
    Run run = check();
    DataFiles.write(run, new Timing(java.time.Instant.EPOCH, 1, 1, 1, 1), folder);
    List<String> rows = Files.readAllLines(folder.resolve("passages.csv"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).endsWith(",number,part");
    assertThat(rows.get(1)).startsWith("1,page.txt,").endsWith(",outside");
    assertThat(Files.readString(folder.resolve("labels.csv")).lines()).hasSize(1);
    JsonNode sheet =
        new ObjectMapper().readTree(CheckJson.of(run, Reviews.NONE)).get("sheets").get(0);
    assertThat(sheet.get("total").asInt()).isZero();
    assertThat(sheet.get("findings")).isEmpty();
    JsonNode one = sheet.get("outside").get(0);
    assertThat(one.get("target").get("part").asText()).isEqualTo("outside");
    assertThat(one.get("source").get("part").asText()).isEqualTo("body");
    assertThat(one.get("source").get("document").asText()).isEqualTo("source.txt");
    assertThat(one.get("target").get("text").asText()).contains(SENTENCE);
    assertThat(one.get("number").asText()).isEqualTo(FindingNumbers.of(run).of(1));
  }

  @Test
  void aReportAndAComparisonShowItOnTheirPages(@TempDir Path folder) throws IOException {
    Run report =
        Analysis.run(
            gathered(TARGET, SOURCE),
            Supplements.NOTHING,
            Options.DEFAULT.withThreads(1),
            Progress.NONE);
    Pages.of(report, "报告", Lang.ZH).write(folder);
    for (String page : List.of("documents/0001.html", "documents/0002.html")) {
      assertThat(body(Files.readString(folder.resolve(page)))).contains("正文之外的文字 (1)");
    }
    Run compared =
        Check.compare(
            gathered(TARGET),
            gathered(SOURCE),
            Baselines.NONE,
            Options.DEFAULT.withThreads(1),
            Progress.NONE);
    assertThat(body(Pages.of(compared, "对照", Lang.ZH).single())).contains("正文之外的文字 (1)");
  }

  @Test
  void pseudonymsChangeNothingOfIt() {
    Run run = check();
    assertThat(Anonymous.of(run).findings().outside()).isEqualTo(run.findings().outside());
  }
}
