package taohua.intake.format.numbering;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list. Not for several threads. */
public final class Numbering {
  private static final int UNUSED = Integer.MIN_VALUE;

  private final int[] counts = new int[Level.MOST];

  public Numbering() {
    Arrays.fill(counts, UNUSED);
  }

  /**
   * Counts a paragraph.
   *
   * @param levels of the list, at most {@link Level#MOST}
   * @param level of the paragraph, from 0
   * @return what stands before it, with a blank where one shows; empty for a level that does not
   *     exist or shows no number
   */
  public String next(List<Level> levels, int level) {
    if (level < 0 || level >= Math.min(levels.size(), Level.MOST)) {
      return "";
    }
    // Whoever begins with an inner level sees the first number of the outer ones.
    for (int outer = 0; outer < level; outer++) {
      counts[outer] = counts[outer] == UNUSED ? levels.get(outer).start() : counts[outer];
    }
    counts[level] = counts[level] == UNUSED ? levels.get(level).start() : counts[level] + 1;
    for (int inner = level + 1; inner < levels.size(); inner++) {
      int restart = levels.get(inner).restart();
      if (restart > 0 && level + 1 <= restart) {
        counts[inner] = UNUSED;
      }
    }
    return levels.get(level).written(levels, counts);
  }

  /** The next paragraph of a level has this number. */
  public void restart(int level, int start) {
    if (level >= 0 && level < counts.length) {
      counts[level] = start - 1;
    }
  }
}
