package taohua.report.page.render;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Takes a page's text and writes it in UTF-8: a report has hundreds of megabytes of pages, and this
 * goes through each once. What could mislead is shown, as {@link SafeText#misleads} says. A pair of
 * surrogates must come whole.
 */
final class PageText implements TemplateOutput {
  // Units that are taken at once, and the bytes that one of them needs at most.
  private static final int UNITS = 1 << 12;
  private static final int WIDEST = 3;

  private final OutputStream out;
  private final char[] units = new char[UNITS];
  private final byte[] bytes = new byte[WIDEST * 2 * UNITS];
  private int length;

  PageText(OutputStream out) {
    this.out = out;
  }

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int start, int end) {
    int at = start;
    while (at < end) {
      int next = Math.min(end, at + UNITS);
      int plain = writePlain(value, at, next);
      at = plain < next ? writeRare(value, plain, end) : plain;
    }
  }

  /** Writes up to a surrogate or what misleads; where that is. */
  private int writePlain(String value, int start, int end) {
    reserve(WIDEST * (end - start));
    value.getChars(start, end, units, 0);
    int to = length;
    for (int i = 0; i < end - start; i++) {
      char c = units[i];
      if (SafeText.misleads(c)) {
        length = to;
        return start + i;
      }
      to = encode(c, to);
    }
    length = to;
    return end;
  }

  private int encode(char c, int at) {
    int to = at;
    if (c >= 0x800) {
      bytes[to++] = (byte) (0xe0 | c >> 12);
      bytes[to++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[to++] = (byte) (0x80 | c & 0x3f);
    } else if (c >= 0x80) {
      bytes[to++] = (byte) (0xc0 | c >> 6);
      bytes[to++] = (byte) (0x80 | c & 0x3f);
    } else {
      bytes[to++] = (byte) c;
    }
    return to;
  }

  /** Writes a pair of surrogates, or the name of what misleads; where that ends. */
  private int writeRare(String value, int at, int end) {
    boolean isPair =
        at + 1 < end && Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1));
    int next = isPair ? at + 2 : at + 1;
    String rare = SafeText.shown(value.substring(at, next));
    byte[] encoded = rare.getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return next;
  }

  private void reserve(int room) {
    if (bytes.length - length < room) {
      flush();
    }
  }

  /** Writes what was taken last. */
  void flush() {
    try {
      out.write(bytes, 0, length);
      length = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
