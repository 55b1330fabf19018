package taohua.family;

import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;

/** Where the witnesses of a cluster differ from its centre. */
final class Columns {
  /** Votes that may depart from what is still fixed. With fewer than five officials, none. */
  static final double DEPARTING = 0.2;

  private enum State {
    FIXED,
    NUMBER,
    LOOSE
  }

  private final Cluster cluster;
  private final State[] states;
  private final boolean[] gaps;

  private Columns(Cluster cluster) {
    this.cluster = cluster;
    int columns = cluster.columns();
    states = new State[columns];
    gaps = new boolean[columns + 1];
    double[] equal = new double[columns];
    double[] slots = new double[columns];
    double[] inserting = new double[columns + 1];
    for (int r = 0; r < cluster.rows().size(); r++) {
      Row row = cluster.rows().get(r);
      double votes = cluster.votes(r);
      for (int c = 0; c <= columns; c++) {
        inserting[c] += row.inserts(c) ? votes : 0;
        if (c < columns) {
          equal[c] += row.equal(c) ? votes : 0;
          slots[c] += row.slot(c) ? votes : 0;
        }
      }
    }
    for (int c = 0; c <= columns; c++) {
      gaps[c] = inserting[c] > mayDepart(cluster);
      if (c < columns) {
        states[c] = state(c, equal[c], slots[c]);
      }
    }
  }

  /** Maximal runs of columns that are not fixed; numbers by themselves. In order, disjoint. */
  static List<Region> differing(Cluster cluster) {
    return new Columns(cluster).regions();
  }

  static double mayDepart(Cluster cluster) {
    return DEPARTING * cluster.officials() + Cluster.EPSILON;
  }

  // A number is a slot as soon as one witness has another.
  private State state(int column, double equal, double slots) {
    double most = cluster.officials() - mayDepart(cluster);
    boolean number = cluster.token(column) <= NormalText.PLACEHOLDER;
    if (number && slots > 0 && equal + slots >= most) {
      return State.NUMBER;
    }
    return equal >= most ? State.FIXED : State.LOOSE;
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    int column = 0;
    while (column <= states.length) {
      int from = column;
      while (column < states.length && states[column] == State.LOOSE) {
        column++;
      }
      if (gaps[from] || column > from) {
        regions.add(new Region(from, column, true));
      }
      if (column == from && column < states.length && states[column] == State.NUMBER) {
        regions.add(new Region(column, column + 1, false));
      }
      if (column == from) {
        column++;
      } else if (gaps[column]) {
        // What stands after the run belongs to it.
        gaps[column] = false;
      }
    }
    return regions;
  }
}
