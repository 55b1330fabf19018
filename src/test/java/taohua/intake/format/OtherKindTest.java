package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no document is called what it is, whatever its name says. */
class OtherKindTest {
  private static byte[] bytes(String marks) {
    return marks.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String why(Format named, byte[] bytes) {
    Unreadable why = catchThrowableOfType(Unreadable.class, () -> OtherKind.reject(named, bytes));
    return why.reason() + " " + why.notice().key();
  }

  private static byte[] zip(String... names) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('a');
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "\\211PNG\\r\\n\\032\\n\\0\\0\\0\\rIHDR, is_picture",
    "\\377\\330\\377\\340\\0\\020JFIF, is_picture",
    "GIF89a\\1\\0, is_picture",
    "BM\\066\\0\\0\\0\\0\\0\\0\\0\\066, is_picture",
    "II*\\0\\010\\0, is_picture",
    "RIFF\\1\\2\\3\\4WEBPVP8, is_picture",
    "\\0\\0\\0\\030ftypheic\\0, is_picture",
    "\\0\\0\\0\\030ftypmp42\\0, is_sound",
    "ID3\\3\\0, is_sound",
    "RIFF\\1\\2\\3\\4WAVEfmt, is_sound",
    "MZ\\220\\0\\3\\0, is_program",
    "\\177ELF\\2\\1, is_program",
    "Rar!\\032\\7\\1\\0, is_rar",
  })
  void picturesSoundsProgramsAndArchivesAreCalledSo(String marks, String kind) {
    for (Format named : new Format[] {Format.DOCX, Format.DOC, Format.PDF, Format.TEXT}) {
      assertThat(why(named, bytes(marks))).isEqualTo("OTHER_KIND unread." + kind);
    }
  }

  @Test
  void anArchiveThatIsNoDocumentIsCalledSo() throws Exception {
    assertThat(why(Format.DOCX, zip("材料/稿子.txt"))).isEqualTo("OTHER_KIND unread.is_zip");
    assertThat(why(Format.DOCX, zip("[Content_Types].xml", "ppt/presentation.xml")))
        .isEqualTo("OTHER_KIND unread.other_office");
    byte[] archive = zip("材料/稿子.txt");
    assertThatCode(() -> OtherKind.reject(Format.ZIP, archive)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "docProps/app.xml",
        "mimetype",
        "OFD.xml",
        "Doc_0/Document.xml"
      })
  void whatIsLeftOfADocumentIsNotCalledAnotherKind(String part) throws Exception {
    byte[] rest = zip(part);
    assertThatCode(() -> OtherKind.reject(Format.DOCX, rest)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void textsThatBeginLikeOneAreNone(Format named) {
    for (String text : new String[] {"MZ县县长的讲话", "BM级别的说明文字", "ID3标签是什么", "GIF图怎么存", "", "P"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThatCode(() -> OtherKind.reject(named, bytes)).doesNotThrowAnyException();
    }
  }
}
