package taohua.intake.format.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.NoticeFile;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;

class OdtTextTest {
  private static final Bounds MAX = Bounds.of(1 << 20);

  @ParameterizedTest
  @ValueSource(strings = {"odt", "fodt"})
  void whatIsSeenIsReadAndWhatIsHiddenIsTold(String ending) throws Exception {
    Extracted document = OdtText.of(NoticeFile.bytes(ending), MAX);
    assertThat(NoticeFile.lines(document)).isEqualTo(NoticeFile.LINES);
    assertThat(document.hidden()).isEqualTo(NoticeFile.HIDDEN);
    assertThat(NoticeFile.links(document)).containsExactly(NoticeFile.LINK);
  }

  @Test
  void aBoxIsReadAfterItsParagraph() throws Exception {
    String box = "<draw:frame><draw:text-box><text:p>备物</text:p></draw:text-box></draw:frame>";
    assertThat(OdtText.of(flat("<text:p>守" + box + "堤</text:p><text:p>完</text:p>"), MAX).text())
        .isEqualTo("守堤\n备物\n完\n");
  }

  @Test
  void blanksAreAsManyAsAreMeant() throws Exception {
    assertThat(OdtText.of(flat("<text:p>守\n   堤<text:s text:c=\"3\"/>备</text:p>"), MAX).text())
        .isEqualTo("守 堤   备\n");
  }

  @Test
  void aDocumentUnderAPasswordIsEncrypted() throws Exception {
    byte[] locked =
        zip("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>", "content.xml", "xx");
    assertRejected(locked, Reason.ENCRYPTED);
  }

  @Test
  void whatIsDamagedOrEmptyOrExpandsIsRejectedWithItsReason() throws Exception {
    byte[] whole = NoticeFile.bytes("odt");
    assertRejected(Arrays.copyOf(whole, whole.length / 4), Reason.DAMAGED);
    assertRejected(zip("mimetype", "x"), Reason.DAMAGED);
    assertRejected(flat("<text:p/>"), Reason.NO_TEXT);
    assertRejected(zip("content.xml", "<a>" + " ".repeat(3_000_000) + "</a>"), Reason.TOO_LARGE);
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
    assertRejected(zip("content.xml", entity), Reason.TOO_LARGE);
  }

  private static byte[] flat(String body) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"o\""
            + " xmlns:text=\"t\" xmlns:draw=\"d\"><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }

  private static void assertRejected(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> OdtText.of(bytes, MAX))
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
