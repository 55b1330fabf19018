package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.format.Unreadable.Reason;
import taohua.text.Span;

class DocxTextTest {
  @Test
  void paragraphsAndCellsStandOnLinesOfTheirOwn() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("守堤");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("备物");
      table.getRow(0).getCell(1).setText("管人");
      document.createParagraph().createRun().setText("完");
      assertThat(DocxText.of(bytes(document), Bounds.of(1 << 20)).text())
          .isEqualTo("守堤\n备物\n管人\n完\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p>%s</w:p>",
        "<w:sdt><w:sdtPr><w:t>坏</w:t></w:sdtPr><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt>",
        "<w:p><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt></w:p>",
        "<w:p><w:ins w:id='1'>%s</w:ins><w:del"
            + " w:id='2'><w:r><w:delText>坏</w:delText></w:r></w:del></w:p>",
        "<w:p><w:moveTo w:id='1'>%s</w:moveTo><w:moveFrom"
            + " w:id='2'><w:r><w:t>坏</w:t></w:r></w:moveFrom></w:p>",
        "<w:p>%s<w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
        "<w:p><w:r><w:instrText>坏</w:instrText></w:r><w:fldSimple"
            + " w:instr='坏'>%s</w:fldSimple></w:p>",
        "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr>%s</w:p>"
      })
  void whatIsSeenIsReadWhereverItStands(String form) throws Exception {
    Extracted document = body(form.formatted("<w:r><w:t>守堤</w:t></w:r>"));
    assertThat(document.text()).isEqualTo("守堤\n");
    assertThat(document.hidden()).isEmpty();
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() throws Exception {
    String box = "<w:txbxContent><w:p><w:r><w:t>备物</w:t></w:r></w:p></w:txbxContent>";
    Extracted document =
        body(
            "<w:p><w:r><w:t>守</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>堤</w:t></w:r></w:p>");
    assertThat(document.text()).isEqualTo("守堤\n备物\n");
  }

  @Test
  void linksAreMarkedAndAParagraphWhoseEndWasDeletedGoesOn() throws Exception {
    Extracted document =
        body(
            "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>守</w:t></w:r></w:p>"
                + "<w:p><w:hyperlink><w:r><w:t>堤</w:t></w:r></w:hyperlink></w:p>");
    assertThat(document.text()).isEqualTo("守堤\n");
    assertThat(document.links()).containsExactly(new Span(1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:vanish/>",
        "<w:vanish w:val='true'/>",
        "<w:color w:val='FFFFFF'/>",
        "<w:color w:val='fefefe'/><w:shd w:fill='auto'/>",
        "<w:sz w:val='2'/>"
      })
  void whatIsHiddenIsToldApartAndTheWordAroundItIsWhole(String properties) throws Exception {
    Extracted document = body(run(properties));
    assertThat(document.text()).isEqualTo("守堤\n");
    assertThat(document.hidden()).containsExactly("坏人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:vanish w:val='0'/>",
        "<w:color w:val='FFFFFF'/><w:shd w:fill='1F4E79'/>",
        "<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>",
        "<w:color w:val='EFFFFF'/>",
        "<w:color w:val='auto'/>",
        "<w:sz w:val='3'/>",
        "<w:rPrChange w:id='1'><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
      })
  void whatLooksLikeItButIsSeenIsRead(String properties) throws Exception {
    assertThat(body(run(properties))).isEqualTo(Extracted.plain("守坏人堤\n"));
  }

  @Test
  void whiteTextInATableOrOnAShadedParagraphIsSeen() throws Exception {
    String white = "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>守堤</w:t></w:r>";
    String shaded = "<w:pPr><w:shd w:fill='000000'/></w:pPr>";
    assertThat(body("<w:p>" + shaded + white + "</w:p>").text()).isEqualTo("守堤\n");
    String table = "<w:tbl><w:tr><w:tc><w:p>" + white + "</w:p></w:tc></w:tr></w:tbl>";
    assertThat(body(table).text()).isEqualTo("守堤\n");
  }

  @Test
  void aDocumentThatHidesMostOfItsProseIsRead() throws Exception {
    String prose = "堤上的石头，昨夜又松了三块。";
    assertThat(
            body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + prose + "</w:t></w:r></w:p>").text())
        .isEqualTo(prose + "\n");
  }

  private static String run(String properties) {
    String hidden = "<w:r><w:rPr>" + properties + "</w:rPr><w:t>%s</w:t></w:r>";
    return "<w:p><w:r><w:t>守</w:t></w:r>"
        + hidden.formatted("坏")
        + hidden.formatted("人")
        + "<w:r><w:t>堤</w:t></w:r></w:p>";
  }

  /** What is read of a document with that body. */
  private static Extracted body(String xml) throws Exception {
    String types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    String relations =
        "<Relationships"
            + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
            + " Id='r1' Target='word/document.xml' Type='http://schemas."
            + "openxmlformats.org/officeDocument/2006/relationships/officeDocument'/></Relationships>";
    String document =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
            + xml
            + "</w:body></w:document>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put("[Content_Types].xml", types, zip);
      put("_rels/.rels", relations, zip);
      put("word/document.xml", document, zip);
    }
    return DocxText.of(bytes.toByteArray(), Bounds.of(1 << 20));
  }

  private static void put(String name, String content, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
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
    assertRejected(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, Reason.DAMAGED);
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
    assertThatThrownBy(() -> DocxText.of(bytes, Bounds.of(1 << 20)))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
  }
}
