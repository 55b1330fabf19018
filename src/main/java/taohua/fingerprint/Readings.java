package taohua.fingerprint;

import taohua.text.NormalText;

/**
 * All ways to read some characters as tokens: 一 is a number before 年 and a word before 个, and what
 * it is in a text may stand outside of these characters. Not for sharing between threads.
 */
final class Readings {
  /** Takes the tokens of a reading. */
  interface Sink {
    /**
     * Takes a reading.
     *
     * @param tokens of which only the first ones count; overwritten by the next reading
     */
    void take(char[] tokens, int count);
  }

  private final char[] characters;
  private final char[] tokens;
  private final Sink sink;

  private Readings(char[] characters, Sink sink) {
    this.characters = characters;
    tokens = new char[characters.length];
    this.sink = sink;
  }

  /** Gives all readings of some characters, none of which is half a pair. */
  static void each(char[] characters, Sink sink) {
    new Readings(characters, sink).read(0, 0, false);
  }

  /** Reads on behind some characters. */
  private void read(int at, int count, boolean inSlot) {
    if (at == characters.length) {
      sink.take(tokens, count);
      return;
    }
    char c = characters[at];
    if (NormalText.mayBeSlot(c)) {
      if (inSlot) {
        read(at + 1, count, true);
      }
      tokens[count] = NormalText.NUMERAL;
      read(at + 1, count + 1, true);
    }
    if (!NormalText.isDigit(c)) {
      tokens[count] = c;
      read(at + 1, count + 1, false);
    }
  }
}
