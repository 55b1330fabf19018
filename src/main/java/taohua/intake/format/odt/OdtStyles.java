package taohua.intake.format.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.SafeXml;

/** How the named styles of an OpenDocument text make characters look. For one document. */
final class OdtStyles {
  private static final int TINY_POINTS = 1;
  private static final int PALE = 0xF0;

  private final Map<String, OdtLook> looks = new HashMap<>();
  private String name = "";

  /** Begins a style, which looks as its parent does where it does not say otherwise. */
  void begin(XMLStreamReader xml) {
    name = SafeXml.attribute(xml, "family") + "/" + SafeXml.attribute(xml, "name");
    String parent =
        SafeXml.attribute(xml, "family") + "/" + SafeXml.attribute(xml, "parent-style-name");
    looks.put(name, looks.getOrDefault(parent, OdtLook.UNSAID));
  }

  /** Takes properties of the style that was begun last. */
  void add(XMLStreamReader xml) {
    OdtLook look = looks.getOrDefault(name, OdtLook.UNSAID);
    String color = SafeXml.attribute(xml, "color");
    String ground = SafeXml.attribute(xml, "background-color");
    String display = SafeXml.attribute(xml, "display");
    String size = SafeXml.attribute(xml, "font-size");
    looks.put(
        name,
        new OdtLook(
            display.isEmpty() ? look.isVanished() : said(display.equals("none")),
            color.isEmpty() ? look.isWhite() : said(isPale(color)),
            ground.isEmpty() ? look.isShaded() : said(isPaint(ground)),
            size.isEmpty() ? look.isTiny() : said(isTiny(size))));
  }

  /** How characters of a style look. */
  OdtLook of(String family, String style) {
    return looks.getOrDefault(family + "/" + style, OdtLook.UNSAID);
  }

  private static OdtLook.Said said(boolean is) {
    return is ? OdtLook.Said.YES : OdtLook.Said.NO;
  }

  private static boolean isTiny(String size) {
    return size.matches("\\d{1,3}(\\.\\d{1,3})?pt")
        && Double.parseDouble(size.substring(0, size.length() - 2)) <= TINY_POINTS;
  }

  private static boolean isPale(String color) {
    if (!color.matches("#[0-9A-Fa-f]{6}")) {
      return false;
    }
    int rgb = Integer.parseInt(color.substring(1), 16);
    return rgb >> 16 >= PALE && (rgb >> 8 & 0xFF) >= PALE && (rgb & 0xFF) >= PALE;
  }

  private static boolean isPaint(String ground) {
    return !ground.equals("transparent") && !isPale(ground);
  }
}
