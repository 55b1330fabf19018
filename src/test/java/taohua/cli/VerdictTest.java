package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict says what it covers, and there is none where nothing was compared. */
class VerdictTest {
  private static final String NOTHING = "没有可比对的文献，未作任何比对";

  @TempDir private Path folder = Path.of("");
  private Path archive = Path.of("");
  private Path draft = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    archive = Speeches.into(folder.resolve("archive"));
    draft = Speeches.write(folder.resolve("draft.txt"), Speeches.COPY.replace("老百姓", "群众"));
  }

  private void addUnreadAndRepeated() {
    Speeches.write(archive.resolve("旧稿.uof"), "D");
    Speeches.write(archive.resolve("空.txt"), "");
    Speeches.write(archive.resolve("z再存.txt"), Speeches.OTHER);
  }

  private Outcome check(Object... more) {
    return Outcome.of(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("check", draft, "--against", archive),
                java.util.stream.Stream.of(more))
            .toArray());
  }

  private static JsonNode json(Outcome outcome) {
    try {
      return new ObjectMapper().readTree(outcome.out());
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theTerminalNamesWhatWasNotCompared() {
    addUnreadAndRepeated();
    Outcome check = check("-o", folder.resolve("sheet.html"));
    assertThat(check.code()).isZero();
    assertThat(check.out())
        .contains("共给出 6 个，比对 2 篇", "z再存.txt", "b.txt", "未能读取 1 个", "格式不支持 1 个")
        .contains("2 个文件没有读到", "旧稿.uof（不支持的格式 .uof", "另存为 .docx", "空.txt（文件是空的；");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void soDoesTheSheet(String format) {
    addUnreadAndRepeated();
    Path sheet = folder.resolve("html".equals(format) ? "sheet.html" : "sheet.txt");
    assertThat(check("--format", format, "-o", sheet).code()).isZero();
    assertThat(Speeches.read(sheet).replaceAll("\\n *", ""))
        .contains("共给出 6 个，比对 2 篇", "z再存.txt", "2 个文件没有读到", "旧稿.uof（不支持的格式 .uof", "空.txt（文件是空的；");
  }

  @Test
  void programsCanAddItUp() {
    addUnreadAndRepeated();
    JsonNode scope = json(check("--format", "json")).get("scope");
    assertThat(scope.get("given").asInt())
        .isEqualTo(
            scope.get("compared").asInt()
                + scope.get("duplicates").size()
                + scope.get("drafts").size()
                + scope.get("elsewhere").size()
                + scope.get("rejected").asInt()
                + scope.get("skipped").asInt())
        .isEqualTo(6);
    JsonNode all = json(check("--format", "json"));
    assertThat(all.get("skipped").get(0).get("file").asText()).isEqualTo("旧稿.uof");
    assertThat(all.get("skipped").get(0).get("side").asText()).isEqualTo("source");
    assertThat(all.get("rejected").get(0).get("file").asText()).isEqualTo("空.txt");
  }

  @Test
  void whereAllWasReadNothingIsAdded() {
    Outcome check = check("-o", folder.resolve("sheet.html"));
    assertThat(check.out()).contains("比对范围：").doesNotContain("没有读到");
  }

  @Test
  void unreadFilesAmongTheCheckedOnesAreNamed() {
    Speeches.write(folder.resolve("drafts/稿.txt"), Speeches.COPY);
    Speeches.write(folder.resolve("drafts/另稿.uot"), "W");
    Path out = folder.resolve("out");
    Outcome check = Outcome.of("check", folder.resolve("drafts"), "--against", archive, "-o", out);
    assertThat(check.out()).contains("送检文件中有 1 个没有读到", "另稿.uot");
    Path sheets = folder.resolve("sheets");
    Outcome.of(
        "check",
        folder.resolve("drafts"),
        draft,
        "--against",
        archive,
        "--single-file",
        "-o",
        sheets.resolve("all.html"));
    assertThat(Speeches.read(sheets.resolve("all.html"))).contains("另稿.uot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void whereNothingWasComparedThereIsNoVerdict(String format) {
    Path out = folder.resolve("sheet." + format);
    Outcome check = Outcome.of("check", draft, "--against", draft, "--format", format, "-o", out);
    assertThat(check.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(check.err()).contains(NOTHING);
    assertThat(check.out()).contains("未作比对").doesNotContain("0.0%", "未见");
    assertThat(Speeches.read(out)).doesNotContain("0.0%", "未见相同", "未见待核");
    if (!"json".equals(format)) {
      assertThat(Speeches.read(out).replace("\n", "")).contains(NOTHING);
    }
  }

  @Test
  void programsSeeThatNothingWasCompared() {
    Outcome check = Outcome.of("check", draft, "--against", draft, "--format", "json");
    JsonNode sheet = json(check).get("sheets").get(0);
    assertThat(sheet.get("compared").asBoolean()).isFalse();
    assertThat(sheet.get("residual_share").isNull()).isTrue();
    assertThat(sheet.get("total_share").isNull()).isTrue();
    assertThat(json(check).get("scope").get("elsewhere").get(0).asText()).isEqualTo("draft.txt");
  }

  @Test
  void aLimitIsNotReachedByWhatWasNotCompared() {
    Outcome check =
        Outcome.of(
            "check", draft, "--against", draft, "--fail-at", 0.1, "-o", folder.resolve("s.html"));
    assertThat(check.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
  }

  @Test
  void strictAsksThatEverythingIsRead() {
    Path sheet = folder.resolve("s.html");
    assertThat(check("--strict", "-o", sheet).code()).isZero();
    Speeches.write(archive.resolve("附件.caj"), "CAJ");
    assertThat(check("--strict", "-o", sheet).code()).isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(check("--strict", "--fail-at", 0.1, "-o", sheet).code())
        .isEqualTo(ExitCode.NOT_ALL_READ);
    assertThat(check("--fail-at", 0.1, "-o", sheet).code()).isEqualTo(ExitCode.LIMIT_REACHED);
    assertThat(check("-o", sheet).code()).isZero();
  }

  @Test
  void strictHoldsForEveryCommandThatReads() {
    Speeches.write(archive.resolve("坏.txt"), "");
    List<Outcome> all =
        List.of(
            Outcome.of("report", archive, "-o", folder.resolve("r"), "--strict"),
            Outcome.of("pairs", archive, "--strict"),
            Outcome.of("extract", archive, "--strict"));
    assertThat(all).extracting(Outcome::code).containsOnly(ExitCode.NOT_ALL_READ);
    assertThat(Outcome.of("report", archive, "-o", folder.resolve("r")).code()).isZero();
  }

  @Test
  void ownPagesAreNoUnreadDocuments() {
    check("-o", archive.resolve("旧报告单.html"));
    Outcome again = check("--strict", "-o", folder.resolve("s.html"));
    assertThat(again.code()).isZero();
    assertThat(again.out()).doesNotContain("没有读到");
  }

  @Test
  void draftsThatLieInTheArchiveAreNotComparedWithEachOtherAndItIsSaid() {
    Path taken = Speeches.write(archive.resolve("d.txt"), Speeches.COPY.replace("钟离朔", "公羊里"));
    Outcome check = Outcome.of("check", draft, taken, "--against", archive, "--format", "text");
    assertThat(check.out().replaceAll("\n *", "")).contains("送检文本之间不互相比对，结论不涉及它们：d.txt");
  }

  @Test
  void anotherStateOfTheDraftIsNamedBesideTheVerdict() {
    assertThat(check("--format", "text").out()).contains("同一文本，未作来源：b.txt");
  }

  @Test
  void sheetsNameEveryUnreadFileAmongThoseOfTheArchiveAndOfTheDrafts() {
    for (int i = 0; i < 15; i++) {
      Speeches.write(archive.resolve("附件" + i + ".caj"), "CAJ");
    }
    Path other = Speeches.write(folder.resolve("另稿.uot"), "W");
    Path page = folder.resolve("s.html");
    Outcome.of("check", draft, other, "--against", archive, "-o", page);
    String text =
        Outcome.of("check", draft, other, "--against", archive, "--format", "text")
            .out()
            .replaceAll("\n *", "");
    for (int i = 0; i < 15; i++) {
      assertThat(Speeches.read(page)).contains("附件" + i + ".caj（");
      assertThat(text).contains("附件" + i + ".caj（");
    }
    assertThat(Speeches.read(page)).contains("送检文件中有 1 个没有读到", "另稿.uot");
    assertThat(text).contains("送检文件中有 1 个没有读到", "另稿.uot");
  }

  @Test
  void aTextTooShortToShowAnythingSaysSo() {
    Path note = Speeches.write(folder.resolve("便条.txt"), "渠要修。\n");
    assertThat(
            Outcome.of("check", note, "--against", archive, "--format", "text")
                .out()
                .replaceAll("\n *", ""))
        .contains("这样短的文本比对不出什么");
    assertThat(check("--format", "text").out()).doesNotContain("这样短的文本");
  }
}
