package taohua.intake.record;

import java.io.IOException;
import java.io.InputStream;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** The records of a JSONL file, one line each, in UTF-8; blank lines are none. */
public final class RecordLines implements Records {
  private static final int MARK = 3;

  private final ByteLines lines;
  private final long maxBytes;
  private final TextNames names;
  private final Utf8 utf8 = new Utf8();
  private char[] chars = new char[0];
  private int number;
  private int from;
  private int to;

  /**
   * The records of a stream, which the caller closes.
   *
   * @param maxBytes of a line; a longer one is {@link Unreadable}
   * @param names which field holds the text
   */
  public RecordLines(InputStream stream, long maxBytes, TextNames names) {
    this.lines = new ByteLines(stream, maxBytes);
    this.names = names;
    this.maxBytes = maxBytes;
  }

  /**
   * Goes on to the next line that is not blank; false if there is none.
   *
   * @throws Unreadable if a line over the limit holds bytes that no text has
   */
  @Override
  public boolean next() throws IOException, Unreadable {
    while (lines.next()) {
      number++;
      if (lines.isBinary()) {
        throw new Unreadable(Reason.BINARY, Notice.of("unread.hole", number));
      }
      from = lines.from() + (number == 1 && beginsWithMark() ? MARK : 0);
      to = lines.to();
      while (to > from && isBlank(lines.bytes()[to - 1])) {
        to--;
      }
      if (to > from || lines.isTooLong()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int number() {
    return number;
  }

  /**
   * The record of the line.
   *
   * @throws Unreadable if it is too long, no UTF-8, no JSON object, or without text
   */
  @Override
  public TextRecord record() throws Unreadable {
    if (lines.isTooLong()) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.line_too_long", maxBytes));
    }
    int length = decode();
    return JsonRecord.parse(chars, 0, length, names);
  }

  /** Decodes the line; how many characters it has. */
  private int decode() throws Unreadable {
    if (chars.length < to - from) {
      chars = new char[lines.bytes().length];
    }
    int length = utf8.decode(lines.bytes(), from, to, chars);
    if (length < 0) {
      throw new Unreadable(Reason.MOJIBAKE, Notice.of("unread.line_no_utf8"));
    }
    return length;
  }

  private boolean beginsWithMark() {
    byte[] bytes = lines.bytes();
    int at = lines.from();
    return lines.to() - at >= MARK
        && bytes[at] == (byte) 0xEF
        && bytes[at + 1] == (byte) 0xBB
        && bytes[at + 2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte b) {
    return b >= 0 && b <= ' ';
  }
}
