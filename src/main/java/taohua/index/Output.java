package taohua.index;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import taohua.words.Notice;

/** Writes texts, counts and notices; {@link Input} reads them. */
record Output(DataOutputStream out) {
  static final int UTF_8 = 0;
  static final int UTF_16 = 1;
  static final int TEXT = 0;
  static final int NUMBER = 1;
  static final int WHOLE = 2;
  static final int INNER = 3;

  /** A number that is at least 0, the small ones in one byte. */
  void count(int count) throws IOException {
    int left = count;
    while ((left & ~0x7F) != 0) {
      out.writeByte(left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  /** A number that is near 0. */
  void signed(int number) throws IOException {
    count(number << 1 ^ number >> 31);
  }

  /** Its length in bytes, twice, and 1 if it holds half a pair and so is UTF-16; then the bytes. */
  void text(String text) throws IOException {
    boolean isWhole = isWhole(text);
    byte[] bytes = text.getBytes(isWhole ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
    count(bytes.length << 1 | (isWhole ? UTF_8 : UTF_16));
    if (isWhole) {
      out.write(bytes);
    } else {
      // Java writes half a pair as U+FFFD in either.
      for (int i = 0; i < text.length(); i++) {
        out.writeChar(text.charAt(i));
      }
    }
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  void texts(List<String> texts) throws IOException {
    count(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  void notice(Notice notice) throws IOException {
    text(notice.key());
    count(notice.values().size());
    for (Object value : notice.values()) {
      if (value instanceof Notice inner) {
        out.writeByte(INNER);
        notice(inner);
      } else if (value instanceof Integer || value instanceof Long) {
        out.writeByte(WHOLE);
        out.writeLong(((Number) value).longValue());
      } else if (value instanceof Number number) {
        out.writeByte(NUMBER);
        out.writeDouble(number.doubleValue());
      } else {
        out.writeByte(TEXT);
        text(String.valueOf(value));
      }
    }
  }
}
