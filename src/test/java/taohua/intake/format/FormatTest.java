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
    "a.jsonl.gz,GZIP",
    "a.html.gz,GZIP",
    "a.tar.gz,TAR_GZ",
    "a.ndjson,RECORDS",
    "a.json,JSON",
    "a.csv,CSV",
    "a.TSV,CSV",
    "a.xlsx,XLSX"
  })
  void kindsAreKnownByTheEndOfTheName(String name, Format format) {
    assertThat(Format.of(name)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"a.ppt", "a.xlsb", "txt", "a.txt.bak"})
  void otherFilesAreOfNoKind(String name) {
    assertThat(Format.of(name)).isEmpty();
  }
}
