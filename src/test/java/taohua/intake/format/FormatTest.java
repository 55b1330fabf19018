package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,TEXT",
    "A.TXT,TEXT",
    "a.text,TEXT",
    "a.md,MARKDOWN",
    "a.html,HTML",
    "a.htm,HTML",
    "a.mht,MHT",
    "a.docx,DOCX",
    "a.doc,DOC",
    "a.WPS,DOC",
    "a.rtf,RTF",
    "a.odt,ODT",
    "a.jsonl,RECORDS",
    "a.jsonl.gz,PACKED_RECORDS"
  })
  void kindsAreKnownByTheEndOfTheName(String name, Format format) {
    assertThat(Format.of(name)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"a.ppt", "a.gz", "txt", "a.txt.bak"})
  void otherFilesAreOfNoKind(String name) {
    assertThat(Format.of(name)).isEmpty();
  }
}
