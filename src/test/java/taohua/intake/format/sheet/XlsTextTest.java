package taohua.intake.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;
import taohua.intake.format.NoticeFile;
import taohua.intake.format.Unreadable;

class XlsTextTest {
  @Test
  void rowsAreReadAsTheyAreShown() throws Exception {
    Extracted read = XlsText.of(Xls.of("渠要年年修。\n闸要月月看。"));
    assertThat(read.text().lines().map(SheetLines::parse).map(String::valueOf))
        .containsExactly(
            "Line[sheet=讲话, number=1, cells=[日期, , 正文]]",
            "Line[sheet=讲话, number=3, cells=[2021-07-20, , 渠要年年修。\n闸要月月看。, 12, TRUE]]");
    assertThat(read.hidden()).containsExactly("底稿");
  }

  @Test
  void aWorkbookIsToldFromADocumentByItsParts() throws Exception {
    assertThat(FormatOfBytes.of(Format.DOC, Xls.of("守堤"))).isEqualTo(Format.XLS);
    assertThat(FormatOfBytes.of(Format.XLS, NoticeFile.bytes("doc"))).isEqualTo(Format.DOC);
  }

  @Test
  void aDamagedWorkbookIsRejected() throws Exception {
    byte[] whole = Xls.of("守堤");
    assertThatThrownBy(() -> XlsText.of(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(Unreadable.class);
  }
}
