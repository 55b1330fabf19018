package taohua.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of documents, read without any definition of its own and nothing from elsewhere. */
public final class SafeXml {
  private SafeXml() {}

  /**
   * A reader of the bytes, in the charset that they name.
   *
   * @throws XMLStreamException if they do not begin as XML does
   */
  public static XMLStreamReader of(byte[] bytes) throws XMLStreamException {
    return of(new ByteArrayInputStream(bytes));
  }

  /** The same of a stream, which the caller closes. */
  public static XMLStreamReader of(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return factory.createXMLStreamReader(XmlCharset.reader(stream));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /** An attribute by its local name; empty if the element has none of that name. */
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Goes on to the end of the element that the reader stands at the beginning of. */
  public static void pass(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
    }
  }
}
