package taohua.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a Word document that text can stand in, found by how they are related (ECMA-376,
 * part 2). They are read one element at a time, so that no document takes many times its size.
 */
final class DocxParts {
  private static final String MAIN = "word/document.xml";

  // By name in lower case: names are equal in any case.
  private final Map<String, byte[]> parts;
  private final String main;

  private DocxParts(Map<String, byte[]> parts) throws XMLStreamException {
    this.parts = parts;
    String named = related("_rels/.rels", "", "officeDocument").orElse(MAIN);
    this.main = parts.containsKey(named) ? named : MAIN;
  }

  /**
   * The parts of a document.
   *
   * @param bounds what they may expand to
   * @throws IOException if the archive is damaged
   * @throws XMLStreamException if what says how they are related is
   * @throws Unreadable if the parts expand to more, or beyond reason
   */
  static DocxParts of(byte[] bytes, Bounds bounds)
      throws IOException, XMLStreamException, Unreadable {
    Map<String, byte[]> parts = new HashMap<>();
    Parts.of(bytes, DocxParts::holdsText, bounds)
        .forEach((name, part) -> parts.putIfAbsent(plain(name), part));
    return new DocxParts(parts);
  }

  /** Not the data that others keep in a document. */
  private static boolean holdsText(String name) {
    String lower = plain(name);
    return (lower.endsWith(".xml") || lower.endsWith(".rels")) && !lower.startsWith("customxml/");
  }

  private static String plain(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  /**
   * The part that holds the body.
   *
   * @throws IOException if there is none
   */
  byte[] main() throws IOException {
    byte[] part = parts.get(main);
    if (part == null) {
      throw new IOException("no part " + main);
    }
    return part;
  }

  /** What the document says of itself. */
  Properties properties() {
    byte[] part = parts.get("docprops/core.xml");
    return part == null ? Properties.NONE : Properties.ofXml(part);
  }

  /** The parts of a name, with or without a number behind it. */
  List<byte[]> named(String name) {
    return parts.keySet().stream()
        .filter(part -> part.matches("word/" + name + "\\d*\\.xml"))
        .sorted()
        .map(parts::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The part that belongs to the body and is of that type, such as {@code numbering}. */
  Optional<byte[]> beside(String type) throws XMLStreamException {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    String usual = folder + type.toLowerCase(Locale.ROOT) + ".xml";
    return Optional.ofNullable(parts.get(related(relations, folder, type).orElse(usual)));
  }

  /** The name of the part that a list of relations gives for a type. */
  private Optional<String> related(String relations, String folder, String type)
      throws XMLStreamException {
    byte[] part = parts.get(relations);
    if (part == null) {
      return Optional.empty();
    }
    XMLStreamReader xml = SafeXml.of(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT
          && SafeXml.attribute(xml, "Type").endsWith("/" + type)) {
        return Optional.of(plain(resolve(folder, SafeXml.attribute(xml, "Target"))));
      }
    }
    return Optional.empty();
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> names = new ArrayList<>();
    for (String name : (folder + target).split("/", -1)) {
      if (name.equals("..") && !names.isEmpty()) {
        names.remove(names.size() - 1);
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
