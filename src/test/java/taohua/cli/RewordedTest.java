package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --reworded}: text that says the same in other words, beside everything else. */
class RewordedTest {
  // A passage of the first speech, said otherwise.
  private static final String REWORDED =
      "对摆摊的人，进场的摊位费免了，但自己那一片的卫生要自己管，夜市到十一点就得散，天亮前把路面冲洗一遍。执法的城管要讲规矩：见面敬个礼再开口，"
          + "头一回劝，第二回给警告，还不听才罚款；扣了人家东西，当面把单子开好。";

  @TempDir private Path folder = Path.of("");
  private Path draft = Path.of("");
  private Path speeches = Path.of("");

  @BeforeEach
  void writeSpeeches() throws IOException {
    draft = folder.resolve("draft.txt");
    speeches = Files.createDirectories(folder.resolve("speeches"));
    Files.writeString(draft, "同志们：今天只讲一件小事。\n" + REWORDED + "\n散会以后各自去办。\n");
    String hosts;
    try (InputStream in = getClass().getResourceAsStream("/taohua/reword/hosts.txt")) {
      hosts = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String host : hosts.substring(2).split("\n# ", -1)) {
      String[] lines = host.split("\n", 2);
      Files.writeString(speeches.resolve(lines[0].split("\\|", 2)[0] + ".txt"), lines[1]);
    }
  }

  private Path check(String name, String... more) {
    return check(folder.resolve(name), more);
  }

  private Path check(Path out, String... more) {
    List<String> args = new ArrayList<>(List.of("check", draft.toString()));
    args.addAll(List.of("--against", speeches.toString(), "-o", out.toString()));
    args.addAll(List.of(more));
    assertThat(Outcome.of(args.toArray()).code()).isZero();
    return out;
  }

  @Test
  void aRewordedPassageIsToldWithItsSource() throws IOException {
    Path out = check("with", "--reworded");
    assertThat(Files.readAllLines(out.resolve("data/reworded.csv")))
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("draft.txt,")
        .contains("Y1.txt");
    assertThat(Files.readString(out.resolve("sheet.html"))).contains("疑似改写", "可能自然相近");
  }

  @Test
  void whereNothingElseIsLeftTheVerdictStillNamesIt() throws IOException {
    List<String> with = summary("--reworded");
    assertThat(with).anyMatch(line -> line.contains("未见待核重复"));
    List<String> without = new ArrayList<>(with);
    assertThat(without.removeIf(line -> line.contains("疑似改写 1 处，只供两文对照阅读"))).isTrue();
    assertThat(without).isEqualTo(summary());
    assertThat(Files.readString(folder.resolve("out/sheet.html"))).doesNotContain("疑似改写");
    Path sheet = check("with", "--reworded").resolve("sheet.html");
    assertThat(Files.readString(sheet)).contains("疑似改写 1 处，只供两文对照阅读");
    Path text = check("sheet.txt", "--reworded", "--format", "text");
    assertThat(Files.readString(text)).contains("疑似改写 1 处");
  }

  @Test
  void aComparisonNamesItToo() {
    String[] args = {"compare", draft.toString(), speeches.resolve("Y1.txt").toString()};
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--background", speeches.toString(), "--reworded", "--lang", "en"));
    all.addAll(List.of("-o", folder.resolve("compare.html").toString()));
    assertThat(Outcome.of(all.toArray()).out())
        .contains("possible rewordings: 1, only for reading");
  }

  private List<String> summary(String... more) {
    List<String> args = new ArrayList<>(List.of("check", draft.toString()));
    args.addAll(List.of("--against", speeches.toString()));
    args.addAll(List.of("-o", folder.resolve("out").toString(), "--force"));
    args.addAll(List.of(more));
    return Outcome.of(args.toArray()).out().lines().toList();
  }

  @Test
  void whatWasCopiedFromASpeakerRewordsNoOtherSpeechOfHis() throws IOException {
    Files.writeString(speeches.resolve("Y1b.txt"), "同志们：再讲摆摊的事。\n" + REWORDED + "\n");
    assertThat(rewordings(check("his", "--reworded"))).hasSize(1);
    Path officials = folder.resolve("officials.csv");
    Files.writeString(officials, "file,official\nspeeches/Y1.txt,贺启明\nspeeches/Y1b.txt,贺启明\n");
    assertThat(rewordings(check("same", "--reworded", "--officials", officials.toString())))
        .isEmpty();
  }

  @Test
  void whatOneSpeechCopiedAnotherMayReword() throws IOException {
    writeTheCopy();
    List<String> args = new ArrayList<>(List.of("check", draft.toString()));
    args.addAll(List.of(folder.resolve("copy.txt").toString(), "--against", speeches.toString()));
    assertThat(rewordings(run(args))).singleElement().asString().startsWith("draft.txt,");
  }

  @Test
  void ofACorpusTheEarlierSpeechIsTheSource() throws IOException {
    writeTheCopy();
    Files.move(draft, speeches.resolve("draft.txt"));
    Files.move(folder.resolve("copy.txt"), speeches.resolve("copy.txt"));
    assertThat(rewordings(run(List.of("report", speeches.toString()))))
        .filteredOn(row -> row.contains("Y1.txt"))
        .singleElement()
        .asString()
        .startsWith("draft.txt,");
  }

