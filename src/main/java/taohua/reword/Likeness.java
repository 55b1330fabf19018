package taohua.reword;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** How much of two clauses is the same, character by character. */
final class Likeness {
  // As long as a gram: shorter runs are words, which a rewording keeps.
  private static final int RUN = 4;

  private Likeness() {}

  /**
   * The share of the characters that lie in runs of four that the other has too, in the one of the
   * two where it is greater; in [0, 1].
   */
  static double of(String one, String other) {
    if (one.length() < RUN || other.length() < RUN) {
      return one.contains(other) || other.contains(one) ? 1 : 0;
    }
    return Math.max(covered(one, runs(other)), covered(other, runs(one)));
  }

  private static LongOpenHashSet runs(String text) {
    LongOpenHashSet runs = new LongOpenHashSet();
    for (int start = 0; start + RUN <= text.length(); start++) {
      runs.add(run(text, start));
    }
    return runs;
  }

  private static long run(String text, int start) {
    long run = 0;
    for (int i = start; i < start + RUN; i++) {
      run = run << Character.SIZE | text.charAt(i);
    }
    return run;
  }

  private static double covered(String text, LongOpenHashSet runs) {
    int covered = 0;
    int end = 0;
    for (int start = 0; start + RUN <= text.length(); start++) {
      if (runs.contains(run(text, start))) {
        covered += start + RUN - Math.max(end, start);
        end = start + RUN;
      }
    }
    return (double) covered / text.length();
  }
}
