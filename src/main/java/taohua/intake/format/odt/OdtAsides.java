package taohua.intake.format.odt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.Aside;
import taohua.intake.format.Asides;
import taohua.intake.format.SafeXml;

/** The texts of an OpenDocument text that stand outside of its body, or were deleted. */
final class OdtAsides {
  private static final Map<String, Aside.Kind> KINDS =
      Map.of(
          "note", Aside.Kind.NOTES,
          "annotation", Aside.Kind.COMMENTS,
          "tracked-changes", Aside.Kind.DELETED,
          "master-styles", Aside.Kind.RUNNING);
  // The number of a note; who changed a text and when.
  private static final Set<String> PASSED_OVER = Set.of("note-citation", "change-info", "desc");

  private OdtAsides() {}

  /** What the text of an element is, if it is none of the body. */
  static Optional<Aside.Kind> kind(String element) {
    return Optional.ofNullable(KINDS.get(element));
  }

  /** Goes on to the end of the element that was begun, and counts the paragraphs in it. */
  static void pass(XMLStreamReader xml, Aside.Kind kind, Asides asides) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int paragraphs = 0;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (PASSED_OVER.contains(xml.getLocalName())) {
          SafeXml.pass(xml);
          continue;
        }
        depth++;
        paragraphs += isParagraph(xml) ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (isParagraph(xml)) {
          paragraphs--;
          asides.add(kind, text);
          text.setLength(0);
        }
      } else if (paragraphs > 0 && xml.hasText() && event != XMLStreamConstants.COMMENT) {
        text.append(xml.getText());
      }
    }
  }

  private static boolean isParagraph(XMLStreamReader xml) {
    return xml.getLocalName().equals("p") || xml.getLocalName().equals("h");
  }
}
