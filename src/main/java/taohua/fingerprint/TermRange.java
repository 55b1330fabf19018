package taohua.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Neighbouring terms, both ends included, in the order of numbers without signs.
 *
 * @param first the least
 * @param last the greatest
 */
public record TermRange(long first, long last) {
  /**
   * The terms of bodies that have certain words, however they read the numbers in them: whoever has
   * the words has a term in one of these ranges, but not the other way round.
   *
   * @param words normalised, at least one character
   * @return nothing if terms cannot tell
   */
  public static Optional<List<TermRange>> of(String words) {
    if (words.isEmpty() || words.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      return Optional.empty();
    }
    List<TermRange> ranges = new ArrayList<>();
    // The first tokens are enough.
    String first = words.substring(0, Math.min(words.length(), 2 * Grams.SIZE));
    Readings.each(first.toCharArray(), (tokens, count) -> ranges.add(of(tokens, count)));
    return Optional.of(ranges.stream().distinct().toList());
  }

  private static TermRange of(char[] tokens, int count) {
    long prefix = 0;
    int size = Math.min(count, Grams.SIZE);
    for (int t = 0; t < size; t++) {
      prefix = prefix << Character.SIZE | Grams.slot(tokens[t]);
    }
    int open = (Grams.SIZE - size) * Character.SIZE;
    // By whole tokens: a long cannot be shifted by all of its bits, and there is one at least.
    return new TermRange(prefix << open, prefix << open | (1L << open) - 1);
  }

  /** Whether a term lies in it. */
  public boolean holds(long term) {
    return Long.compareUnsigned(first, term) <= 0 && Long.compareUnsigned(term, last) <= 0;
  }
}
