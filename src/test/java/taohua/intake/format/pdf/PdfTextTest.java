package taohua.intake.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Aside;
import taohua.intake.format.Extracted;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;

class PdfTextTest {
  private static final long MAX = 1 << 20;
  private static final String LINE = "今年的春灌要早动手早见效各乡镇把渠道清淤做在前头";

  @Test
  void theTextOfPagesIsRead() throws Exception {
    String page = LINE + "\n" + LINE + "\n谢谢大家。";
    assertThat(PdfText.of(Pdf.of(page), MAX).text()).isEqualTo(LINE + LINE + "谢谢大家。\n");
    assertThat(PdfText.of(Pdf.of(LINE, LINE + "⼀⻓"), MAX).text()).isEqualTo(LINE + LINE + "一长\n");
  }

  @Test
  void whatIsPrintedOnEveryPageIsSetApart() throws Exception {
    String[] pages = new String[4];
    for (int i = 0; i < pages.length; i++) {
      String own = String.valueOf("甲乙丙丁".charAt(i));
      pages[i] = "柘塘县人民政府文件\n" + (LINE + own + "\n").repeat(30) + "谢谢" + own + "。";
    }
    Extracted read = PdfText.of(Pdf.of(pages), MAX);
    assertThat(read.text()).doesNotContain("人民政府");
    assertThat(read.asides()).containsExactly(new Aside(Aside.Kind.RUNNING, 1, 9));
  }

  @Test
  void picturesOfPagesAreAScan() throws Exception {
    Unreadable why = rejected(Pdf.scan(3), Reason.NO_TEXT);
    assertThat(why.notice().english()).contains("3 pages").contains("OCR");
  }

  @Test
  void whatIsLockedDamagedOrEmptySaysSo() throws Exception {
    rejected(Pdf.locked("secret"), Reason.ENCRYPTED);
    rejected("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
    rejected(Pdf.of(" "), Reason.NO_TEXT);
    byte[] whole = Pdf.of(LINE);
    rejected(Arrays.copyOf(whole, 100), Reason.DAMAGED);
  }

  @Test
  void whatOnlyMayNotBeChangedIsRead() throws Exception {
    assertThat(PdfText.of(Pdf.locked(""), MAX).text()).isEqualTo("守堤备物\n");
  }

  @Test
  void fontsThatDoNotTellTheirCharactersAreToldOf() throws Exception {
    Unreadable why = rejected(Pdf.ofUnknownCodes(LINE), Reason.NO_TEXT);
    assertThat(why.notice().key()).isEqualTo("unread.no_codes");
  }

  @Test
  void aTextBeyondTheLimitIsTooLarge() {
    assertThatThrownBy(() -> PdfText.of(Pdf.of(LINE), 20))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aTreeOfPagesThatLeadsBackToItselfEnds() throws Exception {
    String loop =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9999999>>endobj
        trailer<</Root 1 0 R>>
        %%EOF\
        """;
    assertThatThrownBy(() -> PdfText.of(loop.getBytes(StandardCharsets.US_ASCII), MAX))
        .isInstanceOf(Unreadable.class);
  }

  private static Unreadable rejected(byte[] bytes, Reason reason) {
    try {
      throw new AssertionError(PdfText.of(bytes, MAX).text());
    } catch (Unreadable e) {
      assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
      return e;
    }
  }
}
