package taohua.intake.format;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the properties of a run or a paragraph of a Word document say of its look.
 *
 * @param vanished whether it is hidden, or no larger than a point; empty if nothing is said of it
 * @param white whether its characters are white or nearly so; empty if nothing is said of it
 * @param isShaded whether what is behind it is painted
 * @param isEndDeleted whether the end of the paragraph was deleted
 * @param place in which list it stands
 * @param style of the run; empty if it has none
 */
record DocxLook(
    Optional<Boolean> vanished,
    Optional<Boolean> white,
    boolean isShaded,
    boolean isEndDeleted,
    DocxNumbers.Place place,
    String style) {
  /** That of text of which nothing is said. */
  static final DocxLook PLAIN =
      new DocxLook(Optional.empty(), Optional.empty(), false, false, DocxNumbers.Place.NONE, "");

  // In half points.
  private static final int TINY = 2;
  // The least of each channel of a colour that cannot be told from paper.
  private static final int PALE = 0xF0;
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");
  // How it was before a change.
  private static final Set<String> BEFORE = Set.of("rPrChange", "pPrChange");

  /** Reads an element of properties to its end, whatever it holds. */
  static DocxLook of(XMLStreamReader xml) throws XMLStreamException {
    DocxLook look = PLAIN;
    int depth = 1;
    int before = Integer.MAX_VALUE;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        before = BEFORE.contains(xml.getLocalName()) ? Math.min(before, depth) : before;
        look = depth < before ? look.with(xml) : look;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        before = depth == before ? Integer.MAX_VALUE : before;
        depth--;
      }
    }
    return look;
  }

  private DocxLook with(XMLStreamReader xml) {
    String value = SafeXml.attribute(xml, "val");
    return switch (xml.getLocalName()) {
      case "vanish" -> looking(Optional.of(!OFF.contains(value)), white, isShaded);
      case "sz" -> isTiny(value) ? looking(Optional.of(true), white, isShaded) : this;
      case "color" -> looking(vanished, Optional.of(isPale(value)), isShaded);
      case "highlight" ->
          looking(vanished, white, isShaded || !Set.of("none", "white").contains(value));
      case "shd" -> looking(vanished, white, isShaded || isPaint(SafeXml.attribute(xml, "fill")));
      case "del" -> new DocxLook(vanished, white, isShaded, true, place, style);
      case "pStyle", "numId", "ilvl" ->
          new DocxLook(
              vanished,
              white,
              isShaded,
              isEndDeleted,
              place.with(xml.getLocalName(), value),
              style);
      case "rStyle" -> new DocxLook(vanished, white, isShaded, isEndDeleted, place, value);
      default -> this;
    };
  }

  private DocxLook looking(Optional<Boolean> hidden, Optional<Boolean> pale, boolean shaded) {
    return new DocxLook(hidden, pale, shaded, isEndDeleted, place, style);
  }

  private static boolean isTiny(String halfPoints) {
    return halfPoints.matches("\\d{1,4}") && Integer.parseInt(halfPoints) <= TINY;
  }

  private static boolean isPale(String color) {
    if (!color.matches("[0-9A-Fa-f]{6}")) {
      return false;
    }
    int rgb = Integer.parseInt(color, 16);
    return rgb >> 16 >= PALE && (rgb >> 8 & 0xFF) >= PALE && (rgb & 0xFF) >= PALE;
  }

  private static boolean isPaint(String fill) {
    return !fill.isEmpty() && !fill.equals("auto") && !isPale(fill);
  }
}
