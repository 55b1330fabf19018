package taohua.formula;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import taohua.align.Alignment;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.PackedPair;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * The passages that documents share, for the question which of them hold a phrase. Every alignment
 * is seen from both ends. Immutable.
 */
final class SharedPassages {
  private static final int BLOCK_BITS = 6;

  // What has two sentences and the length of a paragraph is a text: a phrase lies within one
  // sentence. On the reports of 16 governors and 72 mayors, who share much ritual, that leaves all
  // but one character in 300 of the common language; thresholds up to 150 change no more.
  private static final int TEXT_SENTENCES = 2;
  private static final int TEXT = 60;
  private static final double MOST = 0.7;

  private final Corpus corpus;
  // By document and block of 64 characters, those that reach into it, most matched characters
  // first.
  private final Long2ObjectOpenHashMap<List<Side>> blocks = new Long2ObjectOpenHashMap<>();

  /**
   * A passage seen from one of its ends.
   *
   * @param matched how many characters are identical; common language apart, unless it is a text
   * @param isText whether it is no phrase, however many have it
   * @param places where what stands here stands there
   */
  private record Side(
      Passage here, Passage there, int matched, boolean isText, Correspondence places) {
    Side(Alignment seen, int matched, boolean isText) {
      this(seen.target(), seen.source(), matched, isText, Correspondence.of(seen));
    }
  }

  /** Takes the other end of a passage; says whether it wants more. */
  interface Partners {
    /** A text is no phrase, however many have it. */
    boolean next(int document, int matched, boolean isText);
  }

  /**
   * @param common characters that make no passage longer
   */
  SharedPassages(
      Corpus corpus, List<Alignment> alignments, CommonLanguage common, Workers workers) {
    this.corpus = corpus;
    blocks.defaultReturnValue(List.of());
    BitSet targets = new BitSet();
    alignments.forEach(alignment -> targets.set(alignment.target().document()));
    List<List<FormulaUse>> covered =
        workers.map(corpus.size(), d -> targets.get(d) ? common.in(corpus.text(d)) : List.of());
    List<List<Side>> pairs =
        workers.map(
            alignments.size(),
            i -> {
              Alignment alignment = alignments.get(i);
              return sides(alignment, covered.get(alignment.target().document()));
            });
    List<Side> sides = new ArrayList<>(2 * pairs.size());
    pairs.forEach(sides::addAll);
    sides.sort(
        Comparator.comparingInt((Side side) -> -side.matched)
            .thenComparing(side -> side.here)
            .thenComparing(side -> side.there));
    sides.forEach(this::add);
  }

  /** A passage from both its ends. */
  private List<Side> sides(Alignment alignment, List<FormulaUse> covered) {
    boolean isText = isText(alignment);
    int matched = isText ? alignment.matched() : distinctive(alignment, covered);
    return List.of(
        new Side(alignment, matched, isText), new Side(alignment.reversed(), matched, isText));
  }

  /** Whether a passage goes on over several sentences and has more in common than a phrase may. */
  private boolean isText(Alignment alignment) {
    if (alignment.matched() < TEXT) {
      return false;
    }
    NormalText text = corpus.text(alignment.target().document());
    int sentences = 0;
    for (Span run : alignment.runs()) {
      for (int c = run.start(); c < run.end(); c++) {
        sentences += text.endsSentence(c) ? 1 : 0;
      }
    }
    return sentences >= TEXT_SENTENCES;
  }

  /** How many characters match, without those that are covered, which ascend. */
  private static int distinctive(Alignment alignment, List<FormulaUse> covered) {
    int matched = 0;
    int at = 0;
    for (Span run : alignment.runs()) {
      matched += run.length();
      while (at < covered.size() && covered.get(at).characters().end() <= run.start()) {
        at++;
      }
      for (int i = at; i < covered.size() && covered.get(i).characters().start() < run.end(); i++) {
        matched -= run.overlap(covered.get(i).characters());
      }
    }
    return matched;
  }

  private void add(Side side) {
    Span here = side.here.characters();
    for (int b = here.start() >>> BLOCK_BITS; b <= here.end() >>> BLOCK_BITS; b++) {
      long block = PackedPair.of(side.here.document(), b);
      blocks.computeIfAbsent(block, unknown -> new ArrayList<>(2)).add(side);
    }
  }

  /**
   * Where the same phrase stands at the other ends of the passages that hold it, those with most
   * identical characters first.
   *
   * @param phrase not empty
   * @param minMatched identical characters that a passage must have
   */
  void forPartners(Passage phrase, int minMatched, Partners partners) {
    Span characters = phrase.characters();
    int block = characters.start() >>> BLOCK_BITS;
    for (Side side : blocks.get(PackedPair.of(phrase.document(), block))) {
      if (side.matched < minMatched) {
        break;
      }
      if (holds(side, phrase) && !partners.next(side.there.document(), side.matched, side.isText)) {
        break;
      }
    }
  }

  /**
   * Whether the other end has the phrase at the corresponding place. In a text it need not have a
   * word that was exchanged: whoever changed the same one alike has the phrase from there, too.
   */
  private boolean holds(Side side, Passage phrase) {
    Span characters = phrase.characters();
    int there = side.places.of(characters);
    return there != Correspondence.NONE && equal(phrase, side.there.document(), there)
        || side.isText && side.places.covered(characters) >= MOST * characters.length();
  }

  /** A slot matches whatever fills it; the phrase is only what has the same characters. */
  private boolean equal(Passage phrase, int document, int start) {
    NormalText here = corpus.text(phrase.document());
    NormalText there = corpus.text(document);
    int shift = start - phrase.characters().start();
    for (int i = phrase.characters().start(); i < phrase.characters().end(); i++) {
      if (here.character(i) != there.character(i + shift)) {
        return false;
      }
    }
    return true;
  }
}
