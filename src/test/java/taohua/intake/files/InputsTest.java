package taohua.intake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.intake.Fixtures.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.intake.format.Format;
import taohua.words.Notice;

class InputsTest {
  @TempDir Path folder;

  @Test
  void filesAreListedById() throws Exception {
    write("b.txt");
    write("B/c.txt");
    write("B/a.html");
    write("~$lock.docx");
    write(".hidden.txt");
    assertThat(ids(list(folder))).containsExactly("B/a.html", "B/c.txt", "b.txt");
  }

  @Test
  void aFileGivenAloneIsNamedByItself() throws Exception {
    write("sub/a.txt");
    assertThat(ids(list(folder.resolve("sub/a.txt")))).containsExactly("a.txt");
  }

  @Test
  void aFileBelowSeveralInputsKeepsItsShortestId() throws Exception {
    write("sub/a.txt");
    assertThat(ids(list(folder, folder.resolve("sub")))).containsExactly("a.txt");
    write("sub/b.xlsb");
    assertThat(list(folder, folder.resolve("sub")).skipped())
        .extracting(Skipped::id)
        .containsExactly("b.xlsb");
  }

  @Test
  void asManyNamesOfFoldersTellFilesApartAsAreNeeded() throws Exception {
    write("x/one/a.txt");
    write("y/one/a.txt");
    assertThat(ids(list(folder.resolve("x/one"), folder.resolve("y/one"))))
        .containsExactly("x/one/a.txt", "y/one/a.txt");
    write("x/two/a.txt");
    assertThat(ids(list(folder.resolve("x/one/a.txt"), folder.resolve("x/two"))))
        .containsExactly("one/a.txt", "two/a.txt");
  }

  @Test
  void namesAreComposed() throws Exception {
    Files.writeString(folder.resolve("e\u0301.txt"), "x");
    assertThat(ids(list(folder))).containsExactly("\u00E9.txt");
  }

  @Test
  void theManifestIsNeverAnInput() throws Exception {
    Path manifest = write("list.txt");
    write("a.txt");
    Inputs listed = Inputs.list(List.of(folder), Optional.of(folder.resolve("./list.txt")));
    assertThat(ids(listed)).containsExactly("a.txt");
    assertThat(ids(Inputs.list(List.of(manifest), Optional.of(manifest)))).isEmpty();
  }

  @Test
  void aTableOfNamesBesideTheDocumentsIsPointedOut() throws Exception {
    write("sub/officials.csv");
    write("other.xlsb");
    Inputs listed = list(folder);
    assertThat(listed.skipped())
        .extracting(one -> one.id() + ": " + one.reason())
        .satisfiesExactly(
            told -> assertThat(told).startsWith("other.xlsb: unsupported kind .xlsb; "),
            told -> assertThat(told).startsWith("sub/officials.csv: a table of names"));
    assertThat(gather(folder).documentsSkipped())
        .extracting(Skipped::id)
        .containsExactly("other.xlsb");
    assertThat(listed.warnings())
        .singleElement()
        .asString()
        .startsWith("sub/officials.csv lies beside the documents")
        .contains("--officials");
  }

  @Test
  void severalWarningsAreToldInOrder() throws Exception {
    write("b/officials.csv");
    write("a/officials.csv");
    assertThat(list(folder.resolve("b"), folder).warnings())
        .extracting(one -> one.values().get(0))
        .containsExactly("a/officials.csv", "b/officials.csv", "officials.csv");
  }

  @Test
  void foldersAreLookedIntoAFewTimesHoweverManyLinksLeadThere() throws Exception {
    Path last = Files.createDirectories(folder.resolve("d30"));
    write("d30/a.txt");
    // Each folder leads to the next one in two ways: a thousand million ways to the last.
    for (int i = 29; i >= 0; i--) {
      Path next = Files.createDirectories(folder.resolve("d" + i));
      Files.createSymbolicLink(next.resolve("left"), last);
      Files.createSymbolicLink(next.resolve("right"), last);
      last = next;
    }
    Files.createSymbolicLink(folder.resolve("d30/up"), folder);
    assertThat(list(last).files()).hasSize(1);
    assertThat(list(folder).files()).extracting(InputFile::id).containsExactly("d30/a.txt");
  }

