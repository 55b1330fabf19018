package taohua.fingerprint;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;

/**
 * Which terms a document has that has a certain string, however it reads the numbers in it: 一 is a
 * number before 年 and a word before 个, and what it is in another document stands outside of the
 * string. Not for sharing between threads.
 */
public final class StringTerms {
  private final NormalText text;
  private final char[] tokens = new char[Terms.STRING];
  private final List<long[]> readings = new ArrayList<>();
  private int start;

  public StringTerms(NormalText text) {
    this.text = text;
  }

  /**
   * For each way to read the string that starts at a character the terms that a document has that
   * reads it so; who has the string has all terms of one of these.
   */
  public List<long[]> at(int character) {
    readings.clear();
    start = character;
    if (Terms.isTermByItself(text, character)) {
      readings.add(new long[] {Terms.ofString(text, character)});
    } else {
      read(0, 0, false);
    }
    return List.copyOf(readings);
  }

  /** Reads on behind some characters. */
  private void read(int at, int count, boolean inSlot) {
    if (at == Terms.STRING) {
      add(count);
      return;
    }
    char c = text.character(start + at);
    boolean maySlot = NormalText.mayBeSlot(c);
    if (maySlot) {
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

  private void add(int count) {
    LongArrayList terms = new LongArrayList();
    for (int t = 0; t + Grams.SIZE <= count; t++) {
      terms.add(Terms.ofGram(Grams.key(tokens[t], tokens[t + 1], tokens[t + 2], tokens[t + 3])));
    }
    readings.add(terms.toLongArray());
  }
}
