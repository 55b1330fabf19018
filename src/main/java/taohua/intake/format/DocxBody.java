package taohua.intake.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.language.Characters;
import taohua.text.Span;

/**
 * The body of a Word document, read element by element: what its reader sees, wherever it stands
 * (paragraphs, cells, content controls, text boxes), and what is hidden from him. For one document.
 */
final class DocxBody {
  private static final Set<String> DELETED = Set.of("del", "moveFrom");
  // What a field is computed from, properties, readings above
  // characters, and a drawing once more for older programs.
  private static final Set<String> PASSED_OVER =
      Set.of(
          "delText",
          "instrText",
          "Fallback",
          "sdtPr",
          "sectPr",
          "tblPr",
          "trPr",
          "footnote",
          "endnote",
          "rt");

  private final XMLStreamReader xml;
  private final DocxNumbers numbers;
  private final DocxStyles styles;
  private final boolean showsAll;
  private final List<String> hidden = new ArrayList<>();
  private final List<Span> links = new ArrayList<>();
  private final Asides asides = new Asides();
  private final StringBuilder unseen = new StringBuilder();
  // Text boxes stand within a paragraph, which goes on behind them; they are read after it.
  private final StringBuilder boxes = new StringBuilder();
  private final Deque<Around> around = new ArrayDeque<>();
  private StringBuilder text = new StringBuilder();
  private DocxLook paragraph = DocxLook.PLAIN;
  private boolean isCounted;
  private boolean isHidden;
  private boolean isText;
  private boolean isDone;
  private int cells;
  private int linkStart;

  /** The paragraph that a box stands in, as far as it was read. */
  private record Around(StringBuilder text, DocxLook paragraph, boolean isCounted) {}

  private DocxBody(XMLStreamReader xml, DocxNumbers numbers, DocxStyles styles, boolean showsAll) {
    this.styles = styles;
    this.xml = xml;
    this.numbers = numbers;
    this.showsAll = showsAll;
  }

  /**
   * The text of a document, each paragraph on a line of its own.
   *
   * @param numbers that stand before its paragraphs, none counted yet
   * @param styles that may hide text
   * @param showsAll whether hidden text is read as if it were not
   */
  static Extracted of(XMLStreamReader xml, DocxNumbers numbers, DocxStyles styles, boolean showsAll)
      throws XMLStreamException {
    DocxBody body = new DocxBody(xml, numbers, styles, showsAll);
    while (xml.hasNext() && !body.isDone) {
      body.read(xml.next());
    }
    return new Extracted(StrictText.whole(body.text.toString()), body.links, body.hidden)
        .with(body.asides);
  }

  private void read(int event) throws XMLStreamException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(xml.getLocalName());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      end(xml.getLocalName());
    } else if (isText && xml.hasText()) {
      append(xml.getText());
    }
  }

  private void start(String name) throws XMLStreamException {
    if (DELETED.contains(name)) {
      DocxAsides.pass(xml, asides);
      return;
    }
    if (PASSED_OVER.contains(name)) {
      DocxLook.of(xml);
      return;
    }
    switch (name) {
      case "p" -> {
        paragraph = DocxLook.PLAIN;
        isCounted = false;
      }
      case "pPr" -> paragraph = DocxLook.of(xml);
      case "r" -> isHidden = isHidden(DocxLook.PLAIN);
      case "rPr" -> isHidden = isHidden(DocxLook.of(xml));
      case "t" -> isText = true;
      case "tab" -> append("\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "tc" -> cells++;
      case "hyperlink" -> linkStart = text.length();
      case "txbxContent" -> {
        around.push(new Around(text, paragraph, isCounted));
        text = new StringBuilder();
      }
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "t" -> isText = false;
      case "p" -> endParagraph();
      case "tc" -> cells--;
      case "hyperlink" -> endLink();
      // In a document of one file other parts stand behind it.
      case "body" -> isDone = true;
      case "txbxContent" -> {
        boxes.append(text);
        text = around.element().text();
        paragraph = around.element().paragraph();
        isCounted = around.pop().isCounted();
      }
      default -> {}
    }
  }

  /** Whether a run cannot be seen; the ground in tables and in boxes is painted by other means. */
  private boolean isHidden(DocxLook run) {
    boolean isOnPaper = cells == 0 && around.isEmpty() && !paragraph.isShaded() && !run.isShaded();
    boolean isVanished =
        run.vanished().orElseGet(() -> styles.hide(paragraph.place().style(), run.style()));
    return !showsAll && (isVanished || isOnPaper && isWhite(run));
  }

  private boolean isWhite(DocxLook run) {
    return run.white().orElseGet(() -> styles.whiten(paragraph.place().style(), run.style()));
  }

  private void append(String words) {
    if (isHidden) {
      unseen.append(words);
    } else {
      endHiding();
      text.append(label()).append(words);
    }
  }

  /** What stands before the paragraph, which is counted; empty if it was counted before. */
  private String label() {
    boolean isFirst = !isCounted;
    isCounted = true;
    return isFirst ? numbers.next(paragraph.place()) : "";
  }

  private void endHiding() {
    if (unseen.codePoints().anyMatch(Characters::counts)) {
      hidden.add(StrictText.whole(unseen.toString().strip()));
    }
    unseen.setLength(0);
  }

  private void endParagraph() {
    endHiding();
    if (!paragraph.isEndDeleted()) {
      // An empty paragraph counts, one that was deleted does not.
      label();
    }
    // A paragraph whose end was deleted goes on in the next one.
    text.append(paragraph.isEndDeleted() ? "" : "\n");
    if (around.isEmpty()) {
      text.append(boxes);
      boxes.setLength(0);
    }
    paragraph = DocxLook.PLAIN;
  }

  private void endLink() {
    if (around.isEmpty() && text.length() > linkStart) {
      links.add(new Span(linkStart, text.length()));
    }
  }
}
