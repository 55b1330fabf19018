package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.intake.Fixtures.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.files.Selection;
import taohua.intake.files.Sha256;
import taohua.intake.record.Book;
import taohua.intake.record.TextNames;
import taohua.text.Heading;

class RecordFileTest {
  private static final String PAGE = "<!DOCTYPE html><html><body><p>同志们：渠要年年修。</p></body></html>";
  private static final String LINES = "{\"text\": \"渠要修。\"}\n{\"text\": \"闸要看。\"}\n";

  @TempDir Path folder;

  @Test
  void aWorkbookHoldsADocumentInEachRow() throws Exception {
    byte[] book =
        new Book()
            .sheet(
                "a",
                Book.row(1, "标题", "姓名", "日期", "正文")
                    + Book.row(2, "修渠", "单于归", "2021-07-20", "渠要年年修。")
                    + Book.row(3, "看闸", "单于归", "五月的一天", "闸要月月看。"))
            .bytes();
    write("book.xlsx", book);
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("book.xlsx#2", "book.xlsx#3");
    Heading heading = gathered.read().get(0).document().heading();
    assertThat(heading.title()).isEqualTo("修渠");
    assertThat(heading.official().name()).isEqualTo("单于归");
    assertThat(heading.when().orElseThrow()).hasToString("2021-07-20");
    assertThat(gathered.read().get(0).source().sha256()).hasSize(64);
    assertThat(gathered.warnings())
        .singleElement()
        .satisfies(one -> assertThat(one.english()).startsWith("book.xlsx line 3: date 五月的一天"));
  }

  @Test
  void aWorkbookIsOneUnderAnyName() throws Exception {
    byte[] book = new Book().sheet("a", Book.row(1, "正文") + Book.row(2, "渠要年年修。")).bytes();
    write("a.docx", book);
    write("b.csv", book);
    write("c.xlsx", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(ids(gather(folder))).containsExactly("a.docx#2", "b.csv#2", "c.xlsx");
  }

  @Test
  void sheetsNameTheirRows() throws Exception {
    String rows = Book.row(1, "正文") + Book.row(2, "渠要年年修。");
    write("b.xlsx", new Book().sheet("春", rows).sheet("秋", rows).bytes());
    assertThat(ids(gather(folder))).containsExactly("b.xlsx/春#2", "b.xlsx/秋#2");
  }

  @Test
  void tablesLieInArchivesToo() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("t.csv", "officials.csv")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("编号,正文\n,渠要修。\n".getBytes(Charset.forName("GB18030")));
        zip.closeEntry();
      }
    }
    write("a.zip", bytes.toByteArray());
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("a.zip/t.csv#2");
    assertThat(gathered.skipped())
        .singleElement()
        .satisfies(one -> assertThat(one.reason().key()).isEqualTo("skipped.manifest"));
  }

  @Test
  void anotherColumnMayHoldTheTexts() throws Exception {
    write("a.csv", "材料,正文\n渠要修。,见附件\n".getBytes(StandardCharsets.UTF_8));
    write("b.jsonl", "{\"材料\": \"闸要看。\", \"text\": \"见附件\"}\n{\"text\": \"堤要守。\"}\n");
    IntakeOptions options =
        IntakeOptions.DEFAULT.withWanted(
            new Wanted(false, new TextNames(List.of("材料")), Selection.ALL));
    Gathered gathered =
        Intake.gather(List.of(folder), Optional.empty(), options, ReadProgress.NONE);
    assertThat(gathered.read())
        .extracting(read -> read.document().text())
        .containsExactly("渠要修。", "闸要看。", "堤要守。");
    assertThat(gathered.read().get(1).document().heading().extra()).containsEntry("text", "见附件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ndjson", "a.json", "a.jsonl.gz", "a.ndjson.gz", "a.json.gz", "a.gz"})
  void linesOfJsonAreRecordsUnderAnyOfTheirNames(String name) throws Exception {
    write(name, name.endsWith(".gz") ? gz(LINES) : LINES.getBytes(StandardCharsets.UTF_8));
    assertThat(ids(gather(folder))).containsExactly(name + "#1", name + "#2");
  }

  @Test
  void jsonMayBeAListOrWrittenOverSeveralLines() throws Exception {
    write("a.json", "[\n {\"text\": \"渠要修。\",\n  \"tags\": [1]},\n {\"正文\": \"闸要看。\"}\n]\n");
    write("b.json", "{\n  \"标题\": \"守堤\",\n  \"content\": \"堤要守。\"\n}\n");
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("a.json#1", "a.json#2", "b.json#1");
    assertThat(gathered.read().get(0).document().heading().extra()).containsEntry("tags", "[1]");
    assertThat(gathered.read().get(2).document().heading().title()).isEqualTo("守堤");
  }

  @Test
  void jsonOfOtherThingsIsPassedOver() throws Exception {
    write("package.json", "{\n  \"name\": \"x\",\n  \"version\": \"1\"\n}\n");
    write("own.json", "{\n  \"program\" : \"taohua\",\n  \"text\" : \"渠\"\n}\n");
    write("bad.json", "[{\"text\": \"渠要修。\"}, {\"text\": ");
    Gathered gathered = gather(folder);
    assertThat(gathered.skipped())
        .extracting(one -> one.id() + " " + one.reason().key())
        .containsExactly("own.json skipped.own_page", "package.json skipped.no_records");
    assertThat(gathered.rejected())
        .extracting(one -> one.source().id())
        .containsExactly("bad.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html.gz", "a.gz", "a.html", "a.gz.gz"})
  void aFileThatIsPackedAloneIsReadAsWhatItIs(String name) throws Exception {
    byte[] packed = gz(PAGE);
    write(name, name.equals("a.gz.gz") ? gz(packed) : packed);
    Gathered gathered = gather(folder);
    assertThat(gathered.read())
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.document().text()).contains("渠要年年修。").doesNotContain("<p>");
              assertThat(read.source().id()).isEqualTo(name);
              assertThat(read.source().sha256())
                  .isEqualTo(sha256(Files.readAllBytes(folder.resolve(name))));
            });
  }

  @Test
  void whatIsPackedKeepsItsLimits() throws Exception {
    write("deep.gz", gz(gz(gz(gz(PAGE)))));
    write("cut.html.gz", java.util.Arrays.copyOf(gz(PAGE), 40));
    write("long.txt.gz", gz("渠要修。".repeat(100)));
    Gathered gathered =
        Intake.gather(
            List.of(folder),
            Optional.empty(),
            new IntakeOptions(1_000, 1, true),
            ReadProgress.NONE);
    assertThat(gathered.rejected())
        .extracting(one -> one.source().id() + " " + one.word())
        .containsExactly("cut.html.gz damaged", "deep.gz too_large", "long.txt.gz too_large");
  }

  @Test
  void tablesOfOursAreNoDocuments() throws Exception {
    write("pairs.csv", "a,b,resemblance,containment_a,containment_b\nx#1,y#2,1,1,1\n");
    assertThat(gather(folder).skipped())
        .singleElement()
        .satisfies(one -> assertThat(one.reason().key()).isEqualTo("skipped.own_page"));
  }

  private static String sha256(byte[] bytes) {
    java.security.MessageDigest digest = Sha256.digest();
    digest.update(bytes);
    return Sha256.hex(digest);
  }

  private static List<String> ids(Gathered gathered) {
    return gathered.read().stream().map(read -> read.source().id()).toList();
  }

  private static byte[] gz(String text) throws IOException {
    return gz(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gz(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
