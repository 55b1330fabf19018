package taohua.intake.format.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;

class MhtTextTest {
  private static final String PAGE = "<html><body><p>栖梧市今年要办好十件实事。</p></body></html>";
  private static final String SEEN = "栖梧市今年要办好十件实事。\n";

  @Test
  void theFirstPageIsReadInEachWayOfSending() throws Exception {
    assertThat(read(file("base64", wrapped(Base64.getEncoder().encodeToString(utf8(PAGE))))))
        .isEqualTo(SEEN);
    assertThat(read(file("quoted-printable", quoted(utf8(PAGE))))).isEqualTo(SEEN);
    byte[] gbk = PAGE.repeat(3).getBytes(Charset.forName("GBK"));
    assertThat(read(file("8bit", new String(gbk, StandardCharsets.ISO_8859_1)))).startsWith(SEEN);
  }

  @Test
  void partsWithinPartsAreFound() throws Exception {
    String inner =
        "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n"
            + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + quoted(utf8(PAGE))
            + "\r\n--in--\r\n";
    String file =
        "Subject: x\r\nContent-Type: multipart/related;\r\n\tboundary=\"out\"\r\n"
            + "MIME-Version: 1.0\r\n\r\n--out\r\n"
            + inner
            + "\r\n--out--\r\n";
    assertThat(read(file)).isEqualTo(SEEN);
  }

  @Test
  void aFileWithoutAPageIsRejected() {
    String file = "MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nxxxx";
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
  }

  private static String read(String file) throws Unreadable {
    return MhtText.of(file.getBytes(StandardCharsets.ISO_8859_1)).text();
  }

  private static String file(String way, String body) {
    return "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        + "\ttype=\"text/html\";\r\n\tboundary=\"----Part\"\r\n\r\n\r\n------Part\r\n"
        + "Content-Type: text/html\r\nContent-Transfer-Encoding: "
        + way
        + "\r\nContent-Location: http://example.invalid/\r\n\r\n"
        + body
        + "\r\n------Part\r\nContent-Type: text/css\r\n\r\np{display:none}\r\n------Part--\r\n";
  }

  private static String wrapped(String text) {
    return text.replaceAll("(.{76})", "$1\r\n");
  }

  private static String quoted(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      out.append(bytes[i] < 0 ? "=" + Integer.toHexString(bytes[i] & 0xFF) : (char) bytes[i]);
      out.append(i % 20 == 19 ? "=\r\n" : "");
    }
    return out.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
