package taohua.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.NoticeFile;

/**
 * One document with numbers that its program counts, written by LibreOffice in several formats from
 * {@code formats/numbered.fodt}.
 */
class NumberedFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "rtf", "odt", "fodt"})
  void numbersStandWhereReadersSeeThem(String ending) throws Exception {
    Extracted document =
        Readers.read(Format.of("a." + ending).orElseThrow(), bytes(ending), Bounds.of(1 << 20));
    assertThat(NoticeFile.lines(document))
        .startsWith(
            "在全县秋收会议上的讲话",
            "一、抓好抢收",
            "（一）人要到田头",
            "（二）机具要到村口",
            "1. 先修后开",
            "1.1 逐台登记",
            "这里先停一停说两句闲话。",
            "二、抓好晾晒",
            "（一）场院要腾出来",
            "三、抓好入库",
            "第一章 总则",
            "第五章 附则",
            "这是圆点");
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "fodt"})
  void aHiddenSectionIsTold(String ending) throws Exception {
    Extracted document = Readers.read(Format.ODT, bytes(ending), Bounds.of(1 << 20));
    assertThat(document.text()).doesNotContain("看不见");
    assertThat(document.hidden()).containsExactly("这一节看不见");
  }

  private static byte[] bytes(String ending) throws IOException {
    try (InputStream file =
        NumberedFilesTest.class.getResourceAsStream("/formats/numbered." + ending)) {
      if (file == null) {
        throw new IOException("no numbered." + ending);
      }
      return file.readAllBytes();
    }
  }
}
