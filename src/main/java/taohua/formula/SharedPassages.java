package taohua.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Corpus;
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
  private final List<Side>[][] blocks;
  private final boolean empty;

  /** Takes the other end of a passage; says whether it wants more. */
  interface Partners {
    boolean next(int document, int matched);
  }

  /**
   * @param common characters that make no passage longer
   */
  SharedPassages(Corpus corpus, List<Alignment> alignments, CommonLanguage common) {
    this.corpus = corpus;
    blocks = blocks(corpus);
    empty = alignments.isEmpty();
    List<Side> sides = new ArrayList<>();
    Map<Integer, List<FormulaUse>> covered = new HashMap<>();
    for (Alignment alignment : alignments) {
      int target = alignment.target().document();
      int matched =
          distinctive(
              alignment, covered.computeIfAbsent(target, d -> common.in(corpus.text(target))));
      sides.add(Side.of(alignment.target(), alignment.source(), matched, alignment.edits(), false));
      sides.add(Side.of(alignment.source(), alignment.target(), matched, alignment.edits(), true));
    }
    sides.sort(
        Comparator.comparingInt((Side side) -> -side.matched)
            .thenComparingInt(side -> side.here.document())
            .thenComparing(side -> side.here.characters())
            .thenComparingInt(side -> side.there.document())
            .thenComparing(side -> side.there.characters()));
    for (Side side : sides) {
      add(side);
    }
  }

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

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Side>[][] blocks(Corpus corpus) {
    List<Side>[][] blocks = new List[corpus.size()][];
    for (int d = 0; d < blocks.length; d++) {
      blocks[d] = new List[(corpus.text(d).length() >>> BLOCK_BITS) + 1];
      Arrays.fill(blocks[d], List.of());
    }
    return blocks;
  }

  private void add(Side side) {
    List<Side>[] document = blocks[side.here.document()];
    int last = Math.max(side.here.characters().start(), side.here.characters().end() - 1);
    for (int b = side.here.characters().start() >>> BLOCK_BITS; b <= last >>> BLOCK_BITS; b++) {
      if (document[b].isEmpty()) {
        document[b] = new ArrayList<>(2);
      }
      document[b].add(side);
    }
  }

  boolean isEmpty() {
    return empty;
  }

  /**
   * Where the same phrase stands at the other ends of the passages that hold it, those with most
   * identical characters first.
   *
   * @param document whose passages
   * @param start first character of the phrase
   * @param length its characters
   * @param minMatched identical characters that a passage must have
   */
  void forPartners(int document, int start, int length, int minMatched, Partners partners) {
    for (Side side : blocks[document][start >>> BLOCK_BITS]) {
      if (side.matched < minMatched) {
        break;
      }
      int there = side.corresponding(start, length);
      if (there >= 0
          && equal(document, start, side.there.document(), there, length)
          && !partners.next(side.there.document(), side.matched)) {
        break;
      }
    }
  }

  private boolean equal(int document, int start, int otherDocument, int otherStart, int length) {
    for (int i = 0; i < length; i++) {
      if (corpus.text(document).character(start + i)
          != corpus.text(otherDocument).character(otherStart + i)) {
        return false;
      }
    }
    return true;
  }

  /** One end of an alignment, with the runs of characters that keep their distance. */
  private static final class Side {
    final Passage here;
    final Passage there;
    final int matched;
    private final int[] runStarts;
    private final int[] runEnds;
    private final int[] shifts;

    private Side(Passage here, Passage there, int matched, List<int[]> runs) {
      this.here = here;
      this.there = there;
      this.matched = matched;
      runStarts = runs.stream().mapToInt(run -> run[0]).toArray();
      runEnds = runs.stream().mapToInt(run -> run[1]).toArray();
      shifts = runs.stream().mapToInt(run -> run[2]).toArray();
    }

    static Side of(Passage here, Passage there, int matched, List<Edit> edits, boolean reversed) {
      List<int[]> runs = new ArrayList<>();
      for (Edit edit : edits) {
        if (edit.matches() && edit.target().length() == edit.source().length()) {
          int start = reversed ? edit.source().start() : edit.target().start();
          int other = reversed ? edit.target().start() : edit.source().start();
          runs.add(new int[] {start, start + edit.target().length(), other - start});
        }
      }
      runs.sort(Comparator.comparingInt(run -> run[0]));
      return new Side(here, there, matched, runs);
    }

    /** Where the other end has these characters, or -1 if they are not all matched in one piece. */
    int corresponding(int start, int length) {
      int run = Arrays.binarySearch(runStarts, start);
      run = run >= 0 ? run : -run - 2;
      if (run < 0) {
        return -1;
      }
      int shift = shifts[run];
      int reached = start;
      while (run < runStarts.length
          && runStarts[run] <= reached
          && shifts[run] == shift
          && reached < start + length) {
        reached = runEnds[run++];
      }
      return reached >= start + length ? start + shift : -1;
    }
  }
}
