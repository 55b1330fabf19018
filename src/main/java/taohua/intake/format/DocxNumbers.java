package taohua.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.numbering.Level;
import taohua.intake.format.numbering.NumberStyle;
import taohua.intake.format.numbering.Numbering;

/**
 * The numbers before paragraphs of a Word document. A paragraph or its style names a list and a
 * level; lists that are made of one definition count on where another stopped. For one document.
 */
final class DocxNumbers {
  private static final int MOST_STYLES = 100;

  /** What the properties of a paragraph say of its list; empty for what they do not say. */
  record Place(String style, String list, String level) {
    static final Place NONE = new Place("", "", "");

    /** The same with what an element of that name says. */
    Place with(String name, String value) {
      return switch (name) {
        case "pStyle" -> new Place(value, list, level);
        case "numId" -> new Place(style, value, level);
        default -> new Place(style, list, value);
      };
    }
  }

  /** A style's place, and the style that it is made from. */
  private record Style(Place place, String parent) {}

  /** A list made from a definition, with the numbers that levels begin anew with. */
  private record Made(String definition, Map<Integer, Integer> starts) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Made> lists = new HashMap<>();
  private final Map<String, List<Level>> levels = new HashMap<>();
  // Which level of a definition a style stands for, and the style that stands for a definition.
  private final Map<String, Integer> levelOfStyle = new HashMap<>();
  private final Map<String, String> styleOfDefinition = new HashMap<>();
  private final Map<String, Numbering> counted = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private String usualStyle = "";

  /**
   * The numbers of a document.
   *
   * @param numbering the part that defines lists; without it there are none
   */
  static DocxNumbers of(Optional<byte[]> numbering, Optional<byte[]> styles)
      throws XMLStreamException {
    DocxNumbers numbers = new DocxNumbers();
    if (numbering.isPresent()) {
      numbers.readLists(SafeXml.of(numbering.get()));
      if (styles.isPresent()) {
        numbers.readStyles(SafeXml.of(styles.get()));
      }
    }
    return numbers;
  }

  /** What stands before a paragraph, which is counted; empty if nothing does. */
  String next(Place paragraph) {
    if (lists.isEmpty()) {
      return "";
    }
    String styleName = paragraph.style().isEmpty() ? usualStyle : paragraph.style();
    Place styled = styled(styleName);
    String list = paragraph.list().isEmpty() ? styled.list() : paragraph.list();
    Made made = lists.get(list);
    if (made == null) {
      return "";
    }
    String definition = definition(made);
    List<Level> its = levels.getOrDefault(definition, List.of());
    int level = level(paragraph, styled, definition + "/" + styleName);
    Numbering numbering = counted.computeIfAbsent(definition, key -> new Numbering());
    Integer start = made.starts().get(level);
    if (start != null && begun.add(list + "/" + level)) {
      numbering.restart(level, start);
    }
    return numbering.next(its, level);
  }

  private int level(Place paragraph, Place styled, String styleOfList) {
    String said = paragraph.level().isEmpty() ? styled.level() : paragraph.level();
    int bySaying = number(said, 0);
    return said.isEmpty() ? levelOfStyle.getOrDefault(styleOfList, 0) : bySaying;
  }

  /** A definition may be that of the list that a style names. */
  private String definition(Made made) {
    String style = styleOfDefinition.get(made.definition());
    Made other = style == null ? null : lists.get(styled(style).list());
    return other == null ? made.definition() : other.definition();
  }

  private Place styled(String name) {
    String list = "";
    String level = "";
    Style style = styles.get(name);
    for (int i = 0; style != null && i < MOST_STYLES; i++) {
      list = list.isEmpty() ? style.place().list() : list;
      level = level.isEmpty() ? style.place().level() : level;
      style = styles.get(style.parent());
    }
    return new Place(name, list, level);
  }

  private void readStyles(XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    String parent = "";
    Place place = Place.NONE;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("style")) {
        styles.put(id, new Style(place, parent));
      }
      if (event != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      String value = SafeXml.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "style" -> {
          id = SafeXml.attribute(xml, "styleId");
          parent = "";
          place = Place.NONE;
          boolean isUsual =
              SafeXml.attribute(xml, "type").equals("paragraph")
                  && Set.of("1", "true", "on").contains(SafeXml.attribute(xml, "default"));
          usualStyle = isUsual ? id : usualStyle;
        }
        case "basedOn" -> parent = value;
        case "numId", "ilvl" -> place = place.with(xml.getLocalName(), value);
        default -> {}
      }
    }
  }

  private void readLists(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNum" -> readDefinition(xml, SafeXml.attribute(xml, "abstractNumId"));
          case "num" -> readList(xml, SafeXml.attribute(xml, "numId"));
          default -> {}
        }
      }
    }
  }

  private void readDefinition(XMLStreamReader xml, String id) throws XMLStreamException {
    List<Level> its = new ArrayList<>();
    while (goesOn(xml, "abstractNum")) {
      if (!xml.isStartElement()) {
        continue;
      }
      if (xml.getLocalName().equals("numStyleLink")) {
        styleOfDefinition.put(id, SafeXml.attribute(xml, "val"));
      } else if (xml.getLocalName().equals("lvl") && its.size() < Level.MOST) {
        int number = number(SafeXml.attribute(xml, "ilvl"), its.size());
        Level level = readLevel(xml, number, id);
        while (its.size() < number) {
          its.add(new Level(NumberStyle.NONE, "", 1, its.size(), false));
        }
        its.add(level);
      }
    }
    levels.put(id, List.copyOf(its));
  }

  private Level readLevel(XMLStreamReader xml, int number, String definition)
      throws XMLStreamException {
    NumberStyle style = NumberStyle.DECIMAL;
    String pattern = "";
    int start = 0;
    int restart = number;
    boolean isDecimal = false;
    while (goesOn(xml, "lvl")) {
      if (!xml.isStartElement()) {
        continue;
      }
      String value = SafeXml.attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "start" -> start = number(value, 0);
        case "numFmt" -> style = NumberStyle.ofWord(value);
        case "lvlText" -> pattern = value;
        case "lvlRestart" -> restart = number(value, restart);
        case "isLgl" -> isDecimal = !Set.of("0", "false", "off").contains(value);
        case "pStyle" -> levelOfStyle.put(definition + "/" + value, number);
        default -> {}
      }
    }
    return new Level(style, pattern, start, restart, isDecimal);
  }

  private void readList(XMLStreamReader xml, String id) throws XMLStreamException {
    String definition = "";
    Map<Integer, Integer> starts = new HashMap<>();
    int level = 0;
    while (goesOn(xml, "num")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "abstractNumId" -> definition = SafeXml.attribute(xml, "val");
          case "lvlOverride" -> level = number(SafeXml.attribute(xml, "ilvl"), 0);
          case "startOverride" -> starts.put(level, number(SafeXml.attribute(xml, "val"), 1));
          default -> {}
        }
      }
    }
    lists.put(id, new Made(definition, starts));
  }

  private static boolean goesOn(XMLStreamReader xml, String name) throws XMLStreamException {
    return xml.hasNext()
        && !(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name));
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
