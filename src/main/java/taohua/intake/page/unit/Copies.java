package taohua.intake.page.unit;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;

/**
 * Which units of a page say once more, in the same order, what units above them say, or are said
 * again below: a second print, or an abstract made of the first sentences. A sentence that a
 * speaker repeats is none. What a newspaper extracts from a speech ({@link Extracts}) is a copy of
 * the speech, never the other way about.
 */
public final class Copies {
  // As many characters in a row are no chance; a shorter unit is no evidence.
  private static final int RUN = 8;
  private static final int SHORTEST = 14;
  // A paragraph may repeat a phrase; a copy repeats most of itself.
  public static final double MOST = 0.7;
  // As many units in the same order are no refrain.
  private static final int ENOUGH = 5;
  // A heading or a cut sentence between them is no end.
  private static final int GAP = 3;
  private static final int NONE = -1;
  private static final int OWN = 0;
  private static final int OTHER = 1;
  // A rolling hash, and what the character that leaves it weighs: the base to the power of RUN.
  private static final long BASE = 1_000_003;
  private static final long OLDEST = power(BASE, RUN);

  private final boolean[] above;
  private final boolean[] below;

  private Copies(boolean[] above, boolean[] below) {
    this.above = above;
    this.below = below;
  }

  static Copies of(List<Unit> units) {
    long[][] runs = new long[units.size()][];
    int count = 0;
    for (int i = 0; i < runs.length; i++) {
      runs[i] = runs(units.get(i).plain());
      count += runs[i].length;
    }
    int[] twice = new int[runs.length];
    boolean[] extracts = Extracts.of(units);
    RunPlaces places = repeated(runs, count, twice, extracts);
    int[] first = others(runs, twice, places::first);
    for (int i = 0; i < first.length; i++) {
      first[i] = extracts[i] ? NONE : first[i];
    }
    return new Copies(inOrder(units, first), inOrder(units, others(runs, twice, places::last)));
  }

  /**
   * Where the runs stand that may stand twice: most runs of a page stand in it once.
   *
   * @param twice takes how many of them each unit has
   * @param extracts units that nothing is a copy of
   */
  private static RunPlaces repeated(long[][] runs, int count, int[] twice, boolean[] extracts) {
    RunFilter filter = new RunFilter(count);
    for (long[] one : runs) {
      for (long run : one) {
        filter.add(run);
      }
    }
    int all = 0;
    for (int i = 0; i < runs.length; i++) {
      for (long run : runs[i]) {
        twice[i] += filter.mayHaveTwice(run) ? 1 : 0;
      }
      all += twice[i];
    }
    RunPlaces places = new RunPlaces(all);
    for (int i = 0; i < runs.length; i++) {
      for (long run : runs[i]) {
        if (twice[i] > 0 && !extracts[i] && filter.mayHaveTwice(run)) {
          places.add(run, i);
        }
      }
    }
    return places;
  }

  private static int[] others(long[][] runs, int[] twice, LongToIntFunction places) {
    int[] others = new int[runs.length];
    for (int i = 0; i < others.length; i++) {
      boolean mayBeCopy = runs[i].length > SHORTEST - RUN && isMost(twice[i], runs[i]);
      others[i] = mayBeCopy ? other(runs[i], i, places) : NONE;
    }
    return others;
  }

  /** Whether a unit is among those that are said above, too. */
  boolean isAbove(int unit) {
    return above[unit];
  }

  /** Whether a unit is among those that are said again below. */
  boolean isBelow(int unit) {
    return below[unit];
  }

  /** The units that lie in copies of enough units in order, by the other unit of each. */
  private static boolean[] inOrder(List<Unit> units, int[] others) {
    boolean[] copied = new boolean[others.length];
    int from = 0;
    int count = 0;
    int last = NONE;
    for (int i = 0; i <= others.length; i++) {
      boolean isShort = i < others.length && units.get(i).length() < SHORTEST;
      if (isShort && count > 0) {
        continue;
      }
      int other = i < others.length ? others[i] : NONE;
      boolean goesOn = other != NONE && count > 0 && other > last && other - last <= GAP;
      if (!goesOn) {
        if (count >= ENOUGH) {
          Arrays.fill(copied, from, i, true);
        }
        from = i;
        count = 0;
      }
      count += other == NONE ? 0 : 1;
      last = other;
    }
    return copied;
  }

  /** The other unit that says most of a unit; {@link #NONE} if none does. */
  private static int other(long[] runs, int unit, LongToIntFunction places) {
    int copied = 0;
    int found = NONE;
    for (long run : runs) {
      // The first is never below, the last never above.
      int other = places.applyAsInt(run);
      if (other != unit && other != NONE) {
        copied++;
        found = found == NONE ? other : found;
      }
    }
    return isMost(copied, runs) ? found : NONE;
  }

  private static boolean isMost(int copied, long[] runs) {
    return copied >= MOST * runs.length;
  }

  /** How much of a text stands in another, from 0 to 1; 0 for a text shorter than a run. */
  public static double share(String text, String other) {
    String plain = Unit.plain(text);
    if (plain.length() < SHORTEST) {
      return 0;
    }
    long[] own = runs(plain);
    RunPlaces places = new RunPlaces(own.length);
    for (long run : own) {
      places.add(run, OWN);
    }
    for (long run : runs(Unit.plain(other))) {
      if (places.contains(run)) {
        places.add(run, OTHER);
      }
    }
    int copied = 0;
    for (long run : own) {
      copied += places.last(run) == OTHER ? 1 : 0;
    }
    return (double) copied / own.length;
  }

  private static long power(long base, int exponent) {
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
  }

  /** The hash of each run of a text, in order. */
  private static long[] runs(String text) {
    long[] runs = new long[Math.max(0, text.length() - RUN + 1)];
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) - (i >= RUN ? OLDEST * text.charAt(i - RUN) : 0);
      if (i >= RUN - 1) {
        runs[i - RUN + 1] = hash;
      }
    }
    return runs;
  }
}
