package taohua.intake.format.word;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import taohua.intake.format.Aside;
import taohua.intake.format.Asides;

/** The texts of an old Word document that stand outside of its body. */
final class DocAsides {
  private DocAsides() {}

  /** Counts the paragraphs of headers, footers, notes and comments. */
  static void read(HWPFDocument document, Asides asides) {
    // Each section has headers and footers of its own, mostly the same.
    add(document.getHeaderStoryRange(), Aside.Kind.RUNNING, asides, true);
    add(document.getFootnoteRange(), Aside.Kind.NOTES, asides, false);
    add(document.getEndnoteRange(), Aside.Kind.NOTES, asides, false);
    add(document.getCommentsRange(), Aside.Kind.COMMENTS, asides, false);
  }

  private static void add(Range story, Aside.Kind kind, Asides asides, boolean isOnce) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < story.numParagraphs(); i++) {
      String text = shown(story.getParagraph(i));
      if (!isOnce || seen.add(text)) {
        asides.add(kind, text);
      }
    }
  }

  /** The text without what fields are computed from. */
  private static String shown(Paragraph paragraph) {
    return Range.stripFields(paragraph.text());
  }
}
