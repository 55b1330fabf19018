package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dropping files on the program does. */
class OpenCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aDraftIsCheckedAgainstTheArchiveElseAgainstItsFolder() throws Exception {
    Path draft = Speeches.write(folder.resolve("draft.txt"), "");
    Path other = Speeches.write(folder.resolve("old.docx"), "");
    Speeches.write(folder.resolve("~$old.docx"), "");
    Speeches.write(folder.resolve("photo.jpg"), "");
    Speeches.write(folder.resolve("below/deep.txt"), "");
    Path archive = Path.of("some.idx");
    assertThat(new Dropped(List.of(draft), List.of(archive)).call())
        .containsExactly("check", draft.toString(), "--against", "some.idx");
    assertThat(new Dropped(List.of(draft), List.of()).call())
        .containsExactly("check", draft.toString(), "--against", other.toString());
    assertThat(new Dropped(List.of(draft, other), List.of(archive)).call())
        .startsWith("check", draft.toString(), other.toString())
        .endsWith("--single-file");
  }

  @Test
  void filesAreComparedAndFoldersReported() throws Exception {
    Path one = Speeches.write(folder.resolve("1.txt"), "");
    Path two = Speeches.write(folder.resolve("2.txt"), "");
    assertThat(new Dropped(List.of(one, two), List.of()).call())
        .containsExactly("compare", one.toString(), two.toString());
    assertThat(new Dropped(List.of(one, two, one), List.of()).call()).startsWith("report");
    assertThat(new Dropped(List.of(folder), List.of(one)).call())
        .containsExactly("report", folder.toString(), "--single-file");
  }

  @Test
  void whatCannotBeOpenedIsTold() {
    Path alone = Speeches.write(folder.resolve("alone.txt"), "");
    assertThatThrownBy(() -> new Dropped(List.of(alone), List.of()).call())
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("TAOHUA_ARCHIVE");
    assertThatThrownBy(() -> new Dropped(List.of(folder.resolve("none")), List.of()).call())
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aCallThatBeginsWithAFileOpensItAndOneWithACommandDoesNot() throws IOException {
    Path file = Speeches.write(folder.resolve("a.txt"), "");
    assertThat(Dropped.asCall(file.toString(), "--no-browser"))
        .containsExactly("open", file.toString(), "--no-browser");
    for (String word : List.of("report", "help", "--help", "nothing.here", "samples\0")) {
      assertThat(Dropped.asCall(word, "x")).containsExactly(word, "x");
    }
    assertThat(Dropped.asCall()).isEmpty();
  }

  @Test
  void theReportIsWrittenAndToldWhereNothingShowsIt() {
    Path page = folder.resolve("out/page.html");
    Outcome done = Outcome.of("samples/02-磐溪县-安全生产动员.txt", "--no-browser", "-q", "-o", page);
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(page).exists();
    assertThat(Speeches.read(page)).contains("栖梧市");
    Outcome alone =
        Outcome.of("open", Speeches.write(folder.resolve("a/b.txt"), "字"), "--lang", "en");
    assertThat(alone.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(alone.err()).contains("there is no other document beside");
  }

  @Test
  void anArchiveBesideTheProgramIsTheUsualOneOnceSomethingLiesInIt() throws IOException {
    assertThat(Archives.beside(folder)).isEmpty();
    Path archive = Files.createDirectories(folder.resolve("档案"));
    assertThat(Archives.beside(folder)).isEmpty();
    Speeches.write(archive.resolve("a.txt"), "");
    assertThat(Archives.beside(folder)).containsExactly(archive);
  }

  @Test
  void aBrowserIsAskedForOnlyWhereThereIsAScreen() {
    assertThat(Browser.of("Linux", Map.of()).show(folder)).isFalse();
    assertThat(Browser.of("Linux", Map.of("DISPLAY", ":0")).command()).containsExactly("xdg-open");
    assertThat(Browser.of("Windows 11", Map.of()).command()).startsWith("rundll32");
    assertThat(Browser.of("Mac OS X", Map.of()).command()).containsExactly("open");
    assertThat(new Browser(List.of("false")).show(folder)).isFalse();
    assertThat(new Browser(List.of("no-such-program")).show(folder)).isFalse();
    assertThat(new Browser(List.of("true")).show(folder)).isTrue();
  }
}
