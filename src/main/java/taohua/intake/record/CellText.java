package taohua.intake.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.SafeXml;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** The texts that a workbook holds, all of which together have a limit. */
final class CellText {
  // How a workbook writes a character that XML does not allow, or a return.
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final long most;
  private long kept;
  private long count;

  /**
   * @param maxBytes of the texts that are held, as UTF-8 of ideographs
   */
  CellText(long maxBytes) {
    this.most = maxBytes;
  }

  /**
   * The text of an element whose begin the reader stands at, of all its runs, to its end; without
   * the readings above characters.
   */
  String of(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (xml.getLocalName().equals("rPh")) {
          SafeXml.pass(xml);
          depth--;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.isCharacters()) {
        append(xml, text);
      }
    }
    return text.indexOf("_x") < 0 ? text.toString() : unescaped(text.toString());
  }

  private void append(XMLStreamReader xml, StringBuilder text) throws Unreadable {
    count += 3L * xml.getTextLength();
    if (kept + count > most) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.large_table", most));
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** What was read of a row was a number, or one of the texts that sheets share. */
  void forget() {
    count = 0;
  }

  /** What was read since then stays. */
  void keep() {
    kept += count;
    count = 0;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              char c = (char) Integer.parseInt(found.group(1), 16);
              boolean isHalf = Character.isSurrogate(c);
              return isHalf ? found.group() : Matcher.quoteReplacement(String.valueOf(c));
            });
  }
}
