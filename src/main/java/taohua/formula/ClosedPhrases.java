package taohua.formula;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Which strings of {@link Repeats} are formulas.
 *
 * <p>A string is a <em>phrase</em> if at least one of its occurrences both starts and ends where
 * {@link PhraseBorders} allow; its officials are those of all its occurrences, however these are
 * divided into words. Of a node's strings only the longest phrase can be closed. It is, unless a
 * longer phrase that contains it has as many officials (then they are the same). To find that out,
 * nodes are visited from the longest string to the shortest, and each hands on how much of its
 * string lies in a phrase with its officials: to its parent, and along the suffix link, without its
 * first character. That takes linear time, the walks up to the end of a suffix link aside.
 */
final class ClosedPhrases {
  private final Repeats repeats;
  private final int[] suffixes;
  private final int minLength;
  // The length of each node's longest phrase, or 0; and how much of its string a longer phrase has.
  private final int[] lengths;
  private final int[] covered;

  /**
   * Finds the closed phrases.
   *
   * @param han how many Han characters stand at a place, in so many characters
   * @param minHan how many a formula needs
   */
  ClosedPhrases(
      Repeats repeats,
      int[] suffixes,
      int[] ranks,
      PhraseBorders borders,
      IntBinaryOperator han,
      int minHan) {
    this.repeats = repeats;
    this.suffixes = suffixes;
    this.minLength = minHan;
    lengths = new int[repeats.count()];
    covered = new int[repeats.count()];
    findPhrases(borders, han);
    for (int node : deepestFirst()) {
      handOn(node, ranks);
    }
  }

  /** The length of the formula among a node's strings, or 0 if there is none. */
  int formula(int node) {
    return lengths[node] > covered[node] ? lengths[node] : 0;
  }

  /** Sets of border lengths are united from the suffixes upwards; each is dropped once used. */
  private void findPhrases(PhraseBorders borders, IntBinaryOperator han) {
    long[][] allowed = new long[repeats.count()][];
    int node = 0;
    for (int rank = 0; rank < suffixes.length; rank++) {
      int holder = repeats.deepest(rank);
      if (holder != Repeats.NONE && borders.mayStart(suffixes[rank], repeats.depth(holder))) {
        borders.addLengths(suffixes[rank], of(allowed, holder));
      }
      for (; node < repeats.count() && repeats.last(node) == rank; node++) {
        long[] ends = of(allowed, node);
        int parent = repeats.parent(node);
        int shortest = parent == Repeats.NONE ? minLength : repeats.depth(parent) + 1;
        int length = longest(ends, shortest, repeats.depth(node));
        if (length > 0 && han.applyAsInt(suffixes[rank], length) >= minLength) {
          lengths[node] = length;
        }
        if (parent != Repeats.NONE) {
          unite(ends, of(allowed, parent));
        }
        allowed[node] = NOTHING;
      }
    }
  }

  private static final long[] NOTHING = {};

  @SuppressWarnings("NullAway")
  private long[] of(long[][] allowed, int node) {
    if (allowed[node] == null) {
      allowed[node] = new long[(repeats.depth(node) >>> 6) + 1];
    }
    return allowed[node];
  }

  private static void unite(long[] from, long[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= from[i];
    }
  }

  /** The greatest number of the set in [from, to], or 0. */
  private static int longest(long[] set, int from, int to) {
    for (int i = to; i >= from; i--) {
      if ((set[i >>> 6] >>> i & 1) != 0) {
        return i;
      }
    }
    return 0;
  }

  private int[] deepestFirst() {
    long[] keys = new long[repeats.count()];
    for (int node = 0; node < keys.length; node++) {
      keys[node] = (long) -repeats.depth(node) << 32 | node;
    }
    Arrays.parallelSort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private void handOn(int node, int[] ranks) {
    int length = Math.max(lengths[node], covered[node]);
    if (length == 0) {
      return;
    }
    int officials = repeats.officials(node);
    int parent = repeats.parent(node);
    if (parent != Repeats.NONE && repeats.officials(parent) == officials) {
      covered[parent] = repeats.depth(parent);
    }
    if (length > minLength) {
      int next = nodeOf(ranks[suffixes[repeats.first(node)] + 1], length - 1);
      if (repeats.officials(next) == officials) {
        covered[next] = Math.max(covered[next], length - 1);
      }
    }
  }

  /**
   * The node of the string of that length at a rank; at least as many use it as its superstring.
   */
  private int nodeOf(int rank, int length) {
    int node = repeats.deepest(rank);
    for (int parent = repeats.parent(node);
        parent != Repeats.NONE && repeats.depth(parent) >= length;
        parent = repeats.parent(node)) {
      node = parent;
    }
    return node;
  }
}
