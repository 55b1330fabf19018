package taohua.intake.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import taohua.intake.format.Aside;
import taohua.intake.format.Asides;
import taohua.intake.format.Extracted;
import taohua.intake.format.SeenText;
import taohua.intake.format.Unreadable;

/**
 * The stories of an old Word document that its readers take for its text: the body with its tables,
 * then the text boxes. For one document.
 */
final class DocBody {
  // Marks inside of the text; what stands for a note, a picture or a comment shows nothing.
  private static final char CELL_END = 0x07;
  private static final char TAB = '\t';
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char PARAGRAPH_END = '\r';
  private static final char COLUMN_BREAK = 0x0E;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char HARD_HYPHEN = 0x1E;

  private final SeenText text = new SeenText();
  private final Asides asides = new Asides();
  // The fields that are open, innermost first: where the result of a link begins, or one of these.
  private final Deque<Integer> fields = new ArrayDeque<>();
  private static final int CODE = -1;
  private static final int RESULT = -2;
  private final StringBuilder code = new StringBuilder();

  // What stands before the paragraph that is read, until something of it is seen.
  private String label = "";

  DocBody(DocNumbers numbers, Range... stories) {
    for (Range story : stories) {
      for (int i = 0; i < story.numParagraphs(); i++) {
        Paragraph paragraph = story.getParagraph(i);
        label = isDeleted(paragraph) ? "" : numbers.next(paragraph);
        read(paragraph);
      }
      fields.clear();
    }
  }

  Extracted extracted() throws Unreadable {
    return text.extracted().with(asides);
  }

  /** The same with what stands outside of the body of its document. */
  Extracted extracted(HWPFDocument document) throws Unreadable {
    DocAsides.read(document, asides);
    return extracted();
  }

  private static boolean isDeleted(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    return runs > 0
        && IntStream.range(0, runs).allMatch(i -> paragraph.getCharacterRun(i).isMarkedDeleted());
  }

  private void read(Paragraph paragraph) {
    boolean isOnPaper = !paragraph.isInTable() && DocLook.isPaper(paragraph.getShading());
    StringBuilder deleted = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted()) {
        deleted.append(run.text());
      } else if (!run.isSymbol()) {
        boolean isHidden = DocLook.isHidden(run, isOnPaper);
        run.text().chars().forEach(c -> read((char) c, isHidden));
      }
    }
    asides.add(Aside.Kind.DELETED, deleted);
  }

  private void read(char c, boolean isHidden) {
    switch (c) {
      case FIELD_BEGIN -> {
        fields.push(CODE);
        code.setLength(0);
      }
      case FIELD_RESULT -> beginResult();
      case FIELD_END -> endField();
      default -> {
        if (!fields.contains(CODE)) {
          show(c, isHidden);
        } else if (code.length() < 20) {
          code.append(c);
        }
      }
    }
  }

  private void beginResult() {
    if (!fields.isEmpty()) {
      fields.pop();
      fields.push(code.toString().strip().startsWith("HYPERLINK") ? text.at() : RESULT);
    }
  }

  private void endField() {
    if (!fields.isEmpty() && fields.peek() >= 0) {
      text.link(fields.peek());
    }
    fields.poll();
  }

  private void show(char c, boolean isHidden) {
    switch (c) {
      case PARAGRAPH_END, CELL_END, LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> text.endLine();
      case HARD_HYPHEN -> text.append('-', isHidden);
      default -> {
        if (c >= ' ' || c == TAB) {
          if (!isHidden && !label.isEmpty()) {
            text.append(label, false);
            label = "";
          }
          text.append(c, isHidden);
        }
      }
    }
  }
}
