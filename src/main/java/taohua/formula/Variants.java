package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import taohua.text.Span;

/**
 * Finds the near-variants among formulas: a phrase that is another but for one or two characters,
 * or with its parts in another order. Phrases come commonest first; each is either a heading or the
 * variant of one heading, so that variants never chain.
 *
 * <p>Phrases differ in at most a quarter of their characters and in at most two. Of unequal length,
 * or with characters moved, they must also start and end alike: a phrase and its neighbour in the
 * same sentence are no variants. Nor is one whole noun for another a variant, nor another last
 * word: 科技体制改革 is not 政治体制改革 ({@link WordChange}). One of three parts of a phrase survives two
 * edits, no further away than two places, and is looked up.
 */
final class Variants {
  private static final int HEADING = -1;
  private static final int MOST_EDITS = 2;
  private static final int PARTS = MOST_EDITS + 1;

  // Only so many headings with one part in common are looked at, the commonest: in near-duplicate
  // texts a part stands in thousands of phrases.
  private static final int MOST_ALIKE = 64;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_EDITS);

  private static final IntArrayList NO_HEADINGS = new IntArrayList();

  private final List<String> phrases;
  // Of each phrase the heading, or HEADING if it is one itself.
  private final int[] headings;
  // Headings by their characters in order, and, best first, by each of their parts.
  private final Map<String, Integer> byCharacters = new HashMap<>();
  private final Map<Part, IntArrayList> byPart = new HashMap<>();
  private final WordChange changes = new WordChange();

  /** One of the parts of a heading of that length. */
  private record Part(String characters, int number, int length) {}

  private Variants(List<String> phrases) {
    this.phrases = phrases;
    headings = new int[phrases.size()];
  }

  /**
   * For each phrase the index of its heading, or -1 for a heading.
   *
   * @param phrases normalised, different, commonest first
   */
  static int[] headings(List<String> phrases) {
    Variants variants = new Variants(phrases);
    for (int i = 0; i < phrases.size(); i++) {
      variants.headings[i] = variants.headingOf(i);
    }
    return variants.headings;
  }

  private int headingOf(int index) {
    String phrase = phrases.get(index);
    int heading = byCharacters.getOrDefault(sorted(phrase), index);
    int most = mostEdits(phrase.length());
    for (int length = phrase.length() - most; length <= phrase.length() + most; length++) {
      heading = nearest(phrase, length, heading);
    }
    if (heading < index) {
      return heading;
    }
    addHeading(index, phrase);
    return HEADING;
  }

  private static String sorted(String phrase) {
    char[] characters = phrase.toCharArray();
    Arrays.sort(characters);
    return new String(characters);
  }

  private static int mostEdits(int length) {
    return Math.min(MOST_EDITS, length / 4);
  }

  private void addHeading(int index, String phrase) {
    byCharacters.put(sorted(phrase), index);
    for (int number = 0; number < PARTS; number++) {
      Span part = part(phrase.length(), number);
      Part key = new Part(phrase.substring(part.start(), part.end()), number, phrase.length());
      IntArrayList alike = byPart.computeIfAbsent(key, unknown -> new IntArrayList(1));
      if (alike.size() < MOST_ALIKE) {
        alike.add(index);
      }
    }
  }

  private static Span part(int length, int number) {
    return new Span(length * number / PARTS, length * (number + 1) / PARTS);
  }

  /** The first heading of that length, before {@code best}, of which the phrase is a variant. */
  private int nearest(String phrase, int length, int best) {
    int most = Math.min(mostEdits(phrase.length()), mostEdits(length));
    int found = best;
    for (int number = 0; number < PARTS; number++) {
      Span part = part(length, number);
      int last = Math.min(phrase.length() - part.length(), part.start() + most);
      for (int start = Math.max(0, part.start() - most); start <= last; start++) {
        Part key = new Part(phrase.substring(start, start + part.length()), number, length);
        found = first(byPart.getOrDefault(key, NO_HEADINGS), phrase, most, found);
      }
    }
    return found;
  }

  /** The first of these headings, before {@code best}, of which the phrase is a variant. */
  private int first(IntArrayList alike, String phrase, int most, int best) {
    for (int i = 0; i < alike.size() && alike.getInt(i) < best; i++) {
      if (isVariant(phrase, phrases.get(alike.getInt(i)), most)) {
        return alike.getInt(i);
      }
    }
    return best;
  }

  private boolean isVariant(String phrase, String heading, int most) {
    if (phrase.length() == heading.length() && replaced(phrase, heading) <= most) {
      return changes.isSmall(phrase, heading);
    }
    boolean startsAlike = phrase.charAt(0) == heading.charAt(0);
    boolean endsAlike = phrase.charAt(phrase.length() - 1) == heading.charAt(heading.length() - 1);
    if (!startsAlike || !endsAlike || phrase.contains(heading) || heading.contains(phrase)) {
      return false;
    }
    int distance = DISTANCE.apply(phrase, heading);
    return distance >= 0 && distance <= most;
  }

  private static int replaced(String a, String b) {
    int replaced = 0;
    for (int i = 0; i < a.length(); i++) {
      replaced += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return replaced;
  }
}
