package taohua.formula;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import taohua.formula.suffix.Repeats;
import taohua.parallel.Workers;
import taohua.text.PackedPair;

/**
 * Which strings of {@link Repeats} are formulas.
 *
 * <p>A string is a <em>phrase</em> if at least one of its occurrences both starts and ends where
 * {@link PhraseBorders} allow; its officials are those of all its occurrences, however these are
 * divided into words. It is <em>closed</em> unless a longer phrase that contains it has as many
 * officials, and then the same. All strings of a node occur at the same places, so only its longest
 * phrase can be closed.
 *
 * <p>A longer phrase shrinks to one that it contains by losing characters, one at a time, at its
 * end or its beginning; if first and last have the same officials, so have all between. So nodes
 * are visited from the longest string to the shortest, and each tells two others how much of their
 * strings lies in a phrase with the same officials: its parent, whose strings lack characters at
 * the end, and the node of its string without the first character. That takes linear time, the
 * walks up to the latter aside.
 */
final class ClosedPhrases {
  /** Whether a string may be a phrase at all. */
  interface Strings {
    /** By one of its occurrences. */
    boolean mayBePhrase(int place, int length);
  }

  // So many suffixes are worth handing to a thread.
  private static final int PART = 1 << 13;

  private final Repeats repeats;
  private final int[] suffixes;
  private final int[] ranks;
  // Of each node the length of its longest phrase, or 0.
  private final int[] phrases;
  // How many characters of each node's string, from its beginning, a longer phrase contains.
  private final int[] contained;
  // Of each node itself or the next one above whose phrase must be known, or NONE.
  private final int[] nearest;

  /**
   * @param suffixes the suffix array that the repeats are of
   * @param ranks its inverse
   */
  ClosedPhrases(Repeats repeats, int[] suffixes, int[] ranks) {
    this.repeats = repeats;
    this.suffixes = suffixes;
    this.ranks = ranks;
    phrases = new int[repeats.count()];
    contained = new int[repeats.count()];
    nearest = new int[repeats.count()];
  }

  /**
   * Finds the closed phrases of at least {@code minLength} characters.
   *
   * @param borders makes those that one thread asks
   * @param asked of which nodes the formula is asked for
   */
  void find(
      Supplier<Borders> borders, int minLength, Strings strings, BitSet asked, Workers workers) {
    int[] nodes = deepestFirst();
    findNeeded(asked, nodes, minLength);
    findPhrases(borders, minLength, strings, workers);
    for (int node : nodes) {
      int length = Math.max(phrases[node], contained[node]);
      if (length > 0) {
        tellParent(node);
      }
      if (length > minLength) {
        tellShorter(node, length - 1);
      }
    }
  }

  /**
   * Finds which nodes may tell one that is asked for how much of its strings they contain: those
   * whose parent or the node of whose string without its first character is such a node, with the
   * same officials. Both are less deep.
   */
  private void findNeeded(BitSet asked, int[] deepestFirst, int minLength) {
    BitSet needed = (BitSet) asked.clone();
    if (needed.cardinality() < deepestFirst.length) {
      for (int i = deepestFirst.length - 1; i >= 0; i--) {
        int node = deepestFirst[i];
        if (!needed.get(node) && mayTell(node, minLength, needed)) {
          needed.set(node);
        }
      }
    }
    for (int node = nearest.length - 1; node >= 0; node--) {
      int parent = repeats.parent(node);
      nearest[node] = needed.get(node) ? node : parent == Repeats.NONE ? parent : nearest[parent];
    }
  }

  private boolean mayTell(int node, int minLength, BitSet needed) {
    int parent = repeats.parent(node);
    int officials = repeats.officials(node);
    if (parent != Repeats.NONE && needed.get(parent) && repeats.officials(parent) == officials) {
      return true;
    }
    int depth = repeats.depth(node);
    if (depth == minLength) {
      return false;
    }
    // All of the node's strings without their first characters; the shorter, the more officials.
    int shorter = nodeOf(ranks[suffixes[repeats.first(node)] + 1], depth - 1);
    while (shorter != Repeats.NONE && repeats.officials(shorter) == officials) {
      if (needed.get(shorter)) {
        return true;
      }
      shorter = repeats.parent(shorter);
    }
    return false;
  }

