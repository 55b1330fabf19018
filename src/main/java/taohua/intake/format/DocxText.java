package taohua.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.markup.Prose;
import taohua.words.Notice;

/** The text of a Word document, paragraphs and table cells each on a line of its own. */
public final class DocxText {
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
  public static Extracted of(byte[] bytes, long maxBytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_bytes"));
    }
    return SeenText.proven(body(bytes, maxBytes));
  }

  private static Extracted body(byte[] bytes, long maxBytes) throws Unreadable {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(DocxParts.of(bytes, maxBytes)))) {
      return body(() -> document.getDocument().newXMLStreamReader());
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw damage(e);
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
  }

  /**
   * The text of a document that is one file of XML, as Word 2003 and later save it.
   *
   * @throws Unreadable if it is damaged or has no text
   */
  public static Extracted ofXml(byte[] bytes) throws Unreadable {
    if (Parts.definesEntity(bytes)) {
      throw Parts.tooLarge();
    }
    try {
      return SeenText.proven(body(() -> bodyOf(SafeXml.of(bytes))));
    } catch (XMLStreamException | RuntimeException e) {
      throw damage(e);
    }
  }

  /** The reader, gone on to the body, in front of which stand styles, headers and the like. */
  private static XMLStreamReader bodyOf(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("body")) {
        return xml;
      }
    }
    throw new XMLStreamException("no body");
  }

  private static Extracted body(Body document) throws XMLStreamException {
    Extracted seen = DocxBody.of(document.open(), false);
    int hidden = seen.hidden().stream().mapToInt(Prose::in).sum();
    // What is hidden for the most part is a form or a dark page, no trick.
    return hidden > Prose.in(seen.text()) ? DocxBody.of(document.open(), true) : seen;
  }

  /** A body that can be read from its beginning more than once. */
  @FunctionalInterface
  private interface Body {
    XMLStreamReader open() throws XMLStreamException;
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
