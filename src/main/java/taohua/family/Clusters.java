package taohua.family;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.align.Global;
import taohua.text.Corpus;

/**
 * Divides kin into clusters around centres (leader clustering, Hartigan 1975): a variant belongs to
 * a centre only if it resembles the centre itself, so a chain of weak links glues nothing together.
 * Each variant is compared with the centres that its accepted kin belong to, so the time is linear
 * in the kinships.
 */
final class Clusters {
  // Two fillings of a template with 30 % slot text have 70 % of their tokens in common; light edits
  // on both sides take some of that. What is unrelated shares up to a third by chance.
  private static final double LEAST = 0.6;
  private static final int MOST_CENTRES = 8;
  private static final int MOST_COMPARED = 16;

  private final Corpus corpus;
  private final KinGraph graph;
  private final boolean[] taken;
  private final int[] seen;
  private int search;

  private Clusters(Corpus corpus, KinGraph graph) {
    this.corpus = corpus;
    this.graph = graph;
    taken = new boolean[graph.size()];
    seen = new int[graph.size()];
  }

  /** The clusters of several officials. */
  static List<Cluster> of(Corpus corpus, KinGraph graph) {
    Clusters clusters = new Clusters(corpus, graph);
    List<Cluster> found = new ArrayList<>();
    for (int leader : clusters.leaders()) {
      if (!clusters.taken[leader]) {
        found.add(clusters.around(leader));
      }
    }
    found.removeIf(cluster -> cluster.officials() < 2);
    return found;
  }

  /** Those that most paragraphs repeat first, then those with most kin. */
  private int[] leaders() {
    Integer[] order = new Integer[graph.size()];
    Arrays.setAll(order, v -> v);
    Arrays.sort(
        order,
        (a, b) -> {
          int byPlaces =
              Integer.compare(graph.variant(b).places().size(), graph.variant(a).places().size());
          int byKin = Integer.compare(graph.neighbours(b).size(), graph.neighbours(a).size());
          return byPlaces != 0 ? byPlaces : byKin != 0 ? byKin : Integer.compare(a, b);
        });
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private Cluster around(int leader) {
    IntArrayList members = new IntArrayList();
    List<Row> rows = gather(leader, members);
    int medoid = members.size() > 2 ? medoid(members) : leader;
    int centre = leader;
    if (medoid != leader) {
      IntArrayList others = new IntArrayList();
      List<Row> otherRows = gather(medoid, others);
      // The leader must find its place, or it would be tried again and again.
      if (others.contains(leader) && others.size() >= members.size()) {
        members = others;
        rows = otherRows;
        centre = medoid;
      }
    }
    for (int i = 0; i < members.size(); i++) {
      taken[members.getInt(i)] = true;
    }
    return new Cluster(corpus, graph.variant(centre), sorted(members, rows));
  }

  /** Walks along kinships from the centre through what resembles it. */
  private List<Row> gather(int centre, IntArrayList members) {
    search++;
    Variant middle = graph.variant(centre);
    Global global = new Global(middle.text(), middle.tokens());
    List<Row> rows = new ArrayList<>();
    members.add(centre);
    seen[centre] = search;
    rows.add(row(global, middle, middle));
    for (int at = 0; at < members.size(); at++) {
      IntArrayList kin = graph.neighbours(members.getInt(at));
      for (int k = 0; k < kin.size(); k++) {
        int other = kin.getInt(k);
        if (!taken[other] && seen[other] != search) {
          seen[other] = search;
          Variant variant = graph.variant(other);
          Row row = mayResemble(middle, variant) ? row(global, middle, variant) : null;
          if (row != null && row.resemblance() >= LEAST) {
            members.add(other);
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  /** That member which most resembles a sample of the others. */
  private int medoid(IntArrayList members) {
    int[] sorted = members.toIntArray();
    Arrays.sort(sorted);
    int step = Math.max(1, sorted.length / MOST_COMPARED);
    int best = members.getInt(0);
    double most = -1;
    // The first members are the leader and its own kin.
    for (int c = 0; c < Math.min(MOST_CENTRES, members.size()); c++) {
      Variant centre = graph.variant(members.getInt(c));
      Global global = new Global(centre.text(), centre.tokens());
      double sum = 0;
      for (int i = 0; i < sorted.length; i += step) {
        Variant other = graph.variant(sorted[i]);
        sum += other.places().size() * row(global, centre, other).resemblance();
      }
      if (sum > most + Cluster.EPSILON) {
        most = sum;
        best = members.getInt(c);
      }
    }
    return best;
  }

  private static boolean mayResemble(Variant a, Variant b) {
    int shorter = Math.min(a.tokens().length(), b.tokens().length());
    return 2.0 * shorter >= LEAST * (a.tokens().length() + b.tokens().length());
  }

  private static Row row(Global global, Variant centre, Variant variant) {
    return new Row(centre, variant, global.align(variant.text(), variant.tokens()));
  }

  private static List<Row> sorted(IntArrayList members, List<Row> rows) {
    Integer[] order = new Integer[rows.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(members.getInt(a), members.getInt(b)));
    return Arrays.stream(order).map(rows::get).toList();
  }
}
