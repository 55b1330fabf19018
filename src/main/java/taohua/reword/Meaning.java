package taohua.reword;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import taohua.language.Synonyms;
import taohua.language.WordTag;
import taohua.language.Words;

/**
 * What a clause speaks of: the synonym classes of its words, the words that have none, and its
 * characters, which let 社保 meet 社会保险. Immutable.
 */
final class Meaning {

  // A character says less than a word: 0.3 found most of the set that was chosen on, .5 as many.
  private static final double CHARACTER = 0.3;
  private static final long CLASS = 1L << 20;
  private static final long WORD = 1L << 62;

  // They join words or carry what is said, and say nothing of what it is.
  private static final Set<String> EMPTY_WORDS =
      Set.of("的", "了", "着", "和", "与", "等", "是", "在", "要", "把", "将", "为", "同", "地", "得");

  private final long[] keys;
  private final float[] weights;
  private final Set<String> numbers;

  private Meaning(long[] keys, float[] weights, Set<String> numbers) {
    this.keys = keys;
    this.weights = weights;
    this.numbers = numbers;
  }

  /** That of some characters without punctuation. Numbers say nothing. */
  static Meaning of(String clause) {
    Long2DoubleOpenHashMap sums = new Long2DoubleOpenHashMap();
    Set<String> numbers = new HashSet<>();
    for (Words.Word word : Words.of(clause)) {
      if (word.tag().isNumber()) {
        numbers.add(word.text());
      } else if (speaks(word)) {
        add(word.text(), sums);
      }
    }
    long[] keys = sums.keySet().toLongArray();
    Arrays.sort(keys);
    float[] weights = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      weights[i] = (float) sums.get(keys[i]);
    }
    return new Meaning(keys, weights, numbers);
  }

  /** Of how many parts it is. */
  int size() {
    return keys.length;
  }

  /** What a part is, the same for any clause that has it; ascending. */
  long key(int part) {
    return keys[part];
  }

  /** How much of that there is, before rarity counts. */
  float weight(int part) {
    return weights[part];
  }

  /** Whether two clauses that both name numbers name one in common; true if one names none. */
  boolean agrees(Meaning other) {
    return numbers.isEmpty()
        || other.numbers.isEmpty()
        || !Collections.disjoint(numbers, other.numbers);
  }

  /** Whether a word says something of what a clause speaks of. */
  static boolean speaks(Words.Word word) {
    WordTag tag = word.tag();
    return !tag.isNumeral()
        && !EMPTY_WORDS.contains(word.text())
        && !(word.text().length() == 1 && (tag.isMark() || tag.joins()));
  }

  private static void add(String word, Long2DoubleOpenHashMap sums) {
    int[] classes = Synonyms.classes(word);
    // A word of several meanings is a little of each: together as long a vector as one of one.
    double share = 1 / Math.sqrt(Math.max(1, classes.length));
    for (int known : classes) {
      sums.addTo(CLASS | known, share);
    }
    if (classes.length == 0) {
      sums.addTo(hash(word), 1);
    }
    for (int i = 0; i < word.length(); i++) {
      sums.addTo(word.charAt(i), CHARACTER);
    }
  }

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 0x9E3779B97F4A7C15L + word.charAt(i);
    }
    return (hash ^ hash >>> 32) & WORD - 1 | WORD;
  }
}
