package taohua.baseline;

import java.nio.charset.StandardCharsets;
import taohua.words.Notice;

/**
 * The lines of a baseline file, field by field. There are 100,000 of them to be read before a check
 * can begin, so it makes no object of a line. Not for sharing between threads.
 */
final class BaselineLines {
  private static final int MOST_DIGITS = 9;

  private final byte[] bytes;
  private final String name;
  private int at;
  private int line = 1;

  /**
   * @param name of the file, for messages
   */
  BaselineLines(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  /** How many bytes are left. */
  int left() {
    return bytes.length - at;
  }

  /** What is wrong with the line at hand. */
  void require(boolean holds) throws BaselineException {
    if (!holds) {
      throw wrong();
    }
  }

  private BaselineException wrong() {
    return new BaselineException(
        at >= bytes.length
            ? Notice.of("baseline.cut", name)
            : Notice.of("baseline.line", name, line));
  }

  /** The rest of the line. */
  String text() throws BaselineException {
    int from = at;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    String text = new String(bytes, from, at - from, StandardCharsets.UTF_8);
    endOfLine();
    return text;
  }

  /** Goes on behind the lines that begin with {@code #}. */
  void skipRemarks() throws BaselineException {
    while (at < bytes.length && bytes[at] == '#') {
      text();
    }
  }

  /** The number, in these bounds, of a header line {@code KEY NUMBER}. */
  int header(String key, int least, int most) throws BaselineException {
    for (int i = 0; i < key.length(); i++) {
      require(at < bytes.length && bytes[at] == key.charAt(i));
      at++;
    }
    int number = number(least, most);
    endOfLine();
    return number;
  }

  /** A number behind a tab or a space, from {@code least} to {@code most}. */
  int number(int least, int most) throws BaselineException {
    require(at < bytes.length && (bytes[at] == '\t' || bytes[at] == ' '));
    at++;
    int from = at;
    int number = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - from < MOST_DIGITS) {
      number = number * 10 + bytes[at++] - '0';
    }
    require(at > from && number >= least && number <= most);
    return number;
  }

  /** The kinds behind a tab, to the end of the line. */
  byte kinds() throws BaselineException {
    require(at < bytes.length && bytes[at] == '\t');
    at++;
    int kinds = 0;
    while (at < bytes.length && bytes[at] != '\n') {
      TextKind kind = TextKind.of((char) bytes[at]).orElseThrow(this::wrong);
      kinds |= kind.bit();
      at++;
    }
    require(kinds != 0);
    endOfLine();
    return (byte) kinds;
  }

  /**
   * The characters up to the next tab, of one to three bytes each.
   *
   * @param into takes them
   * @param to where the first goes
   * @return behind the last
   */
  int characters(char[] into, int to) throws BaselineException {
    int end = to;
    while (at < bytes.length && bytes[at] > ' ' || at < bytes.length && bytes[at] < 0) {
      into[end++] = character();
    }
    return end;
  }

  private char character() throws BaselineException {
    int first = bytes[at++];
    if (first >= 0) {
      return (char) first;
    }
    if ((first & 0xE0) == 0xC0) {
      return (char) ((first & 0x1F) << 6 | continued());
    }
    require((first & 0xF0) == 0xE0);
    int second = continued();
    return (char) ((first & 0x0F) << 12 | second << 6 | continued());
  }

  private int continued() throws BaselineException {
    require(at < bytes.length && (bytes[at] & 0xC0) == 0x80);
    return bytes[at++] & 0x3F;
  }

  /** Goes on to the next line; nothing may be left of this one. */
  void endOfLine() throws BaselineException {
    require(at < bytes.length && bytes[at] == '\n');
    at++;
    line++;
  }

  /** The last line says so, and nothing stands behind it. */
  void end() throws BaselineException {
    for (int i = 0; i < BaselineWriter.END.length(); i++) {
      require(at < bytes.length && bytes[at] == BaselineWriter.END.charAt(i));
      at++;
    }
    endOfLine();
    if (at < bytes.length) {
      throw wrong();
    }
  }
}
