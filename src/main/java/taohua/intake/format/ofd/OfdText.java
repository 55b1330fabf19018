package taohua.intake.format.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.Aside;
import taohua.intake.format.Asides;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Parts;
import taohua.intake.format.SafeXml;
import taohua.intake.format.SeenText;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.format.layout.LaidOut;
import taohua.intake.format.layout.Sheet;
import taohua.language.Characters;
import taohua.words.Notice;

/** The text of an OFD file, a paragraph a line. */
public final class OfdText {
  private static final String ENTRY = "OFD.xml";
  private static final String ENCRYPTIONS = "Encryptions.xml";
  private static final int FEW = 20;

  private final Map<String, byte[]> parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private int pictures;

  private OfdText(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * The text of a file; of several documents in it one after the other.
   *
   * @param bounds what its parts may expand to
   * @throws Unreadable if it is encrypted, damaged, a scan, expands beyond reason, or has no text
   */
  public static Extracted of(byte[] bytes, Bounds bounds) throws Unreadable {
    try {
      return new OfdText(Parts.of(bytes, OfdText::holdsText, bounds)).read();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_file"));
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
  }

  private static boolean holdsText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  private Extracted read() throws IOException, XMLStreamException, Unreadable {
    if (parts.containsKey(ENCRYPTIONS)) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.password"));
    }
    XMLStreamReader entry = xml(ENTRY);
    while (entry.hasNext()) {
      if (entry.next() == XMLStreamReader.START_ELEMENT && entry.getLocalName().equals("DocRoot")) {
        document(resolve("", entry.getElementText().strip()));
      }
    }
    LaidOut laidOut = LaidOut.of(sheets);
    String text = laidOut.text();
    long characters = text.codePoints().filter(Characters::counts).count();
    if (characters < (long) FEW * sheets.size() && pictures == sheets.size()) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.scanned", sheets.size()));
    }
    Asides asides =
        new Asides()
            .with(Aside.Kind.RUNNING, laidOut.furniture())
            .with(Aside.Kind.NOTES, laidOut.notes());
    return SeenText.proven(Extracted.plain(text).with(asides));
  }

  private void document(String root) throws IOException, XMLStreamException {
    Map<String, String> templates = new HashMap<>();
    List<String> pages = new ArrayList<>();
    String box = "";
    XMLStreamReader xml = xml(root);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      String place = SafeXml.attribute(xml, "BaseLoc");
      switch (xml.getLocalName()) {
        case "PhysicalBox" -> box = xml.getElementText();
        case "TemplatePage" -> templates.put(SafeXml.attribute(xml, "ID"), resolve(root, place));
        case "Page" -> pages.add(resolve(root, place));
        default -> {}
      }
    }
    for (String page : pages) {
      page(page, templates, box);
    }
  }

  private void page(String name, Map<String, String> templates, String box)
      throws IOException, XMLStreamException {
    OfdPage page = new OfdPage(box);
    page.read(xml(name));
    // What stands behind many pages: a header, or the head of an official document.
    for (String template : page.templates()) {
      String place = templates.get(template);
      if (place != null) {
        page.read(xml(place));
      }
    }
    sheets.add(page.sheet());
    pictures += page.hasPicture() ? 1 : 0;
  }

  private XMLStreamReader xml(String name) throws IOException, XMLStreamException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("no part " + name);
    }
    return SafeXml.of(part);
  }

  /** A place as a part names it: from the top, or from the folder of that part. */
  private static String resolve(String part, String place) {
    String path =
        place.startsWith("/")
            ? place.substring(1)
            : part.substring(0, part.lastIndexOf('/') + 1) + place;
    List<String> names = new ArrayList<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..") && !names.isEmpty()) {
        names.remove(names.size() - 1);
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
