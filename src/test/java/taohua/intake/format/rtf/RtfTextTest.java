package taohua.intake.format.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.intake.format.Extracted;
import taohua.intake.format.NoticeFile;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;

class RtfTextTest {
  @Test
  void whatIsSeenIsReadAndWhatIsHiddenIsTold() throws Exception {
    Extracted document = RtfText.of(NoticeFile.bytes("rtf"));
    assertThat(NoticeFile.lines(document)).isEqualTo(NoticeFile.LINES);
    assertThat(document.hidden()).isEqualTo(NoticeFile.HIDDEN);
    assertThat(NoticeFile.links(document)).containsExactly(NoticeFile.LINK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The charset of the font, not that of the document.
        "\\ansicpg1252{\\fonttbl{\\f1\\fcharset134 a;}{\\f2\\fcharset136 b;}}\\f1 %g守%|守",
        "\\ansicpg1252{\\fonttbl{\\f1\\fcharset134 a;}{\\f2\\fcharset136 b;}}\\f2 %b憲%|憲",
        "\\ansicpg936 %g守堤%|守堤",
        "\\ansicpg1252{\\fonttbl{\\f1\\fcharset134 a;}}{\\f1 %g守%}{\\f1\\plain\\f1 %g堤%}|守堤",
        // Unicode with its fallback in one byte, in two, or in none.
        "\\ansicpg936\\uc1\\u23432?\\u22564\\'3f。|守堤。",
        "\\ansicpg936\\uc2\\u23432%g守%\\u22564%g堤%完|守堤完",
        "\\uc0\\u23432\\u22564 x|守堤x",
        "\\uc1\\u-26000?|驰",
        "{\\upr{bad}{\\*\\ud{\\uc0\\u23432}}}|守",
        // What is not text, or is hidden from those who do not know it.
        "{\\*\\unknown bad}{\\header bad}{\\footnote bad}{\\info{\\title bad}}{\\pict 00ff}守|守",
        "{\\field{\\*\\fldinst PAGE bad}{\\fldrslt 守}}|守",
        "{\\deleted bad}守{\\deleted\\par}堤|守堤",
        "\\bin3 }}}守|守",
        "\\ansicpg1252 a\\'e9b\\~\\_\\{\\}\\\\|aéb\u00A0-{}\\",
        "\\cell\\row|''"
      })
  void wordsAreReadAsTheStandardSays(String source, String text) throws Exception {
    Extracted read = RtfText.of(rtf("\\ansicpg936 " + source + "\\par\\ansicpg936\\plain 完"));
    assertThat(NoticeFile.lines(read))
        .isEqualTo(text.isEmpty() ? java.util.List.of("完") : java.util.List.of(text, "完"));
  }

  @Test
  void hiddenWordsAreKeptApart() throws Exception {
    String colors = "{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}";
    Extracted read =
        RtfText.of(
            rtf("\\ansicpg936" + colors + "守{\\v 暗}堤\\cf1 白{\\highlight2 明}\\cf2 备{\\fs2 小}物"));
    assertThat(read.text()).isEqualTo("守堤明备物");
    assertThat(read.hidden()).containsExactly("暗", "白", "小");
  }

  @Test
  void groupsWithoutEndAreTooDeep() {
    assertThatThrownBy(() -> RtfText.of(rtf("{".repeat(200_000))))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void whatBreaksOffIsReadSoFar() throws Exception {
    assertThat(RtfText.of("{\\rtf1 abc\\".getBytes(StandardCharsets.US_ASCII)).text())
        .isEqualTo("abc");
  }

  /** Rich text in GBK; {@code %g..%} is written in hexadecimal of GBK, {@code %b..%} of Big5. */
  private static byte[] rtf(String source) {
    StringBuilder out = new StringBuilder();
    String[] parts = source.split("%", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        out.append(parts[i]);
      } else {
        Charset charset = Charset.forName(parts[i].charAt(0) == 'g' ? "GBK" : "Big5");
        for (byte b : parts[i].substring(1).getBytes(charset)) {
          out.append("\\'").append(Integer.toHexString(b & 0xFF));
        }
      }
    }
    return ("{\\rtf1 " + out + "}").getBytes(Charset.forName("GBK"));
  }
}
