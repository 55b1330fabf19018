package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents beside those that are compared: evidence of common language, and permitted text. */
class SupplementTest {
  // Long enough to be a finding between two, short enough to be language among six.
  private static final String SHARED = "河湖管护要把账本摊到桥头上,让每一个渡口都有人看、每一道闸口都有人守,谁家的网箱谁来收";

  @TempDir private Path folder = Path.of("");
  private Path draft = Path.of("");
  private Path against = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    draft = write("draft.txt", 0, "柘塘县", "我县的沟渠塘堰有两千多处。");
    against = write("against/a.txt", 1, "临漪市", "去年汛期走了十七个渡口。");
    Speeches.write(folder.resolve("against/b.txt"), Speeches.OTHER);
    out = folder.resolve("out");
  }

  @Test
  void whatTheBackgroundSaysTooIsCommonLanguage() {
    assertThat(number(check(), "residual")).isGreaterThan(30);
    NamedCsvRecord told = check("--background", background(6));
    assertThat(number(told, "residual")).isZero();
    assertThat(number(told, "formula")).isGreaterThan(30);
    assertThat(DataFolder.ofReport(out).rows("passages.csv"))
        .extracting(row -> row.getField("source"))
        .doesNotContain("bg0.txt", "bg1.txt", "bg5.txt");
    assertThat(DataFolder.ofReport(out).rows("documents.csv"))
        .filteredOn(row -> row.getField("side").equals("background"))
        .hasSize(6);
    assertThat(out.resolve("index.html")).content().doesNotContain("bg0.txt<");
  }

  @Test
  void theBackgroundOfAReportIsInNoPairAndOnNoPage() {
    Path speeches = Speeches.into(folder.resolve("speeches"));
    Outcome report =
        Outcome.of("report", speeches, "--background", background(3), "-o", out, "--lang", "en");
    assertThat(report.code()).as(report.err()).isZero();
    assertThat(report.out()).contains("3 documents, 3 speakers; 1 passages");
    assertThat(DataFolder.ofReport(out).rows("passages.csv")).hasSize(1);
    assertThat(DataFolder.ofReport(out).rows("officials.csv")).hasSize(3);
  }

  @Test
  void permittedTextLeavesTheResidualWheneverItWasWritten() {
    Path allowed = write("outline.txt", 0, "上级单位", "本提纲供各县参考。");
    NamedCsvRecord told = check("--allow", allowed);
    assertThat(number(told, "residual")).isZero();
    assertThat(number(told, "allowed")).isGreaterThan(30);
    assertThat(told.getField("largest_source")).isNotEqualTo("outline.txt");
    assertThat(DataFolder.ofReport(out).rows("passages.csv"))
        .filteredOn(row -> row.getField("source").equals("outline.txt"))
        .extracting(row -> row.getField("label"))
        .containsExactly("allowed");
  }

  @Test
  void permittedTextExplainsEveryDocumentOfALargeCorpus() {
    String template =
        "各级河长每月至少巡查一次河道,发现问题现场交办、限期办结,办结情况在村口公示栏贴满十五天,谁漏贴谁到会上说明。"
            + "每年入汛之前,沿河各村把沙袋、木桩和手电清点一遍,少一样补一样,补齐的清单由村支书签字,存在离堤最近的那户人家";
    Path corpus = folder.resolve("corpus");
    for (int i = 0; i < 60; i++) {
      Speeches.write(
          corpus.resolve("c" + i + ".txt"),
          "在全县会议上的讲话\n（2022年3月"
              + (1 + i % 28)
              + "日）\n"
              + name(i)
              + "县县长 甲"
              + name(i)
              + "\n\n"
              + template
              + "。\n"
              + name(i + 60)
              + "的事情各有各的难处。\n");
    }
    Path allowed = Speeches.write(folder.resolve("outline.txt"), "提纲\n\n" + template + "。\n");
    Outcome report = Outcome.of("report", corpus, "--allow", allowed, "-o", out);
    assertThat(report.code()).as(report.err()).isZero();
    assertThat(DataFolder.ofReport(out).rows("documents.csv"))
        .filteredOn(row -> row.getField("side").isEmpty())
        .hasSize(60)
        .allSatisfy(row -> assertThat(number(row, "allowed")).isGreaterThan(40));
  }

  @Test
  void aFilePlaysOnePartAndTheUserIsTold() {
    Outcome check =
        Outcome.of(
            "check",
            draft,
            "--against",
            folder.resolve("against"),
            "--background",
            folder.resolve("against"),
            "--allow",
            draft,
            "-o",
            out);
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.err())
        .contains("draft.txt 本身是送检文本，因此不作为许可沿用的文本")
        .contains("a.txt 是比对文本，因此不作为背景文本");
  }

  @Test
  void rowsOfTheTableThatNameAnyOfTheFilesAreUsed() {
    Path officials =
        Speeches.write(
            folder.resolve("officials.csv"),
            "file,official\ndraft.txt,钟离朔\na.txt,单于归\nbg0.txt,澹台青\nnowhere.txt,公羊里\n");
    Outcome check =
        Outcome.of(
            "check",
            draft,
            "--against",
            against,
            "--background",
            background(2),
            "--officials",
            officials,
            "-o",
            out);
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.err().lines().filter(line -> line.contains("没有对应的输入文件")))
        .singleElement()
        .asString()
        .contains("nowhere.txt");
  }

  @Test
  void aPathWithNoDocumentIsAnError() {
    Path empty = folder.resolve("empty");
    Speeches.write(empty.resolve("x.txt"), "");
    Outcome check =
        Outcome.inEnglish("check", draft, "--against", against, "--allow", empty, "-o", out);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err()).contains("no readable document in " + empty);
  }

  private NamedCsvRecord check(Object... more) {
    Object[] words = new Object[more.length + 7];
    System.arraycopy(
        new Object[] {"check", draft, "--against", folder.resolve("against"), "-o", out, "-q"},
        0,
        words,
        0,
        7);
    System.arraycopy(more, 0, words, 7, more.length);
    Outcome check = Outcome.of(words);
    assertThat(check.code()).as(check.err()).isZero();
    return DataFolder.ofReport(out).rows("documents.csv").stream()
        .filter(row -> row.getField("side").equals("target"))
        .findFirst()
        .orElseThrow();
  }

  private Path background(int documents) {
    for (int i = 0; i < documents; i++) {
      write("background/bg" + i + ".txt", 10 + i, name(i) + "县", name(i + 30) + "的事情各有各的难处。");
    }
    return folder.resolve("background");
  }

  private Path write(String name, int day, String place, String own) {
    return Speeches.write(
        folder.resolve(name),
        "在全市会议上的讲话\n（2022年3月"
            + (day + 1)
            + "日）\n"
            + place
            + "县长 "
            + "乙"
            + name(day)
            + "\n\n同志们：\n"
            + SHARED
            + "。"
            + own
            + "\n");
  }

  private static String name(int i) {
    return List.of("柘", "漪", "鹤", "砚", "栗", "枕", "磐", "梧", "岚", "澜").get(i % 10)
        + List.of("塘", "溪", "云", "汀", "湖", "陉", "坞", "川", "江", "东").get(i / 10 % 10);
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }
}
