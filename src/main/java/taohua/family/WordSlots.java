package taohua.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves the borders of slots to the borders of words, since a slot that holds half a word is no
 * filler that anybody would recognise: where most witnesses have a word cut by a slot's border, the
 * slot takes the word in.
 */
final class WordSlots {
  // Dividing text into words is slow: of many witnesses every n-th is asked, 32 to 63 of them.
  private static final int LEAST_SAMPLED = 32;
  // Of a word of four characters two may be fixed; a longer rest is a word of its own.
  private static final int LONGEST_CUT = 2;
  // So many of those asked must have their word cut.
  private static final double AGREEING = 2.0 / 3;

  private enum Border {
    LEFT,
    RIGHT
  }

  private final Cluster cluster;
  private final List<Region> edits;

  private WordSlots(Cluster cluster, List<Region> edits) {
    this.cluster = cluster;
    this.edits = edits;
  }

  /**
   * The same slots with whole words.
   *
   * @param slots in order, disjoint
   * @param edits which no slot may grow into
   */
  static List<Region> of(Cluster cluster, List<Region> slots, List<Region> edits) {
    WordSlots words = new WordSlots(cluster, edits);
    List<Region> whole = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      int least = whole.isEmpty() ? 0 : whole.get(i - 1).to();
      int most = i + 1 < slots.size() ? slots.get(i + 1).from() : cluster.columns();
      Region slot = slots.get(i);
      whole.add(slot.loose() ? words.whole(slot, least, most) : slot);
    }
    return whole;
  }

  /** A slot that takes words in as far as it stays between these columns and the edits. */
  private Region whole(Region slot, int least, int most) {
    int from = least;
    int to = most;
    for (Region edit : edits) {
      from = edit.to() <= slot.from() ? Math.max(from, edit.to()) : from;
      to = edit.from() >= slot.to() ? Math.min(to, edit.from()) : to;
    }
    int left = cut(slot, Border.LEFT);
    int right = cut(slot, Border.RIGHT);
    return slot.grown(slot.from() - left < from ? 0 : left, slot.to() + right > to ? 0 : right);
  }

  /** By how many columns the border of a slot lies within words, if most witnesses say so. */
  private int cut(Region slot, Border border) {
    int[] sample = filled(slot);
    double all = Arrays.stream(sample).mapToDouble(cluster::votes).sum();
    double[] votes = new double[LONGEST_CUT + 1];
    for (int r : sample) {
      votes[cut(slot, border, r)] += cluster.votes(r);
      // Dividing a clause into words takes long, and mostly the first few are against.
      if (votes[0] > (1 - AGREEING) * all + Cluster.EPSILON) {
        return 0;
      }
    }
    return sample.length == 0 ? 0 : votes[2] > votes[1] ? 2 : 1;
  }

  /** A sample of the witnesses that put something into a slot. */
  private int[] filled(Region slot) {
    int step = Math.max(1, cluster.rows().size() / LEAST_SAMPLED);
    return IntStream.iterate(0, r -> r < cluster.rows().size(), r -> r + step)
        .filter(r -> !slot.filler(cluster.rows().get(r)).isEmpty())
        .toArray();
  }

  /** By how many columns, up to two, the border lies within a word of that witness; else 0. */
  private int cut(Region slot, Border border, int r) {
    Row row = cluster.rows().get(r);
    WordCuts cuts = cluster.cuts(r);
    boolean left = border == Border.LEFT;
    int cut = left ? cuts.cutBefore(slot.start(row)) : cuts.cutAfter(slot.end(row));
    int first = left ? slot.from() - cut : slot.to();
    return cut <= LONGEST_CUT && isFixed(row, first, first + cut) ? cut : 0;
  }

  private boolean isFixed(Row row, int from, int to) {
    boolean fixed = from >= 0 && to <= cluster.columns();
    for (int column = from; column < to && fixed; column++) {
      fixed = row.equal(column);
    }
    return fixed;
  }
}
