package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatOfBytesTest {
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\rtf1\\ansi 守堤}|RTF",
        "<html><body>守堤|HTML",
        "MIME-Version: 1.0|MHT",
        "From: <Saved by Blink>;Subject: 守堤;MIME-Version: 1.0|MHT",
        "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument>|WORD_XML",
        "<?xml version='1.0'?><pkg:package>|WORD_XML",
        "<?xml version='1.0'?><office:document>|ODT",
        "守堤备物,管人管事。|TEXT"
      })
  void aDocumentUnderAWrongNameIsReadAsWhatItIs(String head, Format format) {
    byte[] bytes = bytes(head.replace(';', '\n'));
    assertThat(FormatOfBytes.of(Format.DOC, bytes)).isEqualTo(format);
    assertThat(FormatOfBytes.of(bytes)).isEqualTo(format);
  }

  @Test
  void whatBeginsAsNothingElseIsWhatItsNameSays() {
    byte[] damaged = {0, 1, 2, 3, 4, 5, 6, 7};
    assertThat(FormatOfBytes.of(Format.DOC, damaged)).isEqualTo(Format.DOC);
    assertThat(FormatOfBytes.of(Format.TEXT, damaged)).isEqualTo(Format.TEXT);
    assertThat(FormatOfBytes.of(Format.DOCX, bytes("PK 守堤"))).isEqualTo(Format.DOCX);
    assertThat(FormatOfBytes.of(Format.MARKDOWN, bytes("# 守堤"))).isEqualTo(Format.MARKDOWN);
  }

  @Test
  void packedDocumentsAreToldByTheNamesOfTheirParts() throws IOException {
    assertThat(FormatOfBytes.of(Format.TEXT, zip("_rels/.rels", "word/document.xml")))
        .isEqualTo(Format.DOCX);
    assertThat(FormatOfBytes.of(Format.DOCX, zip("mimetype", "content.xml"))).isEqualTo(Format.ODT);
    assertThat(FormatOfBytes.of(Format.ODT, zip("a.txt"))).isEqualTo(Format.ODT);
    assertThat(FormatOfBytes.of(Format.TEXT, OLE)).isEqualTo(Format.DOC);
  }

  @Test
  void anArchiveThatBrokeOffIsToldByItsFirstName() throws IOException {
    byte[] whole = zip("word/document.xml", "word/styles.xml");
    byte[] broken = java.util.Arrays.copyOf(whole, 60);
    assertThat(FormatOfBytes.of(Format.DOC, broken)).isEqualTo(Format.DOCX);
    assertThat(ZipNames.of(new byte[] {'P', 'K', 3, 4})).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("word/ content.xml"));
      }
    }
    return packed.toByteArray();
  }
}