  /** Another speech by the speaker of the draft that has the reworded passage as it stands. */
  private void writeTheCopy() throws IOException {
    String copied =
        Files.readAllLines(speeches.resolve("Y1.txt")).stream()
            .filter(line -> line.contains("摊位费"))
            .findFirst()
            .orElseThrow();
    Files.writeString(folder.resolve("copy.txt"), "同志们：还是那件小事。\n" + copied + "\n");
    Files.writeString(
        folder.resolve("officials.csv"),
        "file,official,date\nspeeches/Y1.txt,贺启明,2023-03-02\n"
            + Stream.of("draft.txt", "copy.txt", "speeches/draft.txt", "speeches/copy.txt")
                .map(file -> file + ",杜若飞,2024-05-06\n")
                .collect(Collectors.joining()));
  }

  private Path run(List<String> command) {
    List<String> args = new ArrayList<>(command);
    Path out = folder.resolve("out");
    args.addAll(List.of("--reworded", "--officials", folder.resolve("officials.csv").toString()));
    args.addAll(List.of("--data-only", "-o", out.toString()));
    assertThat(Outcome.of(args.toArray()).code()).isZero();
    return out;
  }

  private static List<String> rewordings(Path out) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("data/reworded.csv"));
    return lines.subList(1, lines.size());
  }

  @Test
  void allOtherDataAreTheSameBytes() throws IOException {
    Path with = check("with", "--reworded", "--threads", "2");
    Path without = check("without", "--threads", "1");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(without.resolve("data"))) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    files.removeIf(file -> file.endsWith("timing.json"));
    assertThat(files).hasSizeGreaterThan(20);
    for (Path file : files) {
      assertThat(with.resolve(without.relativize(file))).hasSameBinaryContentAs(file);
    }
    assertThat(without.resolve("data/reworded.csv")).doesNotExist();
  }

  @Test
  void threadsAreNotSeen() {
    assertThat(check("one", "--reworded", "--threads", "1").resolve("data/reworded.csv"))
        .hasSameBinaryContentAs(
            check("three", "--reworded", "--threads", "3").resolve("data/reworded.csv"));
  }

  @Test
  void programsReadItInTheJsonOfACheck() throws IOException {
    Path json = folder.resolve("check.json");
    check(json, "--format", "json", "--reworded");
    assertThat(Files.readString(json))
        .contains("\"reworded\" : {", "\"sought\" : true", "\"document\" : \"Y1.txt\"", "进场的摊位费免了");
    check(json, "--format", "json", "--force");
    assertThat(Files.readString(json)).doesNotContain("reworded");
  }

  @Test
  void anIndexTellsWhoIsNearAndTheRestStaysUnread() throws IOException {
    Path others = Files.createDirectories(speeches.resolve("others"));
    for (int i = 0; i < 150; i++) {
      Files.writeString(
          others.resolve(i + ".txt"), "第" + i + "号塘的渔户清早下塘撒网，中午收网。\n晒干的鱼交给码头上的收购站，一共" + i + "筐。\n");
    }
    Path index = folder.resolve("archive.idx");
    assertThat(Outcome.of("index", "add", index, speeches).code()).isZero();
    String with = narrowed(index, "--reworded");
    assertThat(with).contains("\"document\" : \"Y1.txt\"").contains("\"sought\" : true");
    assertThat(with).isEqualTo(narrowed(index, "--reworded", "--threads", "3"));
    assertThat(found(with)).isEqualTo(found(narrowed(speeches, "--reworded")));
    assertThat(without(found(with), with)).isEqualTo(without("", narrowed(index)));
  }

  private static String without(String part, String json) {
    return json.replace(part, "").replaceAll("[\\s,]", "");
  }

  private static String found(String json) {
    int start = json.indexOf("\"reworded\"");
    String indent = json.substring(json.lastIndexOf('\n', start), start);
    return json.substring(start, json.indexOf(indent + "}", start) + indent.length() + 1);
  }

  private String narrowed(Path against, String... more) throws IOException {
    Path json = folder.resolve("narrowed.json");
    List<String> args = new ArrayList<>(List.of("check", draft.toString()));
    args.addAll(List.of("--against", against.toString(), "--format", "json", "--force"));
    args.addAll(List.of("-o", json.toString()));
    args.addAll(List.of(more));
    assertThat(Outcome.of(args.toArray()).code()).isZero();
    return Files.readString(json);
  }

  @Test
  void aComparisonShowsItIfABackgroundTellsWhatEverybodySays() throws IOException {
    assertThat(compare("alone.html")).contains("没有查找改写");
    assertThat(compare("with.html", "--background", speeches.toString()))
        .contains("疑似改写", "可能自然相近")
        .doesNotContain("没有查找改写");
  }

  private String compare(String name, String... more) throws IOException {
    Path page = folder.resolve(name);
    List<String> args = new ArrayList<>(List.of("compare", draft.toString()));
    args.addAll(List.of(speeches.resolve("Y1.txt").toString(), "--reworded"));
    args.addAll(List.of("-o", page.toString()));
    args.addAll(List.of(more));
    assertThat(Outcome.of(args.toArray()).code()).isZero();
    return Files.readString(page);
  }

  @Test
  void withFewDocumentsOfOthersItSaysThatItDoesNotSeek() throws IOException {
    try (Stream<Path> all = Files.list(speeches)) {
      for (Path file : all.sorted().skip(14).toList()) {
        Files.delete(file);
      }
    }
    Path out = check("few", "--reworded");
    assertThat(Files.readAllLines(out.resolve("data/reworded.csv"))).hasSize(1);
    assertThat(Files.readString(out.resolve("sheet.html"))).contains("没有查找改写");
  }
}
