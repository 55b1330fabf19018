package taohua.judge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * Passages that a much longer one of the same target explains: a sentence that stands in other
 * documents, too, inside of a page that was taken from one.
 */
final class SubsumedPassages {
  // How much longer the other must be, and how much of the passage it must match. Two sources of
  // one page differ by a few words, and neither is a crumb of the other; a fifth more is another
  // sentence. Between 1.1 and 1.2, and between 0.6 and 0.95, the same passages are crumbs on 180
  // texts with 1,044 planted passages; a factor of 2 leaves six crumbs more.
  private static final double LONGER = 1.2;
  private static final double EXPLAINED = 0.8;

  private SubsumedPassages() {}

  /** Which of the passages that count are crumbs of others that count. */
  static boolean[] of(Corpus corpus, List<Shared> shared, boolean[] counts) {
    boolean[] crumbs = new boolean[shared.size()];
    int[] matched = shared.stream().mapToInt(one -> one.alignment().matched()).toArray();
    int[] longest =
        IntStream.range(0, matched.length)
            .filter(i -> counts[i])
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> -matched[i]).thenComparingInt(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    int[][] explainedBy = new int[corpus.size()][];
    for (int i : longest) {
      int target = shared.get(i).target();
      if (explainedBy[target] == null) {
        explainedBy[target] = new int[corpus.text(target).length()];
      }
      int[] by = explainedBy[target];
      int inside = 0;
      for (Span run : shared.get(i).alignment().runs()) {
        for (int c = run.start(); c < run.end(); c++) {
          inside += by[c] >= LONGER * matched[i] ? 1 : 0;
        }
      }
      crumbs[i] = inside >= EXPLAINED * matched[i];
      if (!crumbs[i]) {
        for (Span run : shared.get(i).alignment().runs()) {
          for (int c = run.start(); c < run.end(); c++) {
            by[c] = Math.max(by[c], matched[i]);
          }
        }
      }
    }
    return crumbs;
  }
}
