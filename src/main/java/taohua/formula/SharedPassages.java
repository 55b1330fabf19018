package taohua.formula;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.align.Alignment;
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

  private final Corpus corpus;
  // By document and block of 64 characters, those that reach into it, most matched characters
  // first.
  private final Long2ObjectOpenHashMap<List<Side>> blocks = new Long2ObjectOpenHashMap<>();

  /**
   * A passage seen from one of its ends.
   *
   * @param matched how many characters are identical, common language apart
   * @param places where what stands here stands there
   */
  private record Side(Passage here, Passage there, int matched, Correspondence places) {
    Side(Alignment seen, int matched) {
      this(seen.target(), seen.source(), matched, Correspondence.of(seen));
    }
  }

  /** Takes the other end of a passage; says whether it wants more. */
  interface Partners {
    boolean next(int document, int matched);
  }

  /**
   * @param common characters that make no passage longer
   */
  SharedPassages(Corpus corpus, List<Alignment> alignments, CommonLanguage common) {
    this.corpus = corpus;
    blocks.defaultReturnValue(List.of());
    List<Side> sides = new ArrayList<>();
    Map<Integer, List<FormulaUse>> covered = new HashMap<>();
    for (Alignment alignment : alignments) {
      int target = alignment.target().document();
      covered.computeIfAbsent(target, document -> common.in(corpus.text(document)));
      int matched = distinctive(alignment, covered.getOrDefault(target, List.of()));
      sides.add(new Side(alignment, matched));
      sides.add(new Side(alignment.reversed(), matched));
    }
    sides.sort(
        Comparator.comparingInt((Side side) -> -side.matched)
            .thenComparing(side -> side.here)
            .thenComparing(side -> side.there));
    sides.forEach(this::add);
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
      int there = side.places.of(characters);
      if (there != Correspondence.NONE
          && equal(phrase, side.there.document(), there)
          && !partners.next(side.there.document(), side.matched)) {
        break;
      }
    }
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
