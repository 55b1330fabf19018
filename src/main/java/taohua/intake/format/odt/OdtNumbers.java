package taohua.intake.format.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.SafeXml;
import taohua.intake.format.numbering.Level;
import taohua.intake.format.numbering.NumberStyle;
import taohua.intake.format.numbering.Numbering;

/**
 * The numbers before paragraphs of an OpenDocument text: lists lie in one another, and the first
 * paragraph of each item is numbered; headings outside of lists by the outline. For one document.
 */
final class OdtNumbers {
  private static final String OUTLINE = "outline";

  private final Map<String, List<Level>> styles = new HashMap<>();
  private final Map<String, Numbering> byId = new HashMap<>();
  private final Map<String, Numbering> lastOfStyle = new HashMap<>();
  // The lists that are open, innermost first.
  private final Deque<OpenList> open = new ArrayDeque<>();
  private final Numbering outline = new Numbering();
  private String style = "";
  private boolean isItemDue;

  /** A list with the style that is in force in it, and what counts it. */
  private record OpenList(String style, Numbering numbering) {}

  /** Takes an element; those that say nothing of numbers are passed over. */
  void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "list-style" -> style = SafeXml.attribute(xml, "name");
      case "outline-style" -> style = OUTLINE;
      case "list-level-style-number", "outline-level-style", "list-level-style-bullet" ->
          addLevel(xml);
      case "list" -> beginList(xml);
      case "list-item" -> {
        isItemDue = true;
        String start = SafeXml.attribute(xml, "start-value");
        if (!open.isEmpty() && !start.isEmpty()) {
          open.element().numbering().restart(open.size() - 1, number(start, 1));
        }
      }
      case "list-header" -> isItemDue = false;
      default -> {}
    }
  }

  void end(String name) {
    if (name.equals("list")) {
      open.poll();
      isItemDue = false;
    }
  }

  /** What stands before a paragraph that begins, which is counted if it is the first of an item. */
  String next(XMLStreamReader paragraph) {
    if (open.isEmpty()) {
      boolean isHeading =
          paragraph.getLocalName().equals("h")
              && !SafeXml.attribute(paragraph, "is-list-header").equals("true");
      return isHeading
          ? outline.next(
              styles.getOrDefault(OUTLINE, List.of()),
              number(SafeXml.attribute(paragraph, "outline-level"), 1) - 1)
          : "";
    }
    if (!isItemDue) {
      return "";
    }
    isItemDue = false;
    OpenList list = open.element();
    return list.numbering().next(styles.getOrDefault(list.style(), List.of()), open.size() - 1);
  }

  private void beginList(XMLStreamReader xml) {
    isItemDue = false;
    String named = SafeXml.attribute(xml, "style-name");
    OpenList outer = open.peek();
    if (outer != null) {
      open.push(new OpenList(named.isEmpty() ? outer.style() : named, outer.numbering()));
      return;
    }
    String continued = SafeXml.attribute(xml, "continue-list");
    Numbering before = continued.isEmpty() ? null : byId.get(continued);
    if (before == null && SafeXml.attribute(xml, "continue-numbering").equals("true")) {
      before = lastOfStyle.get(named);
    }
    Numbering numbering = before == null ? new Numbering() : before;
    byId.put(SafeXml.attribute(xml, "id"), numbering);
    lastOfStyle.put(named, numbering);
    open.push(new OpenList(named, numbering));
  }

  private void addLevel(XMLStreamReader xml) {
    List<Level> levels = styles.computeIfAbsent(style, key -> new ArrayList<>());
    int level = number(SafeXml.attribute(xml, "level"), levels.size() + 1);
    if (level > Level.MOST || level <= levels.size()) {
      return;
    }
    while (levels.size() < level - 1) {
      levels.add(new Level(NumberStyle.NONE, "", 1, levels.size(), false));
    }
    boolean isBullet = xml.getLocalName().equals("list-level-style-bullet");
    levels.add(
        new Level(
            isBullet
                ? NumberStyle.NONE
                : NumberStyle.ofExample(SafeXml.attribute(xml, "num-format")),
            pattern(xml, level),
            number(SafeXml.attribute(xml, "start-value"), 1),
            level - 1,
            false));
  }

  /** With as many levels as are displayed, a dot between each two. */
  private static String pattern(XMLStreamReader xml, int level) {
    int shown = number(SafeXml.attribute(xml, "display-levels"), 1);
    StringBuilder pattern = new StringBuilder(SafeXml.attribute(xml, "num-prefix"));
    for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
      pattern.append('%').append(i).append(i < level ? "." : "");
    }
    return pattern.append(SafeXml.attribute(xml, "num-suffix")).toString();
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
