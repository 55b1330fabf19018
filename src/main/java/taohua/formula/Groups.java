package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Disjoint groups of numbers with a weight each; all start alone. Not for sharing. */
final class Groups {
  private final int[] parents;
  private final int[] weights;
  private final int heavy;
  private final IntArrayList joined = new IntArrayList();

  /** Numbers below {@code size}; those below {@code heavy} weigh 1, the others nothing. */
  Groups(int size, int heavy) {
    parents = new int[size];
    weights = new int[size];
    this.heavy = heavy;
    for (int i = 0; i < size; i++) {
      part(i);
    }
  }

  private void part(int number) {
    parents[number] = number;
    weights[number] = number < heavy ? 1 : 0;
  }

  /** The number that stands for the group of this one. */
  int of(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** What the group of this number weighs. */
  int weight(int number) {
    return weights[of(number)];
  }

  /** Makes the groups of two numbers one. */
  void join(int a, int b) {
    int rootA = of(a);
    int rootB = of(b);
    if (rootA != rootB) {
      parents[rootB] = rootA;
      weights[rootA] += weights[rootB];
      joined.add(rootA);
      joined.add(rootB);
    }
  }

  /** Lets every number stand alone again, in the time that joining them took. */
  void partAll() {
    joined.forEach(this::part);
    joined.clear();
  }
}
