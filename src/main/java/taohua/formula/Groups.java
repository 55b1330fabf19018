package taohua.formula;

/** Disjoint groups of numbers with a weight each; all start alone. Not for sharing. */
final class Groups {
  private final int[] parents;
  private final int[] weights;

  /** Numbers below {@code size}; those below {@code heavy} weigh 1, the others nothing. */
  Groups(int size, int heavy) {
    parents = new int[size];
    weights = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
      weights[i] = i < heavy ? 1 : 0;
    }
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

  void join(int a, int b) {
    int rootA = of(a);
    int rootB = of(b);
    if (rootA != rootB) {
      int low = Math.min(rootA, rootB);
      int high = Math.max(rootA, rootB);
      parents[high] = low;
      weights[low] += weights[high];
    }
  }

  /** Lets a number stand alone again; all of its group must be told so. */
  void reset(int number, int weight) {
    parents[number] = number;
    weights[number] = weight;
  }
}
