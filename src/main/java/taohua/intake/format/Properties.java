package taohua.intake.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a file says of its document beside the text, as the program that wrote it filled it in. A
 * hint at best: the title is often a template's, and whoever typed a speech is not who gave it, so
 * authors are not read.
 *
 * @param title or empty
 * @param saved the day on which it was last saved, as 2021-07-22, or empty
 * @param names what a web page is called outside of its text, which its reader sees above it, and
 *     when it was posted, as a page says so
 */
public record Properties(String title, String saved, List<String> names) {
  private static final int LONGEST = 200;
  // Programs that know no day write the first one that they can count.
  private static final Pattern DAY = Pattern.compile("(?:199[1-9]|20\\d\\d)-\\d{2}-\\d{2}");

  /** Of a file that says nothing of itself. */
  public static final Properties NONE = new Properties("", "", List.of());

  public Properties {
    title = title.strip();
    title = title.length() > LONGEST ? "" : title;
    Matcher day = DAY.matcher(saved);
    saved = day.lookingAt() ? day.group() : "";
    names = List.copyOf(names);
  }

  /** Those of a document of an office program. */
  public Properties(String title, String saved) {
    this(title, saved, List.of());
  }

  /** Those of a web page. */
  static Properties ofPage(List<String> names) {
    return new Properties("", "", names);
  }

  /**
   * Those of a part of an office document that holds them, {@code docProps/core.xml} (ECMA-376,
   * part 2) or {@code meta.xml} (OpenDocument 1.3, part 3); damaged ones are none.
   */
  public static Properties ofXml(byte[] part) {
    String title = "";
    String saved = "";
    try {
      XMLStreamReader xml = SafeXml.of(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "title" -> title = text(xml);
            case "modified", "date" -> saved = text(xml);
            default -> {}
          }
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      return NONE;
    }
    return new Properties(title, saved);
  }

  /** The characters of an element without others in it; entities are none. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamReader.START_ELEMENT) {
        throw new XMLStreamException("not a text");
      }
      text.append(xml.isCharacters() ? xml.getText() : "");
    }
    return text.toString();
  }
}