  /** The length of the formula among a node's strings, or 0 if there is none. */
  int formula(int node) {
    return phrases[node] > contained[node] ? phrases[node] : 0;
  }

  /** What hangs from different outermost nodes has nothing in common, and threads share it. */
  private void findPhrases(
      Supplier<Borders> borders, int minLength, Strings strings, Workers workers) {
    int[] ends = parts();
    workers.each(
        ends.length,
        () -> {
          Borders own = borders.get();
          return part ->
              findPhrases(part == 0 ? 0 : ends[part - 1] + 1, ends[part], own, minLength, strings);
        });
  }

  /** The last nodes of parts of about one size, ascending; each part ends with an outermost one. */
  private int[] parts() {
    IntArrayList ends = new IntArrayList();
    int first = 0;
    for (int node = 0; node < repeats.count(); node++) {
      boolean isLast = node == repeats.count() - 1;
      boolean isLarge = repeats.last(node) - first >= PART;
      if (repeats.parent(node) == Repeats.NONE && (isLarge || isLast)) {
        ends.add(node);
        first = repeats.last(node) + 1;
      }
    }
    return ends.toIntArray();
  }

  /**
   * The lengths at which a node's strings may end as phrases are those of all its suffixes. Each
   * suffix gives its own to the deepest node that holds it, each node to its parent; those whose
   * phrases nobody has to know are passed over.
   */
  private void findPhrases(
      int firstNode, int lastNode, Borders borders, int minLength, Strings strings) {
    Int2ObjectOpenHashMap<BitSet> lengths = new Int2ObjectOpenHashMap<>();
    int node = firstNode;
    int first = firstNode == 0 ? 0 : repeats.last(firstNode - 1) + 1;
    for (int rank = first; rank <= repeats.last(lastNode); rank++) {
      int place = suffixes[rank];
      int deepest = nearest(repeats.deepest(rank));
      if (deepest != Repeats.NONE) {
        add(lengths, deepest, borders.lengths(place, repeats.depth(deepest)));
      }
      for (; node <= lastNode && repeats.last(node) == rank; node++) {
        BitSet own = lengths.remove(node);
        if (own == null) {
          continue;
        }
        int parent = repeats.parent(node);
        int length = own.previousSetBit(repeats.depth(node));
        int ofParent = parent == Repeats.NONE ? minLength - 1 : repeats.depth(parent);
        if (length > ofParent && strings.mayBePhrase(place, length)) {
          phrases[node] = length;
        }
        int above = nearest(parent);
        if (above != Repeats.NONE) {
          add(lengths, above, own.get(0, repeats.depth(above) + 1));
        }
      }
    }
  }

  private int nearest(int node) {
    return node == Repeats.NONE ? node : nearest[node];
  }

  private static void add(Int2ObjectOpenHashMap<BitSet> lengths, int node, BitSet more) {
    if (more.isEmpty()) {
      return;
    }
    BitSet known = lengths.get(node);
    if (known == null) {
      lengths.put(node, more);
    } else {
      known.or(more);
    }
  }

  private int[] deepestFirst() {
    long[] keys = new long[repeats.count()];
    for (int node = 0; node < keys.length; node++) {
      keys[node] = PackedPair.of(Sentences.LONGEST - repeats.depth(node), node);
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(PackedPair::second).toArray();
  }

  private void tellParent(int node) {
    int parent = repeats.parent(node);
    if (parent != Repeats.NONE && repeats.officials(parent) == repeats.officials(node)) {
      contained[parent] = repeats.depth(parent);
    }
  }

  /** Tells the node of so many characters behind the first one of a node's string. */
  private void tellShorter(int node, int length) {
    int shorter = nodeOf(ranks[suffixes[repeats.first(node)] + 1], length);
    if (repeats.officials(shorter) == repeats.officials(node)) {
      contained[shorter] = Math.max(contained[shorter], length);
    }
  }

  /** The node of the string of that length at a rank; whoever has the longer string has it too. */
  private int nodeOf(int rank, int length) {
    int node = repeats.deepest(rank);
    int parent = repeats.parent(node);
    while (parent != Repeats.NONE && repeats.depth(parent) >= length) {
      node = parent;
      parent = repeats.parent(node);
    }
    return node;
  }
}
