package taohua.intake.page.unit;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;

/**
 * Which units of a page say once more, in the same order, what units above them say, or are said
 * again below: a second print, or an abstract made of the first sentences. A sentence that a
 * speaker repeats is none.
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
    RunPlaces places = new RunPlaces(units.stream().mapToInt(Unit::length).sum());
    for (int i = 0; i < units.size(); i++) {
      int unit = i;
      runs(units.get(i).plain(), hash -> places.add(hash, unit));
    }
    return new Copies(inOrder(units, places::first), inOrder(units, places::last));
  }

  /** Whether a unit is among those that are said above, too. */
  boolean isAbove(int unit) {
    return above[unit];
  }

  /** Whether a unit is among those that are said again below. */
  boolean isBelow(int unit) {
    return below[unit];
  }

  /** The units that lie in copies of enough units in order; the first or the last places count. */
  private static boolean[] inOrder(List<Unit> units, LongToIntFunction places) {
    int[] others = new int[units.size()];
    for (int i = 0; i < others.length; i++) {
      others[i] = other(units.get(i).plain(), i, places);
    }
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

  /** The other unit that says most of a text; {@link #NONE} if none does. */
  private static int other(String plain, int unit, LongToIntFunction places) {
    if (plain.length() < SHORTEST) {
      return NONE;
    }
    int[] found = {0, NONE};
    runs(
        plain,
        hash -> {
          // The first is never below, the last never above.
          int other = places.applyAsInt(hash);
          boolean isCopy = other != unit;
          found[0] += isCopy ? 1 : 0;
          found[1] = isCopy && found[1] == NONE ? other : found[1];
        });
    return found[0] >= MOST * (plain.length() - RUN + 1) ? found[1] : NONE;
  }

  /** How much of a text stands in another, from 0 to 1; 0 for a text shorter than a run. */
  public static double share(String text, String other) {
    String plain = Unit.plain(text);
    if (plain.length() < SHORTEST) {
      return 0;
    }
    RunPlaces known = new RunPlaces(other.length());
    runs(Unit.plain(other), hash -> known.add(hash, 0));
    int[] copied = new int[1];
    runs(plain, hash -> copied[0] += known.contains(hash) ? 1 : 0);
    return (double) copied[0] / (plain.length() - RUN + 1);
  }

  private static long power(long base, int exponent) {
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
  }

  private interface Taker {
    void take(long hash);
  }

  private static void runs(String text, Taker taker) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) - (i >= RUN ? OLDEST * text.charAt(i - RUN) : 0);
      if (i >= RUN - 1) {
        taker.take(hash);
      }
    }
  }
}
