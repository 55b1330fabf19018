package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under {@code --anonymize} no name is left anywhere, and no figure is another. */
class AnonymizeTest {
  private static final List<String> NAMES =
      List.of(
          "单于归",
          "單于歸",
          "单于　归",
          "钟离朔",
          "澹台青",
          "归海遥",
          "临漪",
          "臨漪",
          "柘塘",
          "漪市",
          "塘县",
          "望鹤",
          "苍梧泽",
          "岚川",
          "draft-zhongli",
          "harbour",
          "broken-shanyu",
          "单于书记",
          "series-w17");

  private static final String BANK =
      "河湖管护最怕的是雨后一阵风。去年汛期，我们沿河走了十七个渡口，看见三处护坡被悄悄挖开，两处闸口堆着没人认领的网箱，岸上的公示牌却还写着每日巡查。"
          + "牌子不会说谎，说谎的是我们自己的脚步。";

  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");
  private Path officials = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    speeches = folder.resolve("in");
    Speeches.write(
        speeches.resolve("临漪-单于归.txt"),
        """
        在临漪市河湖管护工作会议上的讲话
        （2022年3月15日）
        岚川省临漪市市长 单于归

        同志们：
        %s临漪的河，临漪人自己管。临漪市河湖中心要把账本摊到桥头上，哪一段归谁、哪一天去过，都写在临
        漪市民伸手就能翻到的地方。
        我市还要学柘塘县的办法，请钟离朔同志来讲一课。单于书记说过的话要算数。
        """
            .formatted(BANK));
    Speeches.write(
        speeches.resolve("draft-zhongli.txt"),
        """
        在全县水利工作推进会上的讲话
        （2022年9月2日）
        岚川省柘塘县县长 钟离朔

        同志们：
        %s柘塘的河，柘塘人自己管。临漪市河湖中心要把账本摊到桥头上，哪一段归谁、哪一天去过，都写在柘塘县民伸手就能翻到的地方。
        單于歸同志在臨漪講過，单于　归又讲过一遍。我县没有大江大河，沟渠塘堰却有两千多处。
        """
            .formatted(BANK));
    Speeches.write(
        speeches.resolve("harbour.txt"),
        """
        在全区养老服务座谈会上的讲话
        （2021年11月8日）
        岚川省临漪市望鹤区区长 澹台青

        同志们：
        巷子里的老人最盼的不是新楼，是楼下有一张坐得稳的长椅。%s望鹤的台阶要矮一点，苍梧泽的长椅要多一点。
        """
            .formatted(BANK));
    Speeches.write(
        speeches.resolve("notes.txt"),
        """
        在苍梧泽区座谈会上的讲话
        （2020年1月8日）

        同志们：
        食堂的饭要软一点，台阶要矮一点，志愿者的电话要接得快一点。归海遥同志讲了，%s
        """
            .formatted(BANK));
    Speeches.write(speeches.resolve("broken-shanyu.txt"), "");
    Speeches.write(speeches.resolve("临漪市.xyz"), "单于归");
    officials =
        Speeches.write(
            folder.resolve("officials.csv"),
            """
            file,official,role,place,level,series,note
            notes.txt,归海遥,苍梧泽区区长,苍梧泽区,县,series-w17,临漪的朋友
            none.txt,单于归,市长,临漪市,市,,
            """);
  }

  @Test
  void noNameIsInTheFilesOfAReportNorOnTheTerminal() {
    Path out = folder.resolve("out");
    assertClean(run("report", out, "--anonymize"), out);
    assertThat(Speeches.read(out.resolve("data/documents.csv"))).contains("document-0004");
    assertThat(Speeches.read(out.resolve("data/run.json")))
        .contains("unreadable-0001", "skipped-0001", "\"sha256\" : \"\"");
    assertThat(Speeches.read(out.resolve("data/timing.json"))).doesNotContain(folder.toString());
    assertThat(Speeches.read(out.resolve("index.html"))).contains("匿名报告");
  }

  @Test
  void noNameIsInASingleFile() {
    Path page = folder.resolve("one.html");
    assertClean(run("report", page, "--anonymize", "--single-file"), page);
  }

  @Test
  void noNameIsInACheck() {
    Path out = folder.resolve("check");
    Outcome outcome =
        Outcome.of(
            "check",
            speeches.resolve("draft-zhongli.txt"),
            "--against",
            speeches,
            "--officials",
            officials,
            "-o",
            out,
            "--anonymize",
            "--lang",
            "zh");
    assertClean(outcome, out);
  }

  @Test
  void namesAreInAPlainReport() {
    Path out = folder.resolve("plain");
    Outcome outcome = run("report", out);
    String all = String.join("\n", contents(out).values());
    for (String name : NAMES) {
      if (!name.equals("单于书记") && !name.equals("臨漪") && !name.equals("series-w17")) {
        assertThat(all + outcome.err()).contains(name);
      }
    }
  }

  @Test
  void figuresAndPlacesAreThoseOfThePlainReport() {
    Path plain = folder.resolve("plain");
    Path out = folder.resolve("out");
    run("report", plain);
    run("report", out, "--anonymize");
    DataFolder before = DataFolder.ofReport(plain);
    DataFolder after = DataFolder.ofReport(out);
    List<String> places =
        List.of(
            "id", "target_start", "target_end", "source_start", "source_end", "matched", "copied");
    assertThat(after.rows("passages.csv")).hasSameSizeAs(before.rows("passages.csv")).isNotEmpty();
    for (String column : places) {
      assertThat(after.rows("passages.csv").stream().map(row -> row.getField(column)))
          .as(column)
          .containsExactlyElementsOf(
              before.rows("passages.csv").stream().map(row -> row.getField(column)).toList());
    }
    for (String column : List.of("chars", "total", "formula", "residual", "edited")) {
      assertThat(after.rows("documents.csv").stream().map(row -> row.getField(column)).sorted())
          .containsExactlyElementsOf(
              before.rows("documents.csv").stream()
                  .map(row -> row.getField(column))
                  .sorted()
                  .toList());
    }
    assertThat(after.rows("leftovers.csv")).hasSameSizeAs(before.rows("leftovers.csv"));
    for (int d = 1; d <= 4; d++) {
      String text = "data/text/000" + d + ".txt";
      assertThat(Speeches.read(out.resolve(text)))
          .hasSameSizeAs(Speeches.read(plain.resolve(text)));
    }
  }

  private Outcome run(String command, Path out, String... more) {
    Stream<Object> words =
        Stream.concat(
            Stream.of(command, speeches, "--officials", officials, "-o", out, "--lang", "zh"),
            Stream.of(more));
    return Outcome.of(words.toArray());
  }

  private void assertClean(Outcome outcome, Path written) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
    Map<String, String> contents = contents(written);
    contents.put("out", outcome.out());
    contents.put("err", outcome.err());
    contents.forEach(
        (file, text) -> {
          assertThat(file).doesNotContain(NAMES);
          // Marks within a text must not hide a name.
          String shown = text.replaceAll("<[^>]*>", "");
          assertThat(text).as(file).doesNotContain(NAMES);
          assertThat(shown).as(file).doesNotContain(NAMES);
        });
    assertThat(outcome.err()).contains("…").doesNotContain("officials.csv");
  }

  private static Map<String, String> contents(Path written) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(written)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            written.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }
}
