package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import taohua.text.NormalText;
import taohua.text.PackedPair;
import taohua.text.Span;

/**
 * Common language by a table of phrases.
 *
 * <p>The phrases are sorted. Those that stand at one place of a text are found from the last one
 * that does not come after the text from there on: it and the phrases that it begins with are all
 * that can, since whatever lies in the order between a phrase and a text that begins with it begins
 * with it too. Every phrase therefore knows the longest other one that it begins with. Immutable.
 */
final class PhraseTable implements CommonLanguage {
  private static final int NONE = -1;
  // Half a megabyte: of a hundred thousand heads, one place in forty is taken for one of them.
  private static final int HEAD_BITS = 22;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;
  private static final int MOST_IN_HEAD = Long.SIZE / Character.SIZE;

  // Best first: a phrase's rank is its place here.
  private final List<Phrase> phrases;
  // In the order of their characters: these, the ranks, and which of them each begins with, or
  // NONE. A large table is looked up in memory that is far away: nothing is asked by way of others.
  private final String[] characters;
  private final int[] sorted;
  private final int[] prefixes;
  // How many characters every phrase has, up to the four that a long holds.
  private final int headLength;
  // By so many characters that phrases begin with: behind the last of them, and how many they are.
  // Next to nothing of a text begins like a phrase, and many phrases begin with the same two.
  // Which may be any of these, at a bit each, so that most places need no look at the others.
  private final BitSet heads = new BitSet(1 << HEAD_BITS);
  private final Long2IntOpenHashMap ends = new Long2IntOpenHashMap();
  private final Long2IntOpenHashMap counts = new Long2IntOpenHashMap();

  /**
   * A phrase that labels text.
   *
   * @param characters normalised, at least one
   * @param formula the id of the formula that tells of it
   */
  record Phrase(String characters, int formula) {}

  /**
   * @param phrases different ones, the best first
   */
  PhraseTable(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    sorted =
        IntStream.range(0, phrases.size())
            .boxed()
            .sorted(Comparator.comparing(rank -> phrases.get(rank).characters))
            .mapToInt(rank -> rank)
            .toArray();
    characters = new String[sorted.length];
    Arrays.setAll(characters, i -> phrases.get(sorted[i]).characters);
    prefixes = new int[sorted.length];
    headLength =
        Math.min(
            MOST_IN_HEAD, phrases.stream().mapToInt(p -> p.characters.length()).min().orElse(1));
    link();
  }

  private void link() {
    IntArrayList open = new IntArrayList();
    for (int i = 0; i < sorted.length; i++) {
      String phrase = characters[i];
      while (!open.isEmpty() && !phrase.startsWith(characters[open.topInt()])) {
        open.popInt();
      }
      prefixes[i] = open.isEmpty() ? NONE : open.topInt();
      open.push(i);
      long head = 0;
      for (int c = 0; c < headLength; c++) {
        head = head << Character.SIZE | phrase.charAt(c);
      }
      heads.set(place(head));
      ends.put(head, i + 1);
      counts.addTo(head, 1);
    }
  }

  private static int place(long head) {
    return (int) (head * SCATTER >>> Long.SIZE - HEAD_BITS);
  }

  @Override
  public List<FormulaUse> in(NormalText text) {
    LongArrayList found = new LongArrayList();
    long wholeHead = -1L >>> Long.SIZE - headLength * Character.SIZE;
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      long head = 0;
      for (int c = start; c < end; c++) {
        head = head << Character.SIZE | text.character(c);
        if (c - start + 1 >= headLength) {
          find(text, c - headLength + 1, end, head & wholeHead, found);
        }
      }
    }
    // The best first, each from left to right.
    found.sort(null);
    Painting painting = new Painting(text.length());
    int before = NONE;
    int free = 0;
    for (long pair : found) {
      int rank = PackedPair.first(pair);
      int place = PackedPair.second(pair);
      if (rank != before || place >= free) {
        Phrase phrase = phrases.get(rank);
        free = place + phrase.characters.length();
        painting.paint(new Span(place, free), rank + 1);
        before = rank;
      }
    }
    return FormulaUses.copyOf(painting.uses().stream().map(this::use).toList());
  }

  /** Phrases that stand under one formula are painted apart. */
  private FormulaUse use(FormulaUse painted) {
    return new FormulaUse(painted.characters(), phrases.get(painted.formula() - 1).formula);
  }

  /** Adds rank and place of each phrase that stands at a place and ends with the sentence. */
  private void find(NormalText text, int place, int end, long head, LongArrayList found) {
    int high = heads.get(place(head)) ? ends.get(head) : 0;
    if (high == 0) {
      return;
    }
    int low = high - counts.get(head);
    int first = low;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isAfter(characters[middle], text, place, end)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int last = low > first ? low - 1 : NONE;
    int shared = last == NONE ? 0 : shared(characters[last], text, place, end);
    for (int i = last; i != NONE; i = prefixes[i]) {
      if (characters[i].length() <= shared) {
        found.add(PackedPair.of(sorted[i], place));
      }
    }
  }

  /** Whether a phrase comes after the text between two places, in the order of characters. */
  private static boolean isAfter(String phrase, NormalText text, int place, int end) {
    int shared = shared(phrase, text, place, end);
    return shared < phrase.length()
        && (place + shared == end || phrase.charAt(shared) > text.character(place + shared));
  }

  /** How many characters a phrase and the text between two places begin with alike. */
  private static int shared(String phrase, NormalText text, int place, int end) {
    int most = Math.min(phrase.length(), end - place);
    int shared = 0;
    while (shared < most && phrase.charAt(shared) == text.character(place + shared)) {
      shared++;
    }
    return shared;
  }
}
