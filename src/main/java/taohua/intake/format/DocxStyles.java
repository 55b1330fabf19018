package taohua.intake.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word document hide text, by themselves or by the style they are made from. */
final class DocxStyles {
  private final Map<String, Style> styles = new HashMap<>();
  private String usual = "";

  private DocxStyles() {}

  /** What a style says, if it says anything, and the style that it is made from. */
  private record Style(Optional<Boolean> isHiding, String parent) {}

  /**
   * The styles of a document.
   *
   * @param part that defines them; empty if there is none
   */
  static DocxStyles of(Optional<byte[]> part) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    if (part.isPresent()) {
      styles.read(SafeXml.of(part.get()));
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("style")) {
        String id = SafeXml.attribute(xml, "styleId");
        boolean isUsual =
            SafeXml.attribute(xml, "default").equals("1")
                && SafeXml.attribute(xml, "type").equals("paragraph");
        usual = isUsual ? id : usual;
        styles.put(id, style(xml));
      }
    }
  }

  /**
   * Reads a style to its end; its conditional parts, such as those of tables, count for nothing.
   */
  private static Style style(XMLStreamReader xml) throws XMLStreamException {
    Optional<Boolean> isHiding = Optional.empty();
    String parent = "";
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "basedOn" -> parent = SafeXml.attribute(xml, "val");
          case "tblStylePr" -> {
            SafeXml.pass(xml);
            continue;
          }
          case "rPr" -> {
            isHiding = DocxLook.of(xml).vanished();
            continue;
          }
          default -> {}
        }
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return new Style(isHiding, parent);
  }

  /**
   * Whether text of a paragraph's style and a style of its own is hidden: each turns round what the
   * other one says (ECMA-376, part 1, 17.7.3).
   *
   * @param paragraph empty for the usual one
   * @param run empty if it has none
   */
  boolean hide(String paragraph, String run) {
    return hides(paragraph.isEmpty() ? usual : paragraph) != hides(run);
  }

  private boolean hides(String name) {
    Set<String> seen = new HashSet<>();
    Style style = styles.get(name);
    while (style != null && style.isHiding().isEmpty() && seen.add(style.parent())) {
      style = styles.get(style.parent());
    }
    return style != null && style.isHiding().orElse(false);
  }
}
