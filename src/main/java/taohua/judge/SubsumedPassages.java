package taohua.judge;

import java.util.BitSet;
import taohua.align.Edits;
import taohua.text.Corpus;
import taohua.text.PackedPair;

/**
 * Passages that a much longer one of the same target explains: a sentence that stands in other
 * documents, too, inside of a page that was taken from one.
 */
final class SubsumedPassages {
  // How much longer the other must be, and how much of the passage it must match. Two sources of
  // one page differ by a few words, and neither subsumes the other; a fifth more is another
  // sentence. Between 1.1 and 1.2, and between 0.6 and 0.95, the same passages are subsumed on 180
  // texts with 1,044 planted passages; a factor of 2 leaves six more.
  private static final double LONGER = 1.2;
  private static final double EXPLAINED = 0.8;

  private SubsumedPassages() {}

  /** The ranks of those passages that count and that others that count subsume. */
  static BitSet of(Corpus corpus, SharedByDocument shared, BitSet counting) {
    BitSet subsumed = new BitSet();
    // Of each character of a target how many characters the longest passage over it matches.
    int[][] longestOver = new int[corpus.size()][];
    for (int i : longestFirst(shared, counting)) {
      int target = shared.get(i).target();
      if (longestOver[target] == null) {
        longestOver[target] = new int[corpus.text(target).length()];
      }
      if (isSubsumed(shared.get(i), longestOver[target])) {
        subsumed.set(i);
      } else {
        lay(shared.get(i), longestOver[target]);
      }
    }
    return subsumed;
  }

  /** By matched characters, the most first; of equally long ones the first first. */
  private static int[] longestFirst(SharedByDocument shared, BitSet counting) {
    return counting.stream()
        .mapToLong(rank -> PackedPair.of(Integer.MAX_VALUE - matched(shared, rank), rank))
        .sorted()
        .mapToInt(PackedPair::second)
        .toArray();
  }

  private static int matched(SharedByDocument shared, int rank) {
    return shared.get(rank).alignment().matched();
  }

  private static boolean isSubsumed(Shared shared, int[] longestOver) {
    int matched = shared.alignment().matched();
    int inside = 0;
    Edits edits = shared.alignment().edits();
    for (int i = 0; i < edits.size(); i++) {
      for (int c = edits.targetStart(i); edits.matches(i) && c < edits.targetEnd(i); c++) {
        inside += longestOver[c] >= LONGER * matched ? 1 : 0;
      }
    }
    return inside >= EXPLAINED * matched;
  }

  // Longer passages came before, and what they left is longer.
  private static void lay(Shared shared, int[] longestOver) {
    int matched = shared.alignment().matched();
    Edits edits = shared.alignment().edits();
    for (int i = 0; i < edits.size(); i++) {
      for (int c = edits.targetStart(i); edits.matches(i) && c < edits.targetEnd(i); c++) {
        longestOver[c] = Math.max(longestOver[c], matched);
      }
    }
  }
}
