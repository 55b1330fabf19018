package taohua.intake.format.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.Aside;
import taohua.intake.format.Asides;
import taohua.intake.format.Extracted;
import taohua.intake.format.SafeXml;
import taohua.intake.format.SeenText;
import taohua.intake.format.Unreadable;

/**
 * The body of an OpenDocument text, read element by element, styles first. Boxes stand within a
 * paragraph, which goes on behind them; they are read after it. For one document.
 */
final class OdtBody {
  // Readings above characters, and what describes a picture.
  private static final Set<String> PASSED_OVER =
      Set.of(
          "ruby-text",
          "forms",
          "title",
          "desc",
          "binary-data",
          "scripts",
          "meta",
          "settings",
          "bibliography-configuration");
  private static final int MOST_SPACES = 100;

  private final OdtStyles styles = new OdtStyles();
  private final OdtNumbers numbers = new OdtNumbers();
  private final SeenText text = new SeenText();
  private final Asides asides = new Asides();
  private final Deque<OdtLook> looks = new ArrayDeque<>();
  private final List<Run> boxes = new ArrayList<>();
  // Whether each section that is open is hidden, or lies in one that is.
  private final Deque<Boolean> hiddenSections = new ArrayDeque<>();
  private boolean isParagraphHidden;
  private boolean isBody;
  private int paragraphs;
  private int boxesOpen;
  private int cells;
  private int linkFrom;

  /** Words that wait for the end of the paragraph that their box stands in. */
  private record Run(String words, boolean isHidden) {}

  /** Reads a part: styles, or the body with styles of its own in front. */
  OdtBody read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      } else if (paragraphs > 0 && xml.hasText() && event != XMLStreamConstants.COMMENT) {
        append(xml.getText().replaceAll("[\r\n\t ]+", " "));
      }
    }
    return this;
  }

  Extracted extracted() throws Unreadable {
    return text.extracted().with(asides);
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (PASSED_OVER.contains(name)) {
      SafeXml.pass(xml);
      return;
    }
    Optional<Aside.Kind> aside = OdtAsides.kind(name);
    if (aside.isPresent()) {
      OdtAsides.pass(xml, aside.get(), asides);
      return;
    }
    numbers.begin(xml);
    switch (name) {
      case "style" -> styles.begin(xml);
      case "text-properties", "paragraph-properties" -> styles.add(xml);
      case "text" -> isBody |= "office".equals(xml.getPrefix());
      case "p", "h" -> {
        if (isBody) {
          paragraphs++;
          looks.push(styles.of("paragraph", SafeXml.attribute(xml, "style-name")));
          append(numbers.next(xml));
        }
      }
      case "section" -> hiddenSections.push(isHiddenSection(xml));
      case "hidden-paragraph" ->
          isParagraphHidden = SafeXml.attribute(xml, "is-hidden").equals("true");
      case "span" -> {
        if (!looks.isEmpty()) {
          OdtLook own = styles.of("text", SafeXml.attribute(xml, "style-name"));
          looks.push(own.over(looks.peek()));
        }
      }
      case "a" -> linkFrom = text.at();
      case "s" -> append(" ".repeat(spaces(SafeXml.attribute(xml, "c"))));
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      case "frame" -> boxesOpen += paragraphs > 0 ? 1 : 0;
      case "table-cell" -> cells++;
      default -> {}
    }
  }

  private boolean isHiddenSection(XMLStreamReader xml) {
    return SafeXml.attribute(xml, "display").equals("none") || isSectionHidden();
  }

  private boolean isSectionHidden() {
    return !hiddenSections.isEmpty() && hiddenSections.element();
  }

  private static int spaces(String count) {
    return count.matches("\\d{1,3}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
  }

  private void end(String name) {
    numbers.end(name);
    switch (name) {
      case "section" -> hiddenSections.poll();
      case "p", "h" -> endParagraph();
      case "span" -> {
        if (looks.size() > paragraphs) {
          looks.pop();
        }
      }
      case "a" -> {
        if (boxesOpen == 0) {
          text.link(linkFrom);
        }
      }
      case "frame" -> boxesOpen = Math.max(0, boxesOpen - 1);
      case "table-cell" -> cells--;
      default -> {}
    }
  }

  private void append(String words) {
    if (paragraphs == 0 || looks.isEmpty() || words.isEmpty()) {
      return;
    }
    boolean isHidden =
        isSectionHidden()
            || isParagraphHidden
            || looks.peek().isHidden(cells == 0 && boxesOpen == 0);
    if (boxesOpen > 0) {
      boxes.add(new Run(words, isHidden));
    } else {
      text.append(words, isHidden);
    }
  }

  private void endParagraph() {
    if (paragraphs == 0) {
      return;
    }
    paragraphs--;
    isParagraphHidden = false;
    looks.pop();
    if (boxesOpen > 0) {
      boxes.add(new Run("\n", false));
      return;
    }
    text.endLine();
    for (Run run : boxes) {
      if (run.words().equals("\n")) {
        text.endLine();
      } else {
        text.append(run.words(), run.isHidden());
      }
    }
    boxes.clear();
  }
}
