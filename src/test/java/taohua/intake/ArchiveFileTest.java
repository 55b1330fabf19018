package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.files.IntakeException;
import taohua.intake.files.Skipped;

class ArchiveFileTest {
  private static final byte[] TEXT =
      "同志们:\n今年的春灌要早动手、早见效,各乡镇把渠道清淤做在前头。\n谢谢大家。\n".getBytes(StandardCharsets.UTF_8);
  private static final int LIMIT = 4 << 20;

  @TempDir private Path folder;

  @Test
  void filesOfAnArchiveAreReadAsThoseOfAFolder() throws Exception {
    Files.write(
        folder.resolve("a.zip"),
        zip("稿/讲话.txt", TEXT, "稿/图.png", TEXT, "__MACOSX/._讲话.txt", TEXT, ".hidden.txt", TEXT));
    Gathered read = gather();
    assertThat(ids(read)).containsExactly("a.zip/稿/讲话.txt");
    assertThat(read.read().get(0).document().paragraphs()).hasSize(3);
    assertThat(read.skipped())
        .extracting(Skipped::id)
        .containsExactly("a.zip/稿/图.png", "a.zip/__MACOSX/._讲话.txt", "a.zip/.hidden.txt");
    assertThat(read.rejected()).isEmpty();
  }

  @Test
  void sevenZipAndPackedTarAreReadToo() throws Exception {
    Path seven = folder.resolve("a.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(seven.toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("稿/讲话.txt");
      out.putArchiveEntry(entry);
      out.write(TEXT);
      out.closeArchiveEntry();
    }
    Files.write(folder.resolve("b.tar.gz"), gzip(tar("稿/讲话.txt", TEXT)));
    Files.write(folder.resolve("c.tar"), tar("讲话.txt", TEXT));
    assertThat(ids(gather())).containsExactly("a.7z/稿/讲话.txt", "b.tar.gz/稿/讲话.txt", "c.tar/讲话.txt");
  }

  @Test
  void namesInTheCharsetOfChineseWindowsAreRead() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed, Charset.forName("GBK"))) {
      zip.putNextEntry(new ZipEntry("讲话.txt"));
      zip.write(TEXT);
    }
    Files.write(folder.resolve("a.zip"), packed.toByteArray());
    assertThat(ids(gather())).containsExactly("a.zip/讲话.txt");
  }

  @Test
  void namesThatLeadOutAreRejectedAndTheRestIsRead() throws Exception {
    Files.write(
        folder.resolve("a.zip"),
        zip("../out.txt", TEXT, "/etc/out.txt", TEXT, "x\\..\\..\\out.txt", TEXT, "in.txt", TEXT));
    Gathered read = gather();
    assertThat(ids(read)).containsExactly("a.zip/in.txt");
    assertThat(reasons(read)).hasSize(3).allMatch(reason -> reason.endsWith("unread.leads_out"));
    assertThat(folder.resolveSibling("out.txt")).doesNotExist();
  }

  @Test
  void linksInATarAreRejected() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("/etc/hostname");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("pipe.txt", TarArchiveEntry.LF_FIFO));
      tar.closeArchiveEntry();
    }
    Files.write(folder.resolve("a.tar"), packed.toByteArray());
    assertThat(reasons(gather()))
        .containsExactly("a.tar/link.txt unread.packed_link", "a.tar/pipe.txt unread.packed_link");
  }

  @Test
  void anArchiveInAnArchiveIsReadButNoneInThat() throws Exception {
    byte[] third = zip("c.txt", TEXT);
    byte[] second = zip("b.txt", TEXT, "third.zip", third);
    Files.write(folder.resolve("a.zip"), zip("second.zip", second));
    Gathered read = gather();
    assertThat(ids(read)).containsExactly("a.zip/second.zip/b.txt");
    assertThat(reasons(read)).containsExactly("a.zip/second.zip/third.zip unread.nested");
  }

  @Test
  void whatExpandsBeyondReasonIsRejected() throws Exception {
    byte[] zeros = new byte[30_000_000];
    Files.write(folder.resolve("a.zip"), zip("a.txt", TEXT, "b.txt", zeros));
    Files.write(folder.resolve("b.tar.gz"), gzip(tar("b.txt", zeros)));
    Gathered read = gather();
    assertThat(ids(read)).containsExactly("a.zip/a.txt");
    assertThat(reasons(read))
        .containsExactly("a.zip/b.txt unread.packed_too_large", "b.tar.gz unread.gzip_expands");
  }

  @Test
  void anArchiveThatIsDamagedKeepsWhatWasReadBefore() throws Exception {
    byte[] tar = tar("a.txt", TEXT, "b.txt", TEXT);
    Files.write(folder.resolve("a.tar"), Arrays.copyOf(tar, 512 * 3 + 100));
    Files.write(folder.resolve("b.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Files.write(folder.resolve("c.zip"), zip());
    Gathered read = gather();
    assertThat(ids(read)).containsExactly("a.tar/a.txt");
    assertThat(reasons(read))
        .containsExactly(
            "a.tar unread.damaged_archive",
            "b.zip unread.damaged_archive",
            "c.zip unread.empty_archive");
  }

  private Gathered gather() throws IntakeException {
    return Intake.gather(
        List.of(folder), Optional.empty(), new IntakeOptions(LIMIT, 2, true), ReadProgress.NONE);
  }

  private static List<String> ids(Gathered gathered) {
    return gathered.read().stream().map(read -> read.source().id()).toList();
  }

  private static List<String> reasons(Gathered gathered) {
    return gathered.rejected().stream()
        .map(one -> one.source().id() + " " + one.detail().key())
        .toList();
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] tar(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed, "UTF-8")) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        byte[] bytes = (byte[]) namesAndBytes[i + 1];
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndBytes[i]);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        new ByteArrayInputStream(bytes).transferTo(tar);
        tar.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
