package taohua.fingerprint;

import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;

/**
 * Which terms a document has that has a certain string, however it reads the numbers in it, see
 * {@link Readings}. Not for sharing between threads.
 */
public final class StringTerms {
  private final NormalText text;
  private final char[] characters = new char[Terms.STRING];

  public StringTerms(NormalText text) {
    this.text = text;
  }

  /**
   * For each way to read the string that starts at a character the terms that a document has that
   * reads it so; who has the string has all terms of one of these.
   */
  public List<long[]> at(int character) {
    if (Terms.isTermByItself(text, character)) {
      return List.of(new long[] {Terms.ofString(text, character)});
    }
    for (int i = 0; i < characters.length; i++) {
      characters[i] = text.character(character + i);
    }
    List<long[]> readings = new ArrayList<>();
    Readings.each(characters, (tokens, count) -> readings.add(terms(tokens, count)));
    return readings;
  }

  private static long[] terms(char[] tokens, int count) {
    long[] terms = new long[Math.max(0, count - Grams.SIZE + 1)];
    for (int t = 0; t < terms.length; t++) {
      terms[t] = Terms.ofGram(Grams.key(tokens[t], tokens[t + 1], tokens[t + 2], tokens[t + 3]));
    }
    return terms;
  }
}
