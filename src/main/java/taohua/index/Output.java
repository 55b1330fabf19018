package taohua.index;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import taohua.index.code.BitOutput;
import taohua.index.code.CharacterCode;
import taohua.words.Notice;
import taohua.words.NoticeBytes;

/** Writes texts, counts and notices; {@link Input} reads them. */
final class Output {
  static final int PLAIN = 0;
  static final int CODED = 1;

  private final DataOutputStream out;
  private final BitOutput bits = new BitOutput();

  Output(DataOutputStream out) {
    this.out = out;
  }

  /** A number that is at least 0, the small ones in one byte. */
  void count(int count) throws IOException {
    int left = count;
    while ((left & ~0x7F) != 0) {
      out.writeByte(left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  /** The same of a greater number. */
  void number(long number) throws IOException {
    long left = number;
    while ((left & ~0x7F) != 0) {
      out.writeByte((int) left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  /** A number that is near 0. */
  void signed(int number) throws IOException {
    count(number << 1 ^ number >> 31);
  }

  /** Its length, twice, and 1 if it is coded; then the text, in whichever way is shorter. */
  void text(String text) throws IOException {
    long coded = (CharacterCode.bits(text) + Byte.SIZE - 1) / Byte.SIZE;
    // One byte a character at least, so most texts need not be tried; half a pair is no UTF-8.
    byte[] plain = coded < text.length() ? null : text.getBytes(StandardCharsets.UTF_8);
    if (plain != null && plain.length <= coded && isWhole(text)) {
      count(plain.length << 1 | PLAIN);
      out.write(plain);
    } else {
      count(text.length() << 1 | CODED);
      bits.clear();
      CharacterCode.write(text, bits);
      out.write(bits.bytes());
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
    NoticeBytes.write(notice, out, this::text);
  }
}
