package taohua.intake.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Date;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import taohua.intake.format.Extracted;
import taohua.intake.format.Properties;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** The text of a document of old Word or WPS, paragraphs and table cells each on a line. */
public final class DocText {
  // What a document that only authorised people may open holds in place of its text.
  private static final String RIGHTS = "\u0009DRMContent";

  private static final int FLAGS = 11;
  private static final int LOCKED = 1;

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private DocText() {}

  /**
   * The text of a document.
   *
   * @throws Unreadable if it is encrypted, damaged, no text document, or has no text
   */
  public static Extracted of(byte[] bytes) throws Unreadable {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return of(file.getRoot());
    } catch (EncryptedDocumentException e) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.password"));
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_document"));
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
  }

  private static Extracted of(DirectoryNode root) throws IOException, Unreadable {
    if (root.hasEntryCaseInsensitive(RIGHTS)) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.rights"));
    }
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.password"));
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.other_office"));
    }
    try (HWPFDocument document = new HWPFDocument(root)) {
      DocNumbers numbers = DocNumbers.of(document);
      DocBody body = new DocBody(numbers, document.getRange(), document.getMainTextboxRange());
      return body.extracted(document).with(properties(document));
    } catch (OldWordFileFormatException e) {
      return old(root);
    } catch (RuntimeException e) {
      // Locked in a way that the library does not know.
      if (isLocked(root)) {
        throw new EncryptedDocumentException("locked", e);
      }
      throw e;
    }
  }

  private static Properties properties(HWPFDocument document) {
    SummaryInformation summary = document.getSummaryInformation();
    if (summary == null) {
      return Properties.NONE;
    }
    String title = summary.getTitle();
    Date saved = summary.getLastSaveDateTime();
    return new Properties(
        title == null ? "" : title,
        saved == null ? "" : saved.toInstant().atZone(BEIJING).toLocalDate().toString());
  }

  /** Whether the information block at the beginning says that what follows is encrypted. */
  private static boolean isLocked(DirectoryNode root) throws IOException {
    try (InputStream words = root.createDocumentInputStream("WordDocument")) {
      byte[] block = words.readNBytes(FLAGS + 1);
      return block.length > FLAGS && (block[FLAGS] & LOCKED) != 0;
    }
  }

  private static Extracted old(DirectoryNode root) throws IOException, Unreadable {
    try (HWPFOldDocument document = new HWPFOldDocument(root)) {
      return new DocBody(new DocNumbers(null), document.getRange()).extracted();
    }
  }
}
