package taohua.intake.format;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a Word document that stand in parts of their own, or were deleted. */
final class DocxAsides {
  private static final Map<String, Aside.Kind> PARTS =
      Map.of(
          "header", Aside.Kind.RUNNING,
          "footer", Aside.Kind.RUNNING,
          "footnotes", Aside.Kind.NOTES,
          "endnotes", Aside.Kind.NOTES,
          "comments", Aside.Kind.COMMENTS);

  private DocxAsides() {}

  /** Counts the paragraphs of the parts beside the body; of a damaged one as far as it goes. */
  static void read(DocxParts parts, Asides asides) {
    for (Map.Entry<String, Aside.Kind> kind : PARTS.entrySet()) {
      for (byte[] part : parts.named(kind.getKey())) {
        try {
          paragraphs(SafeXml.of(part), kind.getValue(), asides);
        } catch (XMLStreamException e) {
          // It is not read, and only counted.
        }
      }
    }
  }

  private static void paragraphs(XMLStreamReader xml, Aside.Kind kind, Asides asides)
      throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean isText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        isText = xml.getLocalName().equals("t");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        isText = false;
        if (xml.getLocalName().equals("p")) {
          asides.add(kind, text);
          text.setLength(0);
        }
      } else if (isText && xml.hasText()) {
        text.append(xml.getText());
      }
    }
  }

  /** Goes on to the end of an element of deleted text, and counts it. */
  static void pass(XMLStreamReader xml, Asides asides) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    boolean isText = false;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        isText = List.of("t", "delText").contains(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        isText = false;
      } else if (isText && xml.hasText()) {
        text.append(xml.getText());
      }
    }
    asides.add(Aside.Kind.DELETED, text);
  }
}
