package taohua.index.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Texts in a code that gives frequent characters few bits, see the package: ten a character of
 * Chinese prose, where UTF-8 takes 24. Any text comes back as it was, halves of surrogate pairs
 * included.
 */
public final class CharacterCode {
  /** Stands for the characters that have no code of their own; is none. */
  static final char OTHER = '\uFFFF';

  private static final int MOST_BITS = 24;
  // Codes of up to so many bits are looked up at once.
  private static final int AT_ONCE = 14;
  private static final int LENGTH_BITS = 5;

  // Of each character its code above the number of its bits; 0 if it has none.
  private static final int[] CODES = new int[1 << Character.SIZE];
  // By the next bits: a character above the number of its bits, or 0 if that is greater.
  private static final int[] FIRST = new int[1 << AT_ONCE];
  // By the number of bits: behind the last code of that length, and the last character's place.
  private static final int[] ENDS = new int[MOST_BITS + 1];
  private static final int[] PLACES = new int[MOST_BITS + 1];
  private static final char[] CHARACTERS;

  static {
    try (InputStream in = CharacterCode.class.getResourceAsStream("characters.txt")) {
      if (in == null) {
        throw new IllegalStateException("characters.txt");
      }
      CHARACTERS = read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CharacterCode() {}

  private static char[] read(BufferedReader lines) throws IOException {
    StringBuilder characters = new StringBuilder();
    int code = 0;
    int before = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int space = line.indexOf(' ');
      int bits = Integer.parseInt(line.substring(0, space));
      for (int length = before + 1; length <= bits; length++) {
        code <<= 1;
        ENDS[length] = code;
        PLACES[length] = characters.length();
      }
      for (int i = space + 1; i < line.length(); i++) {
        char c = line.charAt(i);
        c = c == '\\' ? escaped(line.charAt(++i)) : c;
        characters.append(c);
        CODES[c] = code << LENGTH_BITS | bits;
        for (int k = 0; bits <= AT_ONCE && k < 1 << AT_ONCE - bits; k++) {
          FIRST[(code << AT_ONCE - bits) + k] = c << LENGTH_BITS | bits;
        }
        code++;
      }
      ENDS[bits] = code;
      PLACES[bits] = characters.length();
      before = bits;
    }
    return characters.toString().toCharArray();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'u' -> OTHER;
      case '0', '1', '2' -> (char) (c - '0');
      default -> c;
    };
  }

  /** How many bits a text takes. */
  public static long bits(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits += bits(text.charAt(i));
    }
    return bits;
  }

  /** How many bits a character takes. */
  public static int bits(char c) {
    int code = code(c);
    return code == 0 ? length(CODES[OTHER]) + Character.SIZE : length(code);
  }

  // What stands for others has a code, but is none of the characters that have.
  private static int code(char c) {
    return c == OTHER ? 0 : CODES[c];
  }

  private static int length(int code) {
    return code & (1 << LENGTH_BITS) - 1;
  }

  /** Writes a text, whose length must be told apart. */
  public static void write(String text, BitOutput out) {
    for (int i = 0; i < text.length(); i++) {
      write(text.charAt(i), out);
    }
  }

  /** Writes a character. */
  public static void write(char c, BitOutput out) {
    int code = code(c);
    if (code == 0) {
      out.bits(CODES[OTHER] >>> LENGTH_BITS, length(CODES[OTHER]));
      out.bits(c, Character.SIZE);
    } else {
      out.bits(code >>> LENGTH_BITS, length(code));
    }
  }

  /**
   * Reads a text.
   *
   * @param length in UTF-16 units
   */
  public static String read(BitInput in, int length) {
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      i = readFrequent(in, text, i);
      if (i < length) {
        text[i] = read(in);
      }
    }
    return new String(text);
  }

  /** Reads characters with short codes until there comes another one, and tells where. */
  private static int readFrequent(BitInput in, char[] text, int from) {
    int at = from;
    int read = AT_ONCE;
    while (at < text.length && read >= AT_ONCE) {
      long window = in.window();
      read = 0;
      for (int known = first(window); at < text.length && isFrequent(known, read); at++) {
        text[at] = (char) (known >>> LENGTH_BITS);
        read += length(known);
        known = first(window << read);
      }
      in.skip(read);
    }
    return at;
  }

  private static int first(long window) {
    return FIRST[(int) (window >>> Long.SIZE - AT_ONCE)];
  }

  private static boolean isFrequent(int known, int read) {
    return known != 0 && known >>> LENGTH_BITS != OTHER && read + length(known) <= BitInput.AT_ONCE;
  }

  /** Reads a character. */
  public static char read(BitInput in) {
    int next = (int) in.peek(MOST_BITS);
    int known = FIRST[next >>> MOST_BITS - AT_ONCE];
    char c;
    if (known != 0) {
      in.skip(length(known));
      c = (char) (known >>> LENGTH_BITS);
    } else {
      c = rare(next, in);
    }
    return c == OTHER ? (char) in.bits(Character.SIZE) : c;
  }

  private static char rare(int next, BitInput in) {
    int bits = AT_ONCE + 1;
    while (bits < MOST_BITS && next >>> MOST_BITS - bits >= ENDS[bits]) {
      bits++;
    }
    in.skip(bits);
    int place = PLACES[bits] - (ENDS[bits] - (next >>> MOST_BITS - bits));
    // Only bytes that were not checked have a code that is none.
    return place >= 0 && place < CHARACTERS.length ? CHARACTERS[place] : OTHER;
  }
}
