package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadLimits;
import taohua.intake.ReadProgress;
import taohua.intake.child.ChildLimits;
import taohua.intake.files.IntakeException;

/**
 * Files made to break, to stall or to mislead who reads them cost one rejection each, and say why.
 */
class HostileFilesTest {
  private static final int LIMIT = 8 << 20;
  private static final long TWO_GIGABYTES = 1L << 31;
  private static final IntakeOptions OPTIONS =
      new IntakeOptions(LIMIT, 2, false)
          .withLimits(ReadLimits.of(LIMIT).withArchives(10_000, 2, 100))
          .withChild(new ChildLimits(60, 256));

  @TempDir private Path folder;

  @Test
  void documentsThatExpandOrLeadInCirclesAreRejectedWithTheirReasons() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("groups.rtf", HostileDocuments.nestedGroups());
    files.put("data.rtf", HostileDocuments.endlessData());
    files.put("entities.fodt", HostileDocuments.fodtOfEntities());
    files.put("entities.odt", HostileDocuments.odtOfForeignEntity());
    files.put("entities.doc", HostileDocuments.wordXmlOfEntities());
    files.put("entities.docx", HostileDocuments.docxOfEntities());
    files.put("entities.ofd", HostileDocuments.ofdOfEntities());
    files.put("itself.ofd", HostileDocuments.ofdOfItself());
    files.put("pages.pdf", HostileDocuments.pagesInPages());
    files.put("lists.pdf", HostileDocuments.nestedLists());
    files.put("page.pdf", HostileDocuments.expandingPage(64));
    files.put("sectors.doc", HostileDocuments.loopOfSectors());
    files.put("sectors.wps", HostileDocuments.loopOfSectors());
    files.put("tables.doc", HostileDocuments.loopOfTables());
    files.put("folders.wps", HostileDocuments.loopOfFolders());
    files.put("parts.mht", HostileDocuments.partsInParts(3000));
    files.put("nothing.docx", HostileDocuments.docxOfNothing(110_000));
    files.put("elements.html", HostileDocuments.bytes("<html>" + "<b>".repeat(1_000_001)));
    files.put("rows.csv", HostileDocuments.bytes("text\n" + "实\n".repeat(30_001)));
    files.put("fields.jsonl", HostileDocuments.fields(10_002));
    assertThat(reasons(gather(files)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("groups.rtf", "unread.too_deep"),
                Map.entry("data.rtf", "unread.empty_document"),
                Map.entry("entities.fodt", "unread.entities"),
                Map.entry("entities.odt", "unread.entities"),
                Map.entry("entities.doc", "unread.entities"),
                Map.entry("entities.docx", "unread.entities"),
                Map.entry("entities.ofd", "unread.entities"),
                Map.entry("itself.ofd", "unread.empty_document"),
                Map.entry("pages.pdf", "unread.damaged_file"),
                Map.entry("lists.pdf", "unread.damaged_file"),
                Map.entry("page.pdf", "unread.empty_document"),
                Map.entry("sectors.doc", "unread.damaged_document"),
                Map.entry("sectors.wps", "unread.damaged_document"),
                Map.entry("tables.doc", "unread.damaged_document"),
                Map.entry("folders.wps", "unread.damaged_document"),
                Map.entry("nothing.docx", "unread.many_lines"),
                Map.entry("elements.html", "unread.many_elements"),
                Map.entry("rows.csv", "unread.many_records"),
                Map.entry("fields.jsonl#1", "unread.many_fields"),
                Map.entry("parts.mht", "unread.no_page")));
  }

  @Test
  void circlesThatHideNothingAreReadAround() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("table.pdf", HostileDocuments.tableBeforeItself());
    files.put("stream.pdf", HostileDocuments.tableBehindItself());
    files.put("nothing.docx", HostileDocuments.docxOfNothing(90_000));
    files.put("comments.html", HostileDocuments.comments());
    Gathered gathered = gather(files);
    assertThat(reasons(gathered)).isEmpty();
    assertThat(gathered.read())
        .extracting(read -> read.document().text().strip())
        .containsExactly("实事", "实事", "No end of tables.", "No end of tables.");
  }

  @Test
  void aPageThatNeverEndsIsGivenUp() throws Exception {
    Files.write(folder.resolve("form.pdf"), HostileDocuments.formInForm());
    assertThat(reasons(gather(OPTIONS.withChild(new ChildLimits(2, 256)))))
        .containsExactly(Map.entry("form.pdf", "unread.late"));
  }

  @Test
  void archivesThatExpandOrLeadElsewhereAreRejectedWithTheirReasons() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("bomb.zip", HostileArchives.zipBomb(3, 9));
    files.put("over.zip", HostileArchives.overlapping(5000));
    files.put("nested.zip", HostileArchives.nested(3));
    files.put("out.zip", HostileArchives.leadingOut());
    files.put("bomb.7z", HostileArchives.sevenZipBomb("图.png", 17));
    files.put("bomb.tar.gz", HostileArchives.packedTarBomb(20));
    files.put("links.tar", HostileArchives.links());
    Gathered gathered = gather(files);
    assertThat(reasons(gathered))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("bomb.zip", "unread.archive_expands"),
                Map.entry("bomb.zip/0.txt", "unread.packed_too_large"),
                Map.entry("over.zip/0.txt", "unread.not_text"),
                Map.entry("over.zip/0.txt#2", "unread.same_entry"),
                Map.entry("nested.zip/inner.zip/inner.zip", "unread.nested"),
                Map.entry("out.zip/__/out.txt", "unread.leads_out"),
                Map.entry("out.zip//tmp/out.txt", "unread.leads_out"),
                Map.entry("out.zip/a/__/__/b.txt", "unread.leads_out"),
                Map.entry("bomb.7z", "unread.archive_expands"),
                Map.entry("bomb.tar.gz", "unread.gzip_expands"),
                Map.entry("links.tar/symbolic.txt", "unread.packed_link"),
                Map.entry("links.tar/hard.txt", "unread.packed_link"),
                Map.entry("links.tar/pipe.txt", "unread.packed_link"),
                Map.entry("links.tar/device.txt", "unread.packed_link")));
    assertThat(gathered.read())
        .extracting(read -> read.source().id())
        .containsExactly("links.tar/讲话.txt", "out.zip/in.txt");
    assertThat(folder.resolveSibling("out.txt")).doesNotExist();
  }

  @Test
  void filesOfTwoGigabytesAreNotTakenIntoMemory() throws Exception {
    for (String ending :
        List.of("txt", "doc", "docx", "pdf", "zip", "7z", "tar", "jsonl", "tar.gz")) {
      sparse("a." + ending, new byte[0]);
    }
    byte[] longName =
        HostileArchives.header("x", TarArchiveEntry.LF_GNUTYPE_LONGNAME, TWO_GIGABYTES - 2048);
    sparse("name.tar", longName);
    assertThat(reasons(gather(OPTIONS)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "a.txt", "unread.too_large",
                "a.doc", "unread.too_large",
                "a.docx", "unread.too_large",
                "a.pdf", "unread.too_large",
                "a.zip", "unread.damaged_archive",
                "a.7z", "unread.damaged_archive",
                "a.tar", "unread.empty_archive",
                "a.tar.gz", "unread.damaged_archive",
                "a.jsonl", "unread.hole",
                "name.tar", "unread.damaged_archive"));
  }

  private void sparse(String name, byte[] beginning) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.write(beginning);
      file.setLength(TWO_GIGABYTES);
    }
  }

  @Test
  void tenThousandSmallFilesAreReadFromAFolderAndFromAnArchive() throws Exception {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 10_000; i++) {
      Files.write(many.resolve(i + ".txt"), HostileArchives.small(i));
    }
    Files.write(folder.resolve("many.zip"), HostileArchives.manyFiles(10_000));
    Gathered gathered = gather(OPTIONS.keepingAll());
    assertThat(gathered.read()).hasSize(1000);
    assertThat(gathered.rejected()).hasSize(19_000);
  }

  @Test
  void filesThatAreReplacedBeforeTheyAreReadAreReadAsTheyAreOrRejected() throws Exception {
    byte[] text = "同志们,今年的实事要一件一件办好。".repeat(2000).getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("cut.txt", "gone.txt", "folder.txt", "pipe.txt", "other.zip")) {
      Files.write(folder.resolve(name), text);
    }
    assertThat(reasons(Intake.gather(List.of(folder), Optional.empty(), OPTIONS, replacing())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "cut.txt", "unread.no_bytes",
                "gone.txt", "unread.cannot_open",
                "folder.txt", "unread.cannot_open",
                "pipe.txt", "unread.cannot_open",
                "other.zip/0.txt", "unread.packed_too_large"));
  }

  /** Replaces the files once they are listed. */
  private ReadProgress replacing() {
    return new ReadProgress() {
      @Override
      public void begin(int files) {
        try {
          Files.write(folder.resolve("cut.txt"), new byte[0]);
          Files.delete(folder.resolve("gone.txt"));
          Files.delete(folder.resolve("folder.txt"));
          Files.createDirectory(folder.resolve("folder.txt"));
          Files.write(folder.resolve("other.zip"), HostileArchives.zipBomb(1, 9));
          pipe("pipe.txt");
        } catch (IOException | InterruptedException e) {
          throw new AssertionError(e);
        }
      }

      @Override
      public void read() {}
    };
  }

  private void pipe(String name) throws IOException, InterruptedException {
    Path pipe = folder.resolve(name);
    Files.deleteIfExists(pipe);
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
  }

  @Test
  void aPipeIsNeverWaitedFor() throws Exception {
    pipe("a.txt");
    assertThat(reasons(gather(OPTIONS))).containsExactly(Map.entry("a.txt", "unread.device"));
  }

  private Gathered gather(Map<String, byte[]> files) throws IOException, IntakeException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return gather(OPTIONS);
  }

  private Gathered gather(IntakeOptions options) throws IntakeException {
    return Intake.gather(List.of(folder), Optional.empty(), options, ReadProgress.NONE);
  }

  private static Map<String, String> reasons(Gathered gathered) {
    Map<String, String> reasons = new TreeMap<>();
    gathered.rejected().forEach(one -> reasons.put(one.source().id(), one.detail().key()));
    return reasons;
  }
}