  @Test
  void whatCannotBeOpenedIsRejectedById() throws Exception {
    Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("nowhere either"));
    Files.createSymbolicLink(folder.resolve("p.txt"), Path.of("/dev/null"));
    assertThat(list(folder).rejected())
        .extracting(one -> one.source().id() + ": " + one.why())
        .containsExactly(
            "a.txt: the link leads nowhere",
            "p.txt: a pipe or a device, not a file",
            "z.txt: the link leads nowhere");
  }

  @Test
  void pagesThatTaohuaWroteAreSkipped() throws Exception {
    Files.writeString(
        folder.resolve("sheet.html"), "<html><meta name=\"generator\" content=\"Taohua\">");
    Files.writeString(
        folder.resolve("a.html"), "<html><meta name=\"generator\" content=\"Other\">");
    Files.writeString(
        folder.resolve("b.txt"), "<html><meta name=\"generator\" content=\"Taohua\">");
    Inputs listed = list(folder);
    assertThat(ids(listed)).containsExactly("a.html", "b.txt");
    assertThat(listed.skipped())
        .containsExactly(
            new Skipped("sheet.html", folder.resolve("sheet.html"), Notice.of("skipped.own_page")));
  }

  @Test
  void reportsAreNamedWithoutTheirPlaceOnThisMachine() throws Exception {
    Path run = folder.resolve("x/report/data/run.json");
    Files.createDirectories(run.getParent());
    Files.writeString(run, "{\n  \"program\" : \"taohua\"");
    assertThat(list(folder).warnings()).containsExactly(Notice.of("input.report", "x/report"));
    assertThat(list(folder.resolve("x/report"), folder.resolve("x/report")).warnings())
        .containsExactly(Notice.of("input.report", "report"));
  }

  @Test
  void oneFolderUnderTwoLinksIsReadOnce() throws Exception {
    write("real/a.txt");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    assertThat(ids(list(folder))).containsExactly("link/a.txt");
  }

  @Test
  void hashesAndUnreadableFilesAreTold() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "abc");
    Files.writeString(folder.resolve("r.jsonl"), "{\"id\": \"r\", \"text\": \"abc\"}\nbad");
    Gathered gathered = gather(folder);
    assertThat(gathered.read().get(0).source().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    String ofRecords = gathered.read().get(1).source().sha256();
    assertThat(ofRecords).hasSize(64);
    assertThat(gathered.rejected())
        .extracting(one -> one.source().sha256())
        .containsExactly(ofRecords);
    IntakeOptions without = new IntakeOptions(100, 1, false);
    assertThat(Intake.gather(List.of(folder), Optional.empty(), without, ReadProgress.NONE).read())
        .extracting(read -> read.source().sha256())
        .containsExactly("", "");
  }

  @Test
  void aFolderMayBeReadAgainUnderAnotherName() throws Exception {
    write("real/a.txt");
    Files.createSymbolicLink(folder.resolve("a"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("real"));
    Path broken = folder.resolve("real/z.txt");
    Files.createSymbolicLink(broken, folder.resolve("nowhere"));
    FileWalk walk = new FileWalk(Optional.empty(), Chosen.ALL);
    walk.add(folder);
    assertThat(walk.files())
        .extracting(InputFile::id)
        .containsExactly("a/a.txt", "b/a.txt", "real/a.txt");
    assertThat(walk.rejected()).hasSize(3);
  }

  @Test
  void ofEquallyLongIdsOfOneFileTheFirstIsKept() throws Exception {
    Path file = write("sub/a.txt");
    InputFile b = new InputFile(folder, file, "b.txt", Format.TEXT);
    InputFile a = new InputFile(folder, file, "a.txt", Format.TEXT);
    InputFile longer = new InputFile(folder, file, "a/a.txt", Format.TEXT);
    assertThat(InputIds.settle(List.of(longer, b, a))).containsExactly(a);
    InputFile other = new InputFile(folder, write("sub/c.txt"), "0.txt", Format.TEXT);
    assertThat(InputIds.settle(List.of(b, other))).containsExactly(other, b);
    assertThat(InputIds.settle(List.of())).isEmpty();
  }

  private static Inputs list(Path... inputs) throws IntakeException {
    return Inputs.list(List.of(inputs), Optional.empty());
  }

  private static List<String> ids(Inputs listed) {
    return listed.files().stream().map(InputFile::id).toList();
  }

  private Path write(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, name);
  }
}
