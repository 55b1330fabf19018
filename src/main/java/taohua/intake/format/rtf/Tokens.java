package taohua.intake.format.rtf;

import java.nio.charset.StandardCharsets;

/** The bytes of rich text cut to braces, control words, encoded bytes and plain bytes. */
final class Tokens {
  /** What the current token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A letter sequence behind a backslash, with its number. */
    WORD,
    /** A single sign behind a backslash. */
    SIGN,
    /** A byte, plain or in hexadecimal. */
    BYTE,
    END
  }

  static final int NONE = Integer.MIN_VALUE;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_DIGITS = 9;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number = NONE;
  private int value;

  Tokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes on to the next token. */
  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at++] & 0xFF;
    return switch (c) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> ofByte(c);
    };
  }

  private Kind control() {
    int c = peek();
    if (c < 0) {
      return Kind.END;
    }
    if (isLetter(c)) {
      readWord();
      return Kind.WORD;
    }
    at++;
    if (c == '\'') {
      int high = digit(peek());
      int low = at + 1 < bytes.length ? digit(bytes[at + 1]) : -1;
      if (high >= 0 && low >= 0) {
        at += 2;
        return ofByte(high * 16 + low);
      }
    }
    value = c;
    return Kind.SIGN;
  }

  private Kind ofByte(int c) {
    value = c;
    return Kind.BYTE;
  }

  private void readWord() {
    int from = at;
    while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at])) {
      at++;
    }
    word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    number = readNumber();
    if (peek() == ' ') {
      at++;
    }
  }

  private int readNumber() {
    boolean isNegative = peek() == '-';
    int from = isNegative ? at + 1 : at;
    int end = from;
    int read = 0;
    while (end < bytes.length
        && end - from < MOST_DIGITS
        && bytes[end] >= '0'
        && bytes[end] <= '9') {
      read = read * 10 + bytes[end] - '0';
      end++;
    }
    if (end == from) {
      return NONE;
    }
    at = end;
    return isNegative ? -read : read;
  }

  /** The next byte, plain or not, where a character of two bytes goes on in it; -1 if none does. */
  int trail() {
    int c = peek();
    if (c < 0) {
      return -1;
    }
    boolean isEncoded = c == '\\' && at + 3 < bytes.length && bytes[at + 1] == '\'';
    if (isEncoded && digit(bytes[at + 2]) >= 0 && digit(bytes[at + 3]) >= 0) {
      int encoded = digit(bytes[at + 2]) * 16 + digit(bytes[at + 3]);
      at += 4;
      return encoded;
    }
    // Behind an encoded byte a brace or a backslash is markup.
    if (c == '\\' || c == '{' || c == '}' || c < 0x40) {
      return -1;
    }
    at++;
    return c;
  }

  /** Passes so many bytes, which are no text. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  String word() {
    return word;
  }

  /** The number behind the word, or {@link #NONE}. */
  int number() {
    return number;
  }

  /** The byte, or the sign. */
  int value() {
    return value;
  }

  private int peek() {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static int digit(int c) {
    return c < 0 ? -1 : Character.digit((char) c, 16);
  }
}
