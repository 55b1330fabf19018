package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.files.IntakeException;
import taohua.intake.files.Selection;
import taohua.intake.files.Skipped;
import taohua.intake.record.TextNames;
import taohua.words.Notice;

class SelectionTest {
  private static final String TEXT = "同志们：渠要年年修，闸要月月看，堤要天天守。";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.docx | a.docx | true",
        "*.docx | 2023/春/A.DOCX | true",
        "*.docx | a.docx.txt | false",
        "2023 | 2023/a.txt | true",
        "2023/ | x/2023/b/a.txt | true",
        "2023/*.txt | 2023/b/a.txt | false",
        "2023/** | 2023/b/a.txt | true",
        "**/终稿.txt | 终稿.txt | true",
        "/2023 | x/2023/a.txt | false",
        "./2023 | 2023/a.txt | true",
        "{草稿,旧稿}* | 草稿1.txt | true",
        "{草稿,旧稿}* | 终稿,1.txt | false",
        "a?[0-9].txt | ab7.txt | true",
        "a[!0-9].txt | a7.txt | false",
        "a.txt | abtxt | false",
        "a\\b.txt | a/b.txt | true"
      })
  void aPatternNamesFilesAndFolders(String glob, String path, boolean matches) {
    assertThat(Selection.compiled(glob).matcher(path).matches()).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "[ab", "{a,b"})
  void whatIsNoPatternIsTold(String glob) {
    assertThat(Selection.isPattern(glob)).isFalse();
    assertThatThrownBy(() -> new Selection(List.of(), List.of(glob)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void filesOfFoldersAreChosenAndTheOthersNamed() throws Exception {
    write("a.txt");
    write("b.md");
    write("old/c.txt");
    write("图.png");
    Gathered gathered = gather(List.of("*.txt"), List.of("old"), folder);
    assertThat(ids(gathered)).containsExactly("a.txt");
    assertThat(told(gathered))
        .containsExactly(
            "b.md: not among --include *.txt",
            "old/: left out by --exclude old",
            "图.png: not among --include *.txt");
    assertThat(gathered.isAllRead()).isTrue();
    assertThat(gathered.warnings())
        .extracting(Notice::english)
        .containsExactly(
            "3 files or folders left out by --include and --exclude: b.md, old/, 图.png");
  }

  @Test
  void filesOfArchivesAreChosenToo() throws Exception {
    write("a.txt");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("2023/b.md", "2022/c.md", ".d.md")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Path archive = Files.write(folder.resolve("z.zip"), bytes.toByteArray());
    Gathered gathered = gather(List.of("2023"), List.of(), folder);
    assertThat(ids(gathered)).containsExactly("z.zip/2023/b.md");
    assertThat(told(gathered))
        .containsExactly(
            "a.txt: not among --include 2023",
            "z.zip/2022/c.md: not among --include 2023",
            "z.zip/.d.md: hidden by its name, which begins with . or ~$");
    assertThat(ids(gather(List.of("/2023"), List.of(), archive)))
        .containsExactly("z.zip/2023/b.md");
    assertThat(ids(gather(List.of(), List.of("*.zip", "x"), folder))).containsExactly("a.txt");
  }

  @Test
  void whatAnArchiveMayHoldIsAdjustable() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.md", "b.md")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Files.write(folder.resolve("z.zip"), bytes.toByteArray());
    IntakeOptions one =
        IntakeOptions.DEFAULT.withLimits(ReadLimits.of(1 << 20).withArchives(1, 2, 100));
    Gathered gathered = Intake.gather(List.of(folder), Optional.empty(), one, ReadProgress.NONE);
    assertThat(ids(gathered)).containsExactly("z.zip/a.md");
    assertThat(gathered.rejected())
        .singleElement()
        .satisfies(why -> assertThat(why.detail().english()).contains("--max-entries"));
    assertThatThrownBy(() -> ReadLimits.of(1).withArchives(1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileThatIsGivenItselfIsRead() throws Exception {
    Path file = write("a.md");
    write("sub/b.txt");
    assertThat(ids(gather(List.of("*.txt"), List.of("*.md"), file, folder.resolve("sub"))))
        .containsExactly("a.md", "b.txt");
    assertThat(ids(gather(List.of("*.md"), List.of(), file))).containsExactly("a.md");
  }

  @Test
  void aPatternThatMatchesNothingSaysWhatIsThere() throws Exception {
    write("a.txt");
    write("b.txt");
    assertThatThrownBy(() -> gather(List.of("*.txt", "*.dcox"), List.of(), folder))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("*.dcox")
        .hasMessageContaining("a.txt, b.txt");
    assertThat(gather(List.of(), List.of("草稿*"), folder).warnings())
        .extracting(Notice::english)
        .containsExactly("no file matches --exclude 草稿*");
  }

  @Test
  void hiddenFilesAreCountedAndHiddenDocumentsPointedOut() throws Exception {
    write("a.txt");
    write(".b.txt");
    write("~$c.docx");
    write(".git/d.txt");
    Gathered gathered = gather(List.of(), List.of(), folder);
    assertThat(ids(gathered)).containsExactly("a.txt");
    assertThat(gathered.skipped())
        .extracting(Skipped::id)
        .containsExactly(".b.txt", ".git/", "~$c.docx");
    assertThat(gathered.isAllRead()).isTrue();
    assertThat(gathered.warnings())
        .singleElement()
        .satisfies(
            one -> assertThat(one.english()).startsWith("1 hidden documents").contains(".b.txt"));
  }

  private static List<String> ids(Gathered gathered) {
    return gathered.read().stream().map(read -> read.source().id()).toList();
  }

  private static List<String> told(Gathered gathered) {
    return gathered.skipped().stream()
        .map(one -> one.id() + ": " + one.reason().english())
        .toList();
  }

  private static Gathered gather(List<String> include, List<String> exclude, Path... inputs)
      throws IntakeException {
    Wanted wanted = new Wanted(false, TextNames.USUAL, new Selection(include, exclude));
    return Intake.gather(
        List.of(inputs),
        Optional.empty(),
        IntakeOptions.DEFAULT.withThreads(2).withWanted(wanted),
        ReadProgress.NONE);
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, TEXT);
  }
}
