package taohua.intake.format;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.markup.Prose;
import taohua.words.Notice;

/** The text of a Word document, paragraphs and table cells each on a line of its own. */
public final class DocxText {
  private DocxText() {}

  /**
   * The text of a document.
   *
   * @param bounds what its parts may expand to
   * @throws Unreadable if it is encrypted, damaged, expands beyond reason, or has no text
   */
  public static Extracted of(byte[] bytes, Bounds bounds) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_bytes"));
    }
    return SeenText.proven(body(bytes, bounds));
  }

  private static Extracted body(byte[] bytes, Bounds bounds) throws Unreadable {
    try {
      DocxParts parts = DocxParts.of(bytes, bounds);
      byte[] main = parts.main();
      Optional<byte[]> numbering = parts.beside("numbering");
      Optional<byte[]> styles = parts.beside("styles");
      Extracted body =
          body(
              () -> bodyOf(SafeXml.of(main)),
              () -> DocxNumbers.of(numbering, styles),
              DocxStyles.of(styles));
      Asides asides = new Asides();
      DocxAsides.read(parts, asides);
      return body.and(asides).with(parts.properties());
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw damaged();
    }
  }

  /**
   * The text of a document that is one file of XML, as Word 2003 and later save it.
   *
   * @throws Unreadable if it is damaged or has no text
   */
  public static Extracted ofXml(byte[] bytes) throws Unreadable {
    Parts.rejectEntities(bytes);
    try {
      return SeenText.proven(
          body(
              () -> bodyOf(SafeXml.of(bytes)),
              () -> DocxNumbers.of(Optional.empty(), Optional.empty()),
              DocxStyles.of(Optional.of(bytes))));
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged();
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

  private static Extracted body(
      Opened<XMLStreamReader> document, Opened<DocxNumbers> numbers, DocxStyles styles)
      throws XMLStreamException {
    Extracted seen = DocxBody.of(document.open(), numbers.open(), styles, false);
    int hidden = seen.hidden().stream().mapToInt(Prose::in).sum();
    // What is hidden for the most part is a form or a dark page, no trick.
    return hidden > Prose.in(seen.text())
        ? DocxBody.of(document.open(), numbers.open(), styles, true)
        : seen;
  }

  /** What can be read from its beginning more than once. */
  @FunctionalInterface
  private interface Opened<T> {
    T open() throws XMLStreamException;
  }

  private static Unreadable damaged() {
    return new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_document"));
  }
}
