package taohua.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which styles of a Word document hide text or make it white, by themselves or by the style they
 * are made from.
 */
final class DocxStyles {
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, List<Style>> chains = new HashMap<>();
  private String usual = "";

  private DocxStyles() {}

  /** What a style says, if it says anything, and the style that it is made from. */
  private record Style(
      Optional<Boolean> isHiding, Optional<Boolean> isWhite, boolean isShaded, String parent) {}

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
    DocxLook look = DocxLook.PLAIN;
    boolean isShaded = false;
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
            look = DocxLook.of(xml);
            continue;
          }
          case "pPr" -> {
            isShaded = DocxLook.of(xml).isShaded();
            continue;
          }
          default -> {}
        }
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return new Style(look.vanished(), look.white(), isShaded || look.isShaded(), parent);
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
    return chain(name).stream()
        .flatMap(style -> style.isHiding().stream())
        .findFirst()
        .orElse(false);
  }

  /**
   * Whether text of a paragraph's style and a style of its own is white on paper.
   *
   * @param paragraph empty for the usual one
   * @param run empty if it has none
   */
  boolean whiten(String paragraph, String run) {
    List<Style> chain = new ArrayList<>(chain(run));
    chain.addAll(chain(paragraph.isEmpty() ? usual : paragraph));
    return chain.stream().noneMatch(Style::isShaded)
        && chain.stream().flatMap(style -> style.isWhite().stream()).findFirst().orElse(false);
  }

  /** A style and those that it is made from. */
  private List<Style> chain(String name) {
    return chains.computeIfAbsent(name, this::newChain);
  }

  private List<Style> newChain(String name) {
    List<Style> chain = new ArrayList<>();
    Style style = styles.get(name);
    while (style != null && !chain.contains(style)) {
      chain.add(style);
      style = styles.get(style.parent());
    }
    return chain;
  }
}
