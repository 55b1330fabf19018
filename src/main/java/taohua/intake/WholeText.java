package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import taohua.text.Paragraph;

/** A text that is a body as it stands: each of its lines is a paragraph. */
final class WholeText {
  private WholeText() {}

  /** The lines that show something, in order. */
  static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!isBlank(text, start, end)) {
        paragraphs.add(Paragraph.of(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  // Without a copy: most texts are one line of many characters, and the first one tells.
  private static boolean isBlank(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }
}
