package taohua.formula;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the near-variants among formulas: a phrase that is another but for one or two characters,
 * or with its parts in another order. Phrases come commonest first; each is either a heading or the
 * variant of one heading, so that variants never chain.
 *
 * <p>Phrases differ in at most a quarter of their characters and in at most two. Of unequal length,
 * or with characters moved, they must also start and end alike: a phrase and its neighbour in the
 * same sentence are no variants. Nor is one whole noun for another a variant, nor another last
 * word: 科技体制改革 is not 政治体制改革 ({@link WordChange}). A phrase that goes one character beyond the
 * clause stands under the phrase without it. One of three parts of a phrase survives two edits, no
 * further away than two places, and is looked up by its hash (Karp and Rabin 1987,
 * doi:10.1147/rd.312.0249).
 */
final class Variants {
  private static final int MOST_EDITS = 2;
  private static final int PARTS = MOST_EDITS + 1;

  // Only so many headings with one part in common are looked at, the commonest: in near-duplicate
  // texts a part stands in thousands of phrases.
  private static final int MOST_ALIKE = 64;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_EDITS);

  private final List<String> phrases;
  private final List<String> cores;
  private final Long2ObjectOpenHashMap<Alike> byPart = new Long2ObjectOpenHashMap<>();
  private final Map<String, Integer> known = new HashMap<>();
  private final int[] headings;
  // Which characters a phrase has an odd number of times, by 64 classes: an edit changes the number
  // of two at most, so most phrases that are no variants are told apart without being read.
  private final long[] parities;
  private final WordChange changes = new WordChange();
  private final Map<String, Integer> byCharacters = new HashMap<>();
  private final int longest;
  private final long[] powers;

  /** The headings with one part in common, and their parities. */
  private static final class Alike {
    private int[] headings = new int[1];
    private long[] parities = new long[1];
    private int count;

    void add(int heading, long parity) {
      if (count == MOST_ALIKE) {
        return;
      }
      if (count == headings.length) {
        headings = Arrays.copyOf(headings, 2 * count);
        parities = Arrays.copyOf(parities, 2 * count);
      }
      headings[count] = heading;
      parities[count++] = parity;
    }
  }

  private Variants(List<String> phrases, List<String> cores) {
    this.phrases = phrases;
    this.cores = cores;
    headings = new int[phrases.size()];
    parities = phrases.stream().mapToLong(Variants::parity).toArray();
    longest = phrases.stream().mapToInt(String::length).max().orElse(0);
    powers = new long[longest + 1];
    powers[0] = 1;
    for (int i = 1; i <= longest; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
  }

  /**
   * For each phrase the index of its heading, or -1 for a heading.
   *
   * @param phrases normalised, different, commonest first
   * @param cores of each what is left without lone characters beyond its clauses; most are the
   *     phrase itself
   */
  static int[] headings(List<String> phrases, List<String> cores) {
    Variants variants = new Variants(phrases, cores);
    for (int i = 0; i < phrases.size(); i++) {
      variants.headings[i] = variants.headingOf(i);
      variants.known.put(phrases.get(i), i);
    }
    return variants.headings;
  }

  private int headingOf(int index) {
    String phrase = phrases.get(index);
    int core = known.getOrDefault(cores.get(index), -1);
    if (core >= 0) {
      return headings[core] >= 0 ? headings[core] : core;
    }
    char[] characters = phrase.toCharArray();
    Arrays.sort(characters);
    String sorted = new String(characters);
    long[] hashes = hashes(phrase);
    int heading = byCharacters.getOrDefault(sorted, index);
    int most = mostEdits(phrase.length());
    for (int length = phrase.length() - most; length <= phrase.length() + most; length++) {
      heading = nearest(index, hashes, length, heading);
    }
    if (heading < index) {
      return heading;
    }
    byCharacters.put(sorted, index);
    for (int part = 0; part < PARTS; part++) {
      int from = start(phrase.length(), part);
      long key = key(hashes, from, start(phrase.length(), part + 1), phrase.length(), part);
      byPart.computeIfAbsent(key, unknown -> new Alike()).add(index, parities[index]);
    }
    return -1;
  }

  /** The first heading of that length, before {@code best}, of which the phrase is a variant. */
  private int nearest(int index, long[] hashes, int length, int best) {
    String phrase = phrases.get(index);
    int most = Math.min(mostEdits(phrase.length()), mostEdits(length));
    int more = Math.abs(length - phrase.length());
    if (most < Math.max(1, more)) {
      return best;
    }
    // One character for another changes two parities, one more or less only one.
    int mostOdd = 2 * most - more;
    long parity = parities[index];
    int found = best;
    for (int part = 0; part < PARTS; part++) {
      int from = start(length, part);
      int to = start(length, part + 1);
      for (int shift = -most; shift <= most; shift++) {
        if (from + shift < 0 || to + shift > phrase.length()) {
          continue;
        }
        Alike alike = byPart.get(key(hashes, from + shift, to + shift, length, part));
        for (int i = 0; alike != null && i < alike.count && alike.headings[i] < found; i++) {
          int heading = alike.headings[i];
          if (Long.bitCount(parity ^ alike.parities[i]) <= mostOdd
              && isVariant(phrase, phrases.get(heading), most)) {
            found = heading;
          }
        }
      }
    }
    return found;
  }

  private static long parity(String phrase) {
    long parity = 0;
    for (int i = 0; i < phrase.length(); i++) {
      // The top six bits of the product, as a shift by a long takes the low six bits.
      parity ^= 1L << (phrase.charAt(i) * BASE >>> 58);
    }
    return parity;
  }

  private boolean isVariant(String phrase, String heading, int most) {
    if (phrase.length() == heading.length() && replaced(phrase, heading) <= most) {
      return changes.isSmall(phrase, heading);
    }
    int last = phrase.length() - 1;
    if (phrase.charAt(0) != heading.charAt(0)
        || phrase.charAt(last) != heading.charAt(heading.length() - 1)
        || phrase.contains(heading)
        || heading.contains(phrase)) {
      return false;
    }
    int distance = DISTANCE.apply(phrase, heading);
    return distance >= 0 && distance <= most;
  }

  private static int mostEdits(int length) {
    return Math.min(MOST_EDITS, length / 4);
  }

  private static int replaced(String a, String b) {
    int replaced = 0;
    for (int i = 0; i < a.length() && replaced <= MOST_EDITS; i++) {
      replaced += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return replaced;
  }

  private static int start(int length, int part) {
    return length * part / PARTS;
  }

  private static long[] hashes(String phrase) {
    long[] hashes = new long[phrase.length() + 1];
    for (int i = 0; i < phrase.length(); i++) {
      hashes[i + 1] = hashes[i] * BASE + phrase.charAt(i);
    }
    return hashes;
  }

  private long key(long[] hashes, int from, int to, int length, int part) {
    long hash = hashes[to] - hashes[from] * powers[to - from];
    return (hash * PARTS + part) * BASE + length;
  }
}
