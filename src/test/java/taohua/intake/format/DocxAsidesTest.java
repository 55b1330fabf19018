package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxAsidesTest {
  @Test
  void whatStandsInPartsOfItsOwnOrWasDeletedIsCounted() throws Exception {
    byte[] document =
        zip(
            "word/document.xml",
            "<w:document xmlns:w='w'><w:body><w:p>"
                + run("守堤")
                + "<w:del><w:r><w:delText>坏了</w:delText></w:r></w:del>"
                + "<w:moveFrom>"
                + run("移走")
                + "</w:moveFrom></w:p></w:body></w:document>",
            "word/header1.xml",
            "<w:hdr xmlns:w='w'><w:p>" + run("柘塘县文件") + "</w:p><w:p/></w:hdr>",
            "word/footer2.xml",
            "<w:ftr xmlns:w='w'><w:p>" + run("第1页") + "</w:p></w:ftr>",
            "word/footnotes.xml",
            "<w:footnotes xmlns:w='w'><w:footnote><w:p>" + run("注一") + "</w:p></w:footnote>",
            "word/comments.xml",
            "<w:comments xmlns:w='w'><w:comment><w:p>"
                + run("请核")
                + "</w:p></w:comment></w:comments>");
    Extracted read = DocxText.of(document, Bounds.of(1 << 20));
    assertThat(read.text()).isEqualTo("守堤\n");
    assertThat(read.asides())
        .containsExactlyInAnyOrder(
            new Aside(Aside.Kind.RUNNING, 2, 8),
            // Damaged behind its only note.
            new Aside(Aside.Kind.NOTES, 1, 2),
            new Aside(Aside.Kind.COMMENTS, 1, 2),
            new Aside(Aside.Kind.DELETED, 2, 4));
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static byte[] zip(String... namesAndParts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndParts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndParts[i]));
        zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
