package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.format.Aside;
import taohua.intake.format.Format;
import taohua.words.Lang;
import taohua.words.Messages;

class OriginTest {
  private static final String TEXT = "同志们：渠要年年修，闸要月月看，堤要天天守，我们的工作要做在前面。";

  @TempDir Path folder;

  @Test
  void everyDocumentSaysWhatItWasReadFrom() throws Exception {
    write("a.txt", TEXT, "GB18030");
    write("b.html", "<!DOCTYPE html><html><body><p>" + TEXT + "</p></body></html>", "UTF-8");
    write("c.csv", "正文\n" + TEXT + "\n", "UTF-16LE");
    write("d.jsonl", "{\"text\": \"" + TEXT + "\"}", "UTF-8");
    write("e.md", "# " + TEXT, "UTF-8");
    assertThat(Fixtures.gather(folder).read())
        .extracting(read -> read.origin().format() + " " + read.origin().charset())
        .containsExactly(
            "text GB18030", "html UTF-8", "csv UTF-16LE", "records UTF-8", "markdown UTF-8");
  }

  @Test
  void itIsToldInALine() {
    Origin docx = Origin.of(Format.DOCX, "", List.of(new Aside(Aside.Kind.RUNNING, 3, 1_200)));
    assertThat(docx.told().orElseThrow().english())
        .isEqualTo(
            "file: Word document (docx); not read: headers, footers and page numbers (3 places,"
                + " 1,200 characters)");
    assertThat(docx.mayBePage()).isFalse();
    assertThat(
            Origin.of(Format.TEXT, "UTF-8", List.of())
                .told()
                .orElseThrow()
                .in(Messages.of(Lang.ZH)))
        .isEqualTo("文件：文本，编码 UTF-8");
    assertThat(Origin.UNKNOWN.told()).isEmpty();
  }

  @Test
  void everyFormatThatIsReadHasAName() {
    for (Format format : Format.values()) {
      if (!format.holdsFiles() && format != Format.GZIP) {
        assertThat(Origin.of(format, "", List.of()).told().orElseThrow().english())
            .doesNotContain("origin");
      }
    }
  }

  private void write(String name, String text, String charset) throws Exception {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Files.write(folder.resolve(name), bytes);
    assertThat(bytes.length).isGreaterThan(text.getBytes(StandardCharsets.US_ASCII).length);
  }
}
