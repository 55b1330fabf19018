package taohua.formula;

import java.util.Arrays;
import java.util.BitSet;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.PackedPair;

/**
 * Which text of a corpus lies in strings of one length that enough officials use, within a
 * sentence. A formula of that length or longer consists of nothing else, wherever it occurs; most
 * text does not.
 *
 * <p>Strings are known by their hashes (Karp and Rabin 1987, doi:10.1147/rd.312.0249). One may be
 * taken for another, so that some are found that fewer use, but none is missed. Every thread goes
 * over all text and counts a part of the strings. Five to eleven bytes a character, and linear
 * time.
 */
final class CommonRuns {
  /** Takes a stretch of text that consists of common strings. */
  interface Stretches {
    /**
     * A stretch of one sentence.
     *
     * @param sentence the sentence's first character
     * @param start the stretch's first character
     * @param end one past its last
     */
    void stretch(int sentence, int start, int end);
  }

  /** Takes a string by its first character and its hash. */
  private interface Strings {
    void string(int start, long hash);
  }

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final int length;
  // What a character has been multiplied by once so many others came behind it.
  private final long outgoing;
  private final OfficialCounts counts;

  /**
   * Counts the officials.
   *
   * @param length characters of a string
   * @param officials how many must use it
   */
  CommonRuns(Evidence evidence, int length, int officials, Workers workers) {
    this.length = length;
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    outgoing = power;
    Corpus corpus = evidence.corpus();
    long characters = 0;
    for (int d = 0; d < corpus.size(); d++) {
      characters += corpus.text(d).length();
    }
    counts = new OfficialCounts(characters, corpus.officialCount(), officials);
    int[] documents = byOfficial(corpus);
    int parts = workers.threads();
    workers.each(
        parts,
        part -> {
          OfficialCounts.Part own = counts.part(part, parts);
          for (int document : documents) {
            if (evidence.holds(document)) {
              count(corpus.text(document), corpus.official(document), own);
            }
          }
        });
  }

  /** The documents of one official next to each other, so that none is counted twice. */
  private static int[] byOfficial(Corpus corpus) {
    long[] keys = new long[corpus.size()];
    Arrays.setAll(keys, d -> PackedPair.of(corpus.official(d), d));
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(PackedPair::second).toArray();
  }

  private void count(NormalText text, int official, OfficialCounts.Part own) {
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      forEachString(text, start, end, (first, hash) -> own.add(hash, official));
    }
  }

  /** The stretches of a text, in order; between two stands a character that belongs to none. */
  void forEach(NormalText text, Stretches stretches) {
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      BitSet common = common(text, start, end);
      for (int from = common.nextSetBit(0), to; from >= 0; from = common.nextSetBit(to)) {
        to = common.nextClearBit(from);
        stretches.stretch(start, start + from, start + to);
      }
    }
  }

  /** Which characters of a sentence lie in a common string, the first of the sentence being 0. */
  private BitSet common(NormalText text, int start, int end) {
    BitSet common = new BitSet();
    forEachString(
        text,
        start,
        end,
        (first, hash) -> {
          if (counts.isCommon(hash)) {
            common.set(first - start, first - start + length);
          }
        });
    return common;
  }

  private void forEachString(NormalText text, int start, int end, Strings strings) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + text.character(i);
      int before = i - length;
      if (before >= start) {
        hash -= outgoing * text.character(before);
      }
      if (before + 1 >= start) {
        strings.string(before + 1, hash);
      }
    }
  }
}
