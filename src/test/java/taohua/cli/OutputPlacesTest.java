package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where output may go, and that nothing is lost there. */
class OutputPlacesTest {
  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    speeches = Speeches.into(folder.resolve("speeches"));
    out = folder.resolve("out");
  }

  @Test
  void aPreviousReportIsReplacedWhole() {
    assertDone(Outcome.of("report", speeches, "-o", out));
    assertThat(out.resolve("documents/0003.html")).exists();
    assertDone(Outcome.of("report", speeches.resolve("a.txt"), "-o", out));
    assertThat(out.resolve("documents/0001.html")).exists();
    assertThat(out.resolve("documents/0003.html")).doesNotExist();
    assertDone(Outcome.of("report", speeches, "-o", out));
    assertNoLeftOvers(out);
    assertNoLeftOvers(folder);
  }

  @Test
  void aFolderThatHoldsSomethingElseIsTakenOnlyWithForce() {
    Path notes = Speeches.write(out.resolve("notes.txt"), "mine");
    assertFails(Outcome.inEnglish("report", speeches, "-o", out), "holds notes.txt", "--force");
    assertThat(out.resolve("index.html")).doesNotExist();
    assertDone(Outcome.of("report", speeches, "-o", out, "--force"));
    assertThat(out.resolve("index.html")).exists();
    assertThat(Speeches.read(notes)).isEqualTo("mine");
  }

  @Test
  void evenForceTakesNoForeignFileAway() {
    for (String mine : new String[] {"documents/draft.txt", "data/run.json", "index.html"}) {
      Path place = folder.resolve(mine.replace('/', '-'));
      Path file = Speeches.write(place.resolve(mine), "mine");
      assertFails(Outcome.inEnglish("report", speeches, "-o", place), "holds ");
      assertFails(Outcome.inEnglish("report", speeches, "-o", place, "--force"), "would replace");
      assertThat(Speeches.read(file)).isEqualTo("mine");
    }
    assertDone(Outcome.of("report", speeches, "-o", out));
    Path later = Speeches.write(out.resolve("documents/draft.txt"), "mine");
    assertFails(Outcome.inEnglish("report", speeches, "-o", out), "holds documents/draft.txt");
    assertDone(Outcome.of("report", speeches, "-o", out, "--force"));
    assertThat(Speeches.read(later)).isEqualTo("mine");
    assertNoLeftOvers(folder);
  }

  @Test
  void aPageThatWasChangedByHandIsKeptAndNamed() {
    assertDone(Outcome.of("report", speeches, "-o", out));
    Path page = Speeches.write(out.resolve("documents/0001.html"), "changed");
    Outcome again = Outcome.of("report", speeches, "-o", out);
    assertDone(again);
    assertThat(again.err()).contains("documents/0001.html", "documents/0001.kept.html");
    assertThat(Speeches.read(page)).contains("<html");
    assertThat(Speeches.read(out.resolve("documents/0001.kept.html"))).isEqualTo("changed");
    Outcome third = Outcome.of("report", speeches, "-o", out);
    assertDone(third);
    assertThat(third.err()).isEmpty();
    assertThat(Speeches.read(out.resolve("documents/0001.kept.html"))).isEqualTo("changed");
  }

  @Test
  void aLinkStaysALinkAndItsTargetGetsTheReport() throws Exception {
    Path target = Files.createDirectories(folder.resolve("disk/target"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    for (int time = 0; time < 2; time++) {
      assertDone(Outcome.of("report", speeches, "-o", link));
      assertThat(link).isSymbolicLink();
      assertThat(target.resolve("index.html")).isNotEmptyFile();
    }
    Path page = Files.createSymbolicLink(folder.resolve("page.html"), target.resolve("p.html"));
    assertFails(
        Outcome.inEnglish(
            "compare", speeches.resolve("b.txt"), speeches.resolve("a.txt"), "-o", page),
        "leads nowhere");
    Files.createFile(target.resolve("p.html"));
    assertDone(
        Outcome.of("compare", speeches.resolve("b.txt"), speeches.resolve("a.txt"), "-o", page));
    assertThat(page).isSymbolicLink().isNotEmptyFile();
    assertNoLeftOvers(folder);
  }

  @Test
  void aFileIsNoFolder() {
    Path file = Speeches.write(folder.resolve("file"), "mine");
    assertFails(
        Outcome.inEnglish("report", speeches, "-o", file), "is a file, but the report needs a");
    assertFails(Outcome.inEnglish("report", speeches, "-o", file.resolve("below")), "is a file");
    assertFails(
        Outcome.inEnglish("pairs", speeches, "-o", file.resolve("pairs.csv")), "file is no folder");
    assertThat(Speeches.read(file)).isEqualTo("mine");
  }

  @Test
  void pagesAndTablesReplaceOnlyTheirOwnKind() {
    Path a = speeches.resolve("a.txt");
    Path b = speeches.resolve("b.txt");
    assertFails(
        Outcome.inEnglish("compare", b, a, "-o", a), "a.txt exists and is no page of Taohua");
    assertFails(
        Outcome.inEnglish("pairs", speeches, "-o", a), "a.txt exists and is no table of Taohua");
    assertFails(Outcome.inEnglish("pairs", speeches, "-o", speeches), "is a folder");
    assertThat(Speeches.read(a)).isEqualTo(Speeches.SOURCE);
    for (int time = 0; time < 2; time++) {
      assertDone(Outcome.of("compare", b, a, "-o", folder.resolve("page.html")));
      assertDone(Outcome.of("pairs", speeches, "-o", folder.resolve("pairs.csv")));
    }
    assertNoLeftOvers(folder);
  }

  @Test
  void aFolderWithoutPermissionIsNamed() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeFalse(locked.toFile().setWritable(false) && Files.isWritable(locked), "runs as root");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertFails(Outcome.inEnglish("report", speeches, "-o", locked), "no permission to write to");
    assertFails(Outcome.inEnglish("report", speeches, "-o", locked.resolve("x")), "no permission");
    assertFails(
        Outcome.inEnglish("pairs", speeches, "-o", locked.resolve("x.csv")), "no permission");
  }

  @Test
  void aReportInsideItsInputIsNoInputNextTime() {
    Path inside = speeches.resolve("reports").resolve("speeches");
    assertDone(Outcome.of("report", speeches, "-o", inside));
    Outcome.of(
        "compare",
        speeches.resolve("b.txt"),
        speeches.resolve("a.txt"),
        "-o",
        speeches.resolve("reports").resolve("compare.html"));
    Outcome again = Outcome.of("report", speeches, "-o", inside, "--lang", "en");
    assertDone(again);
    assertThat(again.out()).contains("3 documents");
    assertThat(again.err()).contains("reports/speeches holds a report of Taohua");
    assertThat(Speeches.read(inside.resolve("data/run.json")))
        .contains("\"reports/compare.html\"", "a page that Taohua wrote")
        .doesNotContain(folder.toString());
  }

  @Test
  void aReportNeverGoesIntoTheInputItself() {
    assertFails(
        Outcome.inEnglish("report", speeches, "-o", speeches, "--force"), "is itself an input");
    assertFails(
        Outcome.inEnglish(
            "check", speeches.resolve("a.txt"), "--against", speeches, "-o", speeches, "--force"),
        "is itself an input");
  }

  private static void assertDone(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static void assertFails(Outcome outcome, String... messages) {
    assertThat(outcome.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("taohua: ").contains(messages).doesNotContain("\tat ");
  }

  private static void assertNoLeftOvers(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".taohua"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
