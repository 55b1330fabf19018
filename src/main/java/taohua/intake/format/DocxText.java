package taohua.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.markup.Prose;
import taohua.language.Characters;
import taohua.words.Notice;

/** The text of a Word document, paragraphs and table cells each on a line of its own. */
final class DocxText {
  private static final Pattern TOO_LARGE =
      Pattern.compile(
          "Zip bomb|potentially malicious|maximum length|max(?:imum)? allowed|max size");

  private DocxText() {}

  /**
   * The text of a document.
   *
   * @param maxBytes what its parts may expand to
   * @throws Unreadable if it is encrypted, damaged, expands beyond reason, or has no text
   */
  static Extracted of(byte[] bytes, long maxBytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_bytes"));
    }
    if (bytes.length > 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.protected"));
    }
    Extracted all = body(bytes, maxBytes);
    Mojibake.reject(all.text());
    if (all.text().chars().noneMatch(Characters::counts)) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.empty_document"));
    }
    return all;
  }

  private static Extracted body(byte[] bytes, long maxBytes) throws Unreadable {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(DocxParts.of(bytes, maxBytes)))) {
      Extracted seen = DocxBody.of(document.getDocument().newXMLStreamReader(), false);
      int hidden = seen.hidden().stream().mapToInt(Prose::in).sum();
      // What is hidden for the most part is a form or a dark page, no trick.
      return hidden > Prose.in(seen.text())
          ? DocxBody.of(document.getDocument().newXMLStreamReader(), true)
          : seen;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw damage(e);
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
  }

  // POI guards against zip bombs by itself (ZipSecureFile, IOUtils) and says so in its messages
  // alone.
  private static Unreadable damage(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (TOO_LARGE.matcher(message).find()) {
        return new Unreadable(Reason.TOO_LARGE, Notice.of("unread.expands"));
      }
    }
    return new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_document"));
  }
}
