package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.PackedPair;
import taohua.text.Span;

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

  private static final int SLOT_BITS = 18;
  private static final long SCATTER = 0xBF58476D1CE4E5B9L;

  private final Corpus corpus;
  private final int length;
  // What a character has been multiplied by once so many others came behind it.
  private final long outgoing;
  private final OfficialCounts counts;
  // The strings of targets, if only their phrases are asked for. Nearly all others are told by one
  // bit of 32 kB.
  private final boolean onlyAsked;
  private final LongOpenHashSet asked = new LongOpenHashSet();
  private final LongOpenHashSet beside = new LongOpenHashSet();
  private final long[] maybeAsked = new long[1 << SLOT_BITS - 6];
  // Then of each document the sentences that have such a string; most have none.
  private final List<int[]> sentences;

  /** Counts the officials, where all phrases are asked for. */
  CommonRuns(Evidence evidence, int length, int officials, Workers workers) {
    this(evidence, Testimony.of(evidence::holds), length, officials, workers);
  }

  /**
   * Counts the officials.
   *
   * @param length characters of a string
   * @param officials how many must use it
   */
  CommonRuns(Evidence evidence, Testimony testimony, int length, int officials, Workers workers) {
    this.length = length;
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    outgoing = power;
    corpus = evidence.corpus();
    onlyAsked = testimony.onlyTargets();
    if (onlyAsked) {
      ask(corpus, testimony.targets());
      testimony.beside().forEach(text -> forEachString(text, this::askBeside));
    }
    sentences = onlyAsked ? workers.map(corpus.size(), d -> sentences(corpus.text(d))) : List.of();
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
              count(document, own);
            }
          }
        });
  }

  private void ask(Corpus corpus, IntPredicate targets) {
    for (int d = 0; d < corpus.size(); d++) {
      if (targets.test(d)) {
        forEachString(corpus.text(d), (first, hash) -> ask(hash));
      }
    }
  }

  private void askBeside(int first, long hash) {
    beside.add(hash);
    ask(hash);
  }

  private void ask(long hash) {
    asked.add(hash);
    maybeAsked[slot(hash) >>> 6] |= 1L << slot(hash);
  }

  private boolean isAsked(long hash) {
    return (maybeAsked[slot(hash) >>> 6] >>> slot(hash) & 1) != 0 && asked.contains(hash);
  }

  private static int slot(long hash) {
    return (int) (hash * SCATTER >>> Long.SIZE - SLOT_BITS);
  }

  /** Whether a sentence has a string that is asked for. */
  private boolean isAsked(NormalText text, int start, int end) {
    boolean[] isAsked = new boolean[1];
    forEachString(text, start, end, (first, hash) -> isAsked[0] |= isAsked(hash));
    return isAsked[0];
  }

  /** The documents of one official next to each other, so that none is counted twice. */
  private static int[] byOfficial(Corpus corpus) {
    long[] keys = new long[corpus.size()];
    Arrays.setAll(keys, d -> PackedPair.of(corpus.official(d), d));
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(PackedPair::second).toArray();
  }

  /** First characters and ends of the sentences of a text that have a string that is asked for. */
  private int[] sentences(NormalText text) {
    IntArrayList found = new IntArrayList();
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      if (!onlyAsked || isAsked(text, start, end)) {
        found.add(start);
        found.add(end);
      }
    }
    return found.toIntArray();
  }

  private int[] sentences(int document) {
    return onlyAsked ? sentences.get(document) : sentences(corpus.text(document));
  }

  private void count(int document, OfficialCounts.Part own) {
    NormalText text = corpus.text(document);
    int official = corpus.official(document);
    int[] some = sentences(document);
    for (int i = 0; i < some.length; i += 2) {
      forEachString(text, some[i], some[i + 1], (first, hash) -> own.add(hash, official));
    }
  }

  /**
   * The stretches of a document, in order; between two stands a character that belongs to none. If
   * only phrases of targets are asked for, those that have no string of them are left out: all uses
   * of such a phrase lie in others, with all that may make it longer. For the same reason strings
   * of sentences that have none need not be counted.
   */
  void forEach(int document, Stretches stretches) {
    NormalText text = corpus.text(document);
    int[] some = sentences(document);
    for (int i = 0; i < some.length; i += 2) {
      int start = some[i];
      BitSet wanted = new BitSet();
      BitSet common = common(text, start, some[i + 1], wanted);
      for (int from = common.nextSetBit(0), to; from >= 0; from = common.nextSetBit(to)) {
        to = common.nextClearBit(from);
        int next = wanted.nextSetBit(from);
        if (!onlyAsked || next >= 0 && next < to) {
          stretches.stretch(start, start + from, start + to);
        }
      }
    }
  }

  /**
   * Which characters of a sentence lie in a common string, the first of the sentence being 0.
   *
   * @param wanted is set where one starts that a target has
   */
  private BitSet common(NormalText text, int start, int end, BitSet wanted) {
    BitSet common = new BitSet();
    forEachString(
        text,
        start,
        end,
        (first, hash) -> {
          if (counts.isCommon(hash)) {
            common.set(first - start, first - start + length);
            if (onlyAsked && isAsked(hash)) {
              wanted.set(first - start);
            }
          }
        });
    return common;
  }

  /** The characters of a stretch at which strings start that texts beside the targets have. */
  void forEachBeside(NormalText text, Span stretch, IntConsumer starts) {
    if (!beside.isEmpty()) {
      forEachString(
          text,
          stretch.start(),
          stretch.end(),
          (first, hash) -> {
            if (beside.contains(hash)) {
              starts.accept(first);
            }
          });
    }
  }

  private void forEachString(NormalText text, Strings strings) {
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      forEachString(text, start, end, strings);
    }
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
