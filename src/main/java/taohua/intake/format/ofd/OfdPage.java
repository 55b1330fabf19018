package taohua.intake.format.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.SafeXml;
import taohua.intake.format.layout.Glyph;
import taohua.intake.format.layout.Sheet;

/** What stands on one page, its templates read after it. For one page. */
final class OfdPage {
  // Lengths are in millimetres; those of sheets are as large as in PDF.
  private static final float POINTS = 72 / 25.4f;
  private static final Pattern LAYOUT = Pattern.compile("^\\s*\n\\s*|\\s*\n\\s*$");
  private static final float[] A4 = {0, 0, 210, 297};

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<String> templates = new ArrayList<>();
  private float[] box;
  private boolean hasPicture;
  // Of the text that is open: where its box begins, its size, and how its characters are turned.
  private float[] boundary = A4;
  private float[] turn = {1, 0, 0, 1, 0, 0};
  private float size;
  private float x;
  private float y;

  /**
   * Nothing read yet.
   *
   * @param box of the pages that do not say their own
   */
  OfdPage(String box) {
    this.box = numbers(box, A4);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        element(xml);
      }
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "PhysicalBox" -> box = numbers(xml.getElementText(), box);
      case "Template" -> templates.add(SafeXml.attribute(xml, "TemplateID"));
      case "ImageObject", "PathObject" -> hasPicture = true;
      case "TextObject" -> text(xml);
      case "TextCode" -> code(xml);
      default -> {}
    }
  }

  private void text(XMLStreamReader xml) throws XMLStreamException {
    if (SafeXml.attribute(xml, "Visible").equals("false")) {
      SafeXml.pass(xml);
      return;
    }
    boundary = numbers(SafeXml.attribute(xml, "Boundary"), new float[] {0, 0, 0, 0});
    turn = numbers(SafeXml.attribute(xml, "CTM"), new float[] {1, 0, 0, 1, 0, 0});
    size = numbers(SafeXml.attribute(xml, "Size"), new float[] {0})[0];
    x = 0;
    y = 0;
  }

  private void code(XMLStreamReader xml) throws XMLStreamException {
    // What is not said is as in the code before.
    x = numbers(SafeXml.attribute(xml, "X"), new float[] {x})[0];
    y = numbers(SafeXml.attribute(xml, "Y"), new float[] {y})[0];
    List<Float> right = steps(SafeXml.attribute(xml, "DeltaX"));
    List<Float> down = steps(SafeXml.attribute(xml, "DeltaY"));
    // Blanks are characters with places of their own; those with a line break lay out the XML.
    String words = LAYOUT.matcher(xml.getElementText()).replaceAll("");
    float atX = x;
    float atY = y;
    int count = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      float usual = c < 0x2000 ? size / 2 : size;
      // Letters are as wide as the step to the next one, if there is one.
      float width = c < 0x2000 && count < right.size() ? Math.min(size, right.get(count)) : usual;
      add(atX, atY, width, Character.toString(c));
      boolean isDown = right.isEmpty() && !down.isEmpty();
      atX += count < right.size() ? right.get(count) : isDown ? 0 : width;
      atY += count < down.size() ? down.get(count) : 0;
      count++;
    }
  }

  private void add(float atX, float atY, float width, String text) {
    float pageX = boundary[0] + turn[0] * atX + turn[2] * atY + turn[4];
    float pageY = boundary[1] + turn[1] * atX + turn[3] * atY + turn[5];
    // Stamps and water marks are turned.
    if (Math.abs(turn[1]) < Math.abs(turn[0]) / 10) {
      glyphs.add(
          new Glyph(
              (pageX - box[0]) * POINTS,
              (pageY - box[1]) * POINTS,
              width * Math.abs(turn[0]) * POINTS,
              size * Math.abs(turn[3]) * POINTS,
              text));
    }
  }

  /** The steps from one character to the next, {@code g 3 5} written out as {@code 5 5 5}. */
  private static List<Float> steps(String deltas) {
    List<Float> steps = new ArrayList<>();
    String[] words = deltas.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int times = Math.min(10_000, Integer.parseInt(words[i + 1]));
        for (int k = 0; k < times; k++) {
          steps.add(Float.valueOf(words[i + 2]));
        }
        i += 2;
      } else if (!words[i].isEmpty()) {
        steps.add(Float.valueOf(words[i]));
      }
    }
    return steps;
  }

  private static float[] numbers(String text, float[] otherwise) {
    String[] words = text.strip().split("\\s+", -1);
    if (words.length < otherwise.length) {
      return otherwise;
    }
    float[] numbers = new float[otherwise.length];
    for (int i = 0; i < numbers.length; i++) {
      if (words[i].isEmpty()) {
        return otherwise;
      }
      numbers[i] = Float.parseFloat(words[i]);
    }
    return numbers;
  }

  List<String> templates() {
    return templates;
  }

  boolean hasPicture() {
    return hasPicture;
  }

  Sheet sheet() {
    return new Sheet(box[2] * POINTS, box[3] * POINTS, glyphs);
  }
}
