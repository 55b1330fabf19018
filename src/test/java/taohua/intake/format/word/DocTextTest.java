package taohua.intake.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.intake.format.Extracted;
import taohua.intake.format.NoticeFile;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;

class DocTextTest {
  @Test
  void whatIsSeenIsReadAndWhatIsHiddenIsTold() throws Exception {
    Extracted document = DocText.of(NoticeFile.bytes("doc"));
    assertThat(NoticeFile.lines(document)).isEqualTo(NoticeFile.LINES);
    assertThat(document.hidden()).isEqualTo(NoticeFile.HIDDEN);
    assertThat(NoticeFile.links(document)).containsExactly(NoticeFile.LINK);
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage,ENCRYPTED",
    "'\tDRMContent',ENCRYPTED",
    "Workbook,NO_TEXT",
    "PowerPoint Document,NO_TEXT",
    "WordDocument,DAMAGED"
  })
  void whatIsNoOpenDocumentIsRejectedWithItsReason(String entry, Reason reason) throws Exception {
    assertRejected(ole(entry), reason);
  }

  @Test
  void aDocumentThatBreaksOffIsDamaged() throws Exception {
    byte[] whole = NoticeFile.bytes("doc");
    for (int kept : new int[] {8, 600, 2000, whole.length / 2}) {
      assertRejected(Arrays.copyOf(whole, kept), Reason.DAMAGED);
    }
  }

  @Test
  void aDocumentUnderAPasswordIsEncrypted() throws Exception {
    byte[] locked = NoticeFile.bytes("doc");
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
      byte[] words = file.createDocumentInputStream("WordDocument").readAllBytes();
      // The bit fEncrypted of the information block.
      words[11] |= 1;
      file.createOrUpdateDocument(new ByteArrayInputStream(words), "WordDocument");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      locked = out.toByteArray();
    }
    assertRejected(locked, Reason.ENCRYPTED);
  }

  private static byte[] ole(String entry) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[600]), entry);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void assertRejected(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> DocText.of(bytes))
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
