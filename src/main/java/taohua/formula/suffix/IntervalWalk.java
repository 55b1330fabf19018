package taohua.formula.suffix;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * One walk over the shared prefixes that finds every interval of suffixes with a common prefix, and
 * how many officials each holds. An interval has as many officials as it has suffixes, less one for
 * every suffix whose official's previous suffix lies in it too; each of these is charged to the
 * smallest interval that holds both (Hui 1992, doi:10.1007/3-540-56024-6_19). For one walk.
 */
final class IntervalWalk {
  /** Called for each interval, inner ones first, neighbours from left to right. */
  interface Visitor {
    /**
     * An interval of suffixes.
     *
     * @param first its first rank
     * @param last its last rank
     * @param depth the length of the longest common prefix
     * @param officials how many different officials
     */
    void interval(int first, int last, int depth, int officials);
  }

  private final Visitor visitor;
  // The open intervals, outermost first; the first is that of all suffixes.
  private int[] depths = new int[64];
  private int[] firsts = new int[64];
  // How many counted suffixes came before the interval, and how many in it repeat an official.
  private int[] before = new int[64];
  private int[] repeats = new int[64];
  private int top;
  private int counted;
  private int countedBeforeLast;

  private IntervalWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Walks over all intervals but that of all suffixes.
   *
   * @param prefixes by rank, what a suffix shares with the one before it
   * @param officials the official of each rank, below {@code officialCount}; negative for a suffix
   *     that does not count
   */
  static void over(int[] prefixes, IntUnaryOperator officials, int officialCount, Visitor visitor) {
    IntervalWalk walk = new IntervalWalk(visitor);
    int[] lastRanks = new int[officialCount];
    Arrays.fill(lastRanks, -1);
    for (int rank = 0; rank < prefixes.length; rank++) {
      walk.nextPrefix(rank, prefixes[rank]);
      int official = officials.applyAsInt(rank);
      walk.countedBeforeLast = walk.counted;
      if (official >= 0) {
        walk.count(lastRanks[official]);
        lastRanks[official] = rank;
      }
    }
    walk.nextPrefix(prefixes.length, 0);
  }

  private void count(int lastRank) {
    counted++;
    if (lastRank >= 0) {
      repeats[smallestHolding(lastRank)]++;
    }
  }

  /** Closes the intervals that end before this rank and opens the one that it lies in. */
  private void nextPrefix(int rank, int depth) {
    int first = rank - 1;
    int countedBefore = countedBeforeLast;
    int inner = 0;
    while (depths[top] > depth) {
      inner += repeats[top];
      first = firsts[top];
      countedBefore = before[top];
      visitor.interval(first, rank - 1, depths[top], counted - countedBefore - inner);
      top--;
    }
    if (depths[top] < depth) {
      push(depth, first, countedBefore);
    }
    repeats[top] += inner;
  }

  private void push(int depth, int first, int countedBefore) {
    top++;
    if (top == depths.length) {
      depths = Arrays.copyOf(depths, 2 * top);
      firsts = Arrays.copyOf(firsts, 2 * top);
      before = Arrays.copyOf(before, 2 * top);
      repeats = Arrays.copyOf(repeats, 2 * top);
    }
    depths[top] = depth;
    firsts[top] = first;
    before[top] = countedBefore;
    repeats[top] = 0;
  }

  private int smallestHolding(int rank) {
    int low = 0;
    int high = top;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts[middle] <= rank) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
