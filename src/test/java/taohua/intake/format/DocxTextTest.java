package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.format.Unreadable.Reason;

class DocxTextTest {
  @Test
  void paragraphsAndCellsStandOnLinesOfTheirOwn() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("守堤");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("备物");
      table.getRow(0).getCell(1).setText("管人");
      document.createParagraph().createRun().setText("完");
      assertThat(DocxText.of(bytes(document), 1 << 20)).isEqualTo("守堤\n备物\n管人\n完\n");
    }
  }

  @Test
  void aDocumentWithoutLettersHasNoText() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("——。");
      assertRejected(bytes(document), Reason.NO_TEXT);
    }
  }

  @Test
  void garbledTextIsRejected() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("锟斤拷".repeat(9));
      assertRejected(bytes(document), Reason.MOJIBAKE);
    }
  }

  @Test
  void whatIsNoDocumentSaysWhy() {
    assertRejected(new byte[0], Reason.EMPTY);
    assertRejected("PK no zip".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0};
    assertRejected(old, Reason.ENCRYPTED);
    assertRejected(Arrays.copyOf(old, 8), Reason.DAMAGED);
    byte[] other = old.clone();
    other[1] = 0;
    assertRejected(other, Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 12, 14, 93, 95, 98, 99})
  void waysOfPackingThatNoOfficeProgramUsesAreDamage(int method) throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("守堤");
      byte[] bytes = bytes(document);
      // Where the header of the first part says how it is packed.
      bytes[8] = (byte) method;
      assertRejected(bytes, Reason.DAMAGED);
    }
  }

  @Test
  void aBombIsTooLarge() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(new byte[4 << 20]);
      zip.closeEntry();
    }
    assertRejected(bytes.toByteArray(), Reason.TOO_LARGE);
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return bytes.toByteArray();
  }

  private static void assertRejected(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> DocxText.of(bytes, 1 << 20))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
  }
}
