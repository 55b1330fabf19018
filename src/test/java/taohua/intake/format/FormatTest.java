package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,TEXT",
    "A.TXT,TEXT",
    "a.text,TEXT",
    "a.html,HTML",
    "a.htm,HTML",
    "a.docx,DOCX",
    "a.jsonl,RECORDS",
    "a.jsonl.gz,PACKED_RECORDS"
  })
  void kindsAreKnownByTheEndOfTheName(String name, Format format) {
    assertThat(Format.of(name)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"a.doc", "a.gz", "txt", "a.txt.bak"})
  void otherFilesAreOfNoKind(String name) {
    assertThat(Format.of(name)).isEmpty();
  }

  @Test
  void eachKindThatIsOneDocumentHasItsReader() throws Unreadable {
    byte[] html = "<p>守堤<i>备物</i></p>".getBytes(StandardCharsets.UTF_8);
    assertThat(Format.HTML.reader(1 << 20).orElseThrow().read(html).text()).isEqualTo("守堤备物\n");
    assertThat(Format.TEXT.reader(1 << 20).orElseThrow().read(html).text()).startsWith("<p>守堤");
    assertThat(Format.DOCX.reader(1 << 20)).isPresent();
    assertThat(Format.RECORDS.reader(1 << 20)).isEmpty();
    assertThat(Format.PACKED_RECORDS.reader(1 << 20)).isEmpty();
  }
}
