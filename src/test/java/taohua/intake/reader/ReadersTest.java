package taohua.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.intake.format.Aside;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;
import taohua.intake.format.NoticeFile;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;

class ReadersTest {
  private static final Bounds MAX = Bounds.of(1 << 20);

  @ParameterizedTest
  @CsvSource({"doc", "rtf", "odt", "fodt"})
  void oneDocumentReadsTheSameInEveryFormatAndUnderAnyName(String ending) throws Exception {
    byte[] bytes = NoticeFile.bytes(ending);
    Format format = FormatOfBytes.of(Format.TEXT, bytes);
    assertThat(NoticeFile.lines(Readers.read(format, bytes, MAX))).isEqualTo(NoticeFile.LINES);
  }

  @ParameterizedTest
  @CsvSource({"doc", "rtf", "odt", "fodt"})
  void whatADocumentSetsApartIsCountedTheSameInEveryFormat(String ending) throws Exception {
    byte[] bytes = NoticeFile.bytes(ending);
    Extracted read = Readers.read(FormatOfBytes.of(Format.TEXT, bytes), bytes, MAX);
    assertThat(read.asides())
        .contains(
            new Aside(Aside.Kind.NOTES, 1, 6),
            new Aside(Aside.Kind.DELETED, 1, 7),
            new Aside(Aside.Kind.COMMENTS, 1, 6))
        // The number of the page is a field, which not every program has counted.
        .anyMatch(one -> one.kind() == Aside.Kind.RUNNING && one.parts() == 2);
  }

  @Test
  void aDocumentAsOneFileOfXmlIsRead() throws Exception {
    String body =
        "<w:body><w:p><w:r><w:t>守堤</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>坏</w:t></w:r></w:p>"
            + "</w:footnote></w:r></w:p></w:body>";
    byte[] old =
        bytes(
            "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"w\"><w:styles><w:t>坏</w:t></w:styles>"
                + body
                + "<w:t>坏</w:t></w:wordDocument>");
    assertThat(FormatOfBytes.of(Format.DOC, old)).isEqualTo(Format.WORD_XML);
    assertThat(Readers.read(Format.WORD_XML, old, MAX).text()).isEqualTo("守堤\n");
  }

  @ParameterizedTest
  @EnumSource
  void aFileWithoutBytesIsEmpty(Format format) {
    assertThatThrownBy(() -> Readers.read(format, new byte[0], MAX))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }

  @Test
  void markupIsReadAsAPageWhereTheNameSaysSo() throws Unreadable {
    byte[] html = bytes("<p>守堤<i>备物</i></p>");
    assertThat(Readers.read(Format.HTML, html, MAX).text()).isEqualTo("守堤备物\n");
    assertThat(Readers.read(Format.TEXT, html, MAX).text()).startsWith("<p>守堤");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
