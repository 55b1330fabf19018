package taohua.intake.format.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Bounds;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;

class OfdTextTest {
  private static final Bounds MAX = Bounds.of(1 << 20);
  private static final String LINE = "今年的春灌要早动手早见效各乡镇把渠道清淤做在前";

  @Test
  void linesAreJoinedAndTemplatesAreRead() throws Exception {
    byte[] file =
        Ofd.of(Ofd.line(20, "霁湖县文稿"), Ofd.line(60, LINE) + Ofd.line(70, LINE), Ofd.line(60, "谢谢。"));
    assertThat(FormatOfBytes.of(Format.PDF, file)).isEqualTo(Format.OFD);
    assertThat(OfdText.of(file, MAX).text()).isEqualTo(LINE + LINE + "谢谢。\n");
    assertThat(OfdText.of(Ofd.of(Ofd.line(20, "霁湖县文稿"), Ofd.line(60, LINE)), MAX).text())
        .isEqualTo("霁湖县文稿\n" + LINE + "\n");
  }

  @Test
  void stepsAreWrittenInEachWay() throws Exception {
    String page =
        Ofd.text(20, 40, "DeltaX=\"5 g 2 5\"", "", "守堤备物")
            + Ofd.text(20, 60, "", "", "管人GDP管人管人")
            + Ofd.text(20, 80, "DeltaX=\"g 2 5\"", "CTM=\"0.5 0 0 0.5 0 0\"", "管事完")
            + Ofd.text(90, 100, "", "CTM=\"0 1 -1 0 0 0\"", "印章")
            + Ofd.text(20, 120, "", "Visible=\"false\"", "看不见");
    assertThat(OfdText.of(Ofd.of("", page), MAX).text()).isEqualTo("守堤备物\n管人GDP管人管人\n管事完\n");
  }

  @Test
  void aLineInPiecesIsReadAsOneAndBlanksKeepTheirPlaces() throws Exception {
    String page =
        Ofd.text(20, 40, "DeltaX=\"g 3 5\"", "", "守堤备物")
            + Ofd.text(40, 40, "DeltaX=\"2 g 2 5\"", "", " 管人管")
            + Ofd.text(57, 40, "", "", "\n  事\n  ");
    assertThat(OfdText.of(Ofd.of("", page), MAX).text().replace(" ", "")).isEqualTo("守堤备物管人管事\n");
    assertThat(OfdText.of(Ofd.of("", page), MAX).text()).contains("人管事");
  }

  @Test
  void whatCannotBeReadSaysWhy() throws Exception {
    String picture = "<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"1\"/>";
    rejected(Ofd.of("", picture, picture), Reason.NO_TEXT);
    rejected(Ofd.of("", ""), Reason.NO_TEXT);
    rejected(Ofd.zip(Map.of("OFD.xml", "<a/>", "Encryptions.xml", "<a/>")), Reason.ENCRYPTED);
    rejected(Ofd.zip(Map.of("Doc_0/Document.xml", "<a/>")), Reason.DAMAGED);
    byte[] whole = Ofd.of(LINE);
    rejected(Arrays.copyOf(whole, whole.length / 3), Reason.DAMAGED);
  }

  private static void rejected(byte[] bytes, Reason reason) {
    try {
      throw new AssertionError(OfdText.of(bytes, MAX).text());
    } catch (Unreadable e) {
      assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
    }
  }
}
