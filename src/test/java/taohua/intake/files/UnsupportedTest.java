package taohua.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.words.Notice;

class UnsupportedTest {
  @ParameterizedTest
  @CsvSource({
    "a/讲话.pages, save it as .docx",
    "讲话.UOF, save it as .docx",
    "b.caj, save it as .docx or",
    "b.ceb, copy its text",
    "扫描件.JPG, OCR",
    "all.rar, unpack it",
    "all.tar.bz2, unpack it",
    "notes.log, rename it to .txt",
    "mail.eml, .html"
  })
  void theWayOutFollowsTheKind(String name, String way) {
    String told = Unsupported.notice(name).english();
    assertThat(told).contains(way);
    assertThat(told.toLowerCase(java.util.Locale.ROOT)).contains("unsupported kind .");
  }

  @Test
  void ofOtherKindsItIsToldWhatIsRead() {
    Notice unknown = Notice.of("skipped.unknown");
    assertThat(Unsupported.notice("讲话.xyz")).isEqualTo(unknown);
    assertThat(Unsupported.notice("doc")).isEqualTo(unknown);
    assertThat(Unsupported.notice("a.pages/讲话")).isEqualTo(unknown);
    assertThat(Unsupported.notice("")).isEqualTo(unknown);
  }
}
