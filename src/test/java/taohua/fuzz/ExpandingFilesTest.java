package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.intake.format.Unreadable.Reason.DAMAGED;
import static taohua.intake.format.Unreadable.Reason.TOO_LARGE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.intake.format.Unreadable.Reason;

/** Small files that expand to much are rejected as too large, at once, and nothing else is. */
class ExpandingFilesTest {
  private static final String TEXT = "栖梧市今年要办好十件实事。\n各县区按月报告进度。";
  private static final int LIMIT = 8 << 20;

  @TempDir private Path folder;

  @Test
  void hugePartsOfDocumentsAreTooLarge() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(Docx.BODY, bytes(Docx.document("实事。\n".repeat(300_000))));
    assertThat(document(parts)).isEqualTo(TOO_LARGE);
    parts = parts();
    byte[] types = parts.get(Docx.TYPES);
    String end = " ".repeat(30_000_000) + "</Types>";
    parts.put(
        Docx.TYPES, bytes(new String(types, StandardCharsets.UTF_8).replace("</Types>", end)));
    assertThat(document(parts)).isEqualTo(TOO_LARGE);
  }

  @Test
  void partsThatAreOnlyTogetherTooLargeAreToo() throws IOException {
    Map<String, byte[]> parts = parts();
    for (int i = 0; i < 5000; i++) {
      parts.put("word/footer" + i + ".xml", bytes(Docx.wrapped(" ".repeat(2000))));
    }
    assertThat(document(parts)).isEqualTo(TOO_LARGE);
  }

  @Test
  void manyPartsOfNothingAreTooLarge() throws IOException {
    Map<String, byte[]> parts = parts();
    for (int i = 0; i < 20_000; i++) {
      parts.put("word/footer" + i + ".xml", new byte[0]);
    }
    assertThat(document(parts)).isEqualTo(TOO_LARGE);
  }

  @Test
  void entitiesThatExpandAreTooLarge() throws IOException {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"哈哈\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    String body = Docx.document(TEXT).replaceFirst("<\\?.*?\\?>", "").replace("十件", "&a29;");
    Map<String, byte[]> parts = parts();
    parts.put(Docx.BODY, bytes(laughs + "]>" + body));
    assertThat(document(parts)).isEqualTo(TOO_LARGE);
  }

  @Test
  void tablesInTablesWithoutEndAreRead() throws IOException {
    String cell = "<w:tbl><w:tr><w:tc>".repeat(20_000) + Docx.paragraph("实事");
    String body = cell + "</w:tc></w:tr></w:tbl>".repeat(20_000);
    Map<String, byte[]> parts = parts();
    parts.put(Docx.BODY, bytes(Docx.wrapped(body)));
    assertThat(document(parts)).isNull();
  }

  @Test
  void whatExpandsBesideTheTextDoesNotKeepItFromBeingRead() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put("word/media/image1.png", new byte[40_000_000]);
    parts.put("customXml/item1.xml", new byte[40_000_000]);
    parts.put("word/embeddings/inner.docx", Docx.zip(Map.of("a.xml", new byte[40_000_000])));
    assertThat(document(parts)).isNull();
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreLeftOut() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put("../../../../evil", bytes("x"));
    parts.put("../evil.xml", bytes("x"));
    parts.put("/etc/x", bytes("x"));
    parts.put("/etc/x.xml", bytes("x"));
    assertThat(document(parts)).isNull();
  }

  @Test
  void aLongDocumentThatIsNoneOfTheseIsRead() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("第").append(i).append("件实事要办好，由").append(i * 7919 % 10_007).append("个村承担。\n");
    }
    Map<String, byte[]> parts = parts();
    parts.put(Docx.BODY, bytes(Docx.document(text.toString())));
    assertThat(document(parts)).isNull();
  }

  @Test
  void packedRecordsThatExpandWithoutEndAreTooLarge() throws IOException {
    assertThat(reason(packed("{\"text\": \"", "哈".repeat(1000), 20_000))).isEqualTo(TOO_LARGE);
    String record = "{\"text\": \"" + "哈".repeat(500) + "\"}\n";
    assertThat(reason(packed("", record, 20_000))).isEqualTo(TOO_LARGE);
  }

  @Test
  void linesWithoutEndThatAreNoRecordsAreDamaged() throws IOException {
    assertThat(reason(Files.writeString(folder.resolve("a.jsonl"), "x\n".repeat(2_000_000))))
        .isEqualTo(DAMAGED);
  }

  @Test
  void pagesNestedWithoutEndAreReadOrRejected() throws IOException {
    for (String tag : List.of("div", "b", "table", "a", "font", "li", "svg", "form")) {
      String page = ("<" + tag + ">").repeat(100_000) + TEXT;
      double before = Measure.seconds();
      reason(Files.writeString(folder.resolve("a.html"), page));
      assertThat(Measure.seconds() - before).as(tag).isLessThan(Measure.MOST_SECONDS);
    }
  }

  @Test
  void aNameThatSaysTheWrongKindKeepsNothingFromBeingRead() throws IOException {
    byte[] document = Docx.of(TEXT);
    assertThat(reason(Files.write(folder.resolve("a.txt"), document))).isNull();
    assertThat(reason(Files.write(folder.resolve("a.html"), document))).isNull();
    assertThat(reason(Files.writeString(folder.resolve("a.docx"), TEXT))).isNull();
    assertThat(reason(Files.write(folder.resolve("b.docx"), new byte[] {1, 2, 3, 4})))
        .isEqualTo(DAMAGED);
    assertThat(reason(Files.write(folder.resolve("b.jsonl.gz"), document))).isEqualTo(DAMAGED);
  }

  private static Map<String, byte[]> parts() {
    return Docx.parts(Docx.document(TEXT));
  }

  private @Nullable Reason document(Map<String, byte[]> parts) throws IOException {
    return reason(Files.write(folder.resolve("a.docx"), Docx.zip(parts)));
  }

  private Path packed(String first, String again, int times) throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes(first));
      byte[] bytes = bytes(again);
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    }
    return file;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Why the file is rejected; null if it is read. */
  private @Nullable Reason reason(Path file) throws IOException {
    IntakeOptions options = new IntakeOptions(LIMIT, 1, false);
    double before = Measure.seconds();
    Gathered gathered = Intake.gather(List.of(file), Optional.empty(), options, ReadProgress.NONE);
    assertThat(Measure.seconds() - before).isLessThan(Measure.MOST_SECONDS);
    return gathered.read().isEmpty() ? gathered.rejected().get(0).reason() : null;
  }
}
