package taohua.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML. The parser could find the charset by itself, but tells of bytes that are
 * no characters on standard error as well.
 */
final class XmlCharset {
  private static final int LOOK = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{1,80}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private XmlCharset() {}

  /**
   * Characters of the bytes, in the charset of their mark or declaration, else UTF-8; the mark is
   * none of them. Bytes that are no characters are an {@link IOException} when they are met.
   *
   * @throws IOException if they cannot be read, or name a charset that is not known
   */
  static Reader reader(InputStream bytes) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(bytes);
    stream.mark(LOOK);
    byte[] start = stream.readNBytes(LOOK);
    stream.reset();
    stream.skipNBytes(mark(start));
    return new InputStreamReader(
        stream,
        of(start)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static int mark(byte[] start) {
    if (at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
      return 3;
    }
    return isBigEndian(start) || isLittleEndian(start) ? 2 : 0;
  }

  private static boolean isBigEndian(byte[] start) {
    return at(start, 0) == 0xFE && at(start, 1) == 0xFF;
  }

  private static boolean isLittleEndian(byte[] start) {
    return at(start, 0) == 0xFF && at(start, 1) == 0xFE;
  }

  private static Charset of(byte[] start) throws IOException {
    if (isBigEndian(start) || at(start, 0) == 0 && at(start, 1) == '<') {
      return StandardCharsets.UTF_16BE;
    }
    if (isLittleEndian(start) || at(start, 0) == '<' && at(start, 1) == 0) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (mark(start) > 0 || !declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException e) {
      throw (IOException) new UnsupportedEncodingException(declared.group(1)).initCause(e);
    }
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
