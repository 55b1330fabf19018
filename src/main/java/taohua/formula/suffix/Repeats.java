package taohua.formula.suffix;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.function.IntUnaryOperator;

/**
 * The repeated strings that enough officials use, as nodes of the suffix tree (intervals of the
 * suffix array, Abouelhoda, Kurtz, Ohlebusch 2004, doi:10.1016/S1570-8667(03)00065-0). All strings
 * that are longer than the parent's and no longer than the node's occur at the same places. Nodes
 * are numbered so that children come before their parent and neighbours from left to right.
 */
public final class Repeats {
  public static final int NONE = -1;

  private final int[] firsts;
  private final int[] lasts;
  private final int[] depths;
  private final int[] officials;
  private final int[] parents;
  private final int[] deepest;

  /**
   * Takes the strings of at least {@code minLength} characters that {@code needed} officials use.
   *
   * @param prefixes shared prefixes by rank; used up: its space becomes that of {@link #deepest}
   * @param officialOf the official of a rank, negative for none
   */
  public Repeats(
      int[] prefixes, IntUnaryOperator officialOf, int officialCount, int minLength, int needed) {
    IntArrayList ownFirsts = new IntArrayList();
    IntArrayList ownLasts = new IntArrayList();
    IntArrayList ownDepths = new IntArrayList();
    IntArrayList ownOfficials = new IntArrayList();
    IntervalWalk.over(
        prefixes,
        officialOf,
        officialCount,
        (first, last, depth, users) -> {
          if (depth >= minLength && users >= needed) {
            ownFirsts.add(first);
            ownLasts.add(last);
            ownDepths.add(depth);
            ownOfficials.add(users);
          }
        });
    firsts = ownFirsts.toIntArray();
    lasts = ownLasts.toIntArray();
    depths = ownDepths.toIntArray();
    officials = ownOfficials.toIntArray();
    parents = new int[depths.length];
    deepest = prefixes;
    link();
  }

  /** Backwards, so that parents open before their children. */
  private void link() {
    IntArrayList open = new IntArrayList();
    int next = parents.length - 1;
    for (int rank = deepest.length - 1; rank >= 0; rank--) {
      while (next >= 0 && lasts[next] == rank) {
        parents[next] = open.isEmpty() ? NONE : open.topInt();
        open.push(next--);
      }
      deepest[rank] = open.isEmpty() ? NONE : open.topInt();
      while (!open.isEmpty() && firsts[open.topInt()] == rank) {
        open.popInt();
      }
    }
  }

  public int count() {
    return parents.length;
  }

  /** The first rank of a node. */
  public int first(int node) {
    return firsts[node];
  }

  /** The last rank of a node. */
  public int last(int node) {
    return lasts[node];
  }

  /** The length of the node's longest string. */
  public int depth(int node) {
    return depths[node];
  }

  /** How many officials use the node's strings. */
  public int officials(int node) {
    return officials[node];
  }

  /** The node that this one hangs from, or {@link #NONE}. */
  public int parent(int node) {
    return parents[node];
  }

  /** The deepest node that holds a rank, or {@link #NONE}. */
  public int deepest(int rank) {
    return deepest[rank];
  }
}
