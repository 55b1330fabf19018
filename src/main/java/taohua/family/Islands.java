package taohua.family;

import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;

/**
 * Joins slots across what they hold apart by chance: a character or two that up to four officials
 * have in common between two free fillers, and a stretch of no length.
 */
final class Islands {
  private final Cluster cluster;
  private final List<Region> edits;

  private Islands(Cluster cluster, List<Region> edits) {
    this.cluster = cluster;
    this.edits = edits;
  }

  /**
   * The same slots, joined across such islands.
   *
   * @param slots in order, disjoint
   * @param edits which no slot may swallow
   */
  static List<Region> joined(Cluster cluster, List<Region> slots, List<Region> edits) {
    Islands islands = new Islands(cluster, edits);
    List<Region> joined = new ArrayList<>();
    for (Region slot : slots) {
      int last = joined.size() - 1;
      boolean island = last >= 0 && islands.isBetween(joined.get(last), slot);
      joined.add(island ? joined.remove(last).cover(slot) : slot);
    }
    return joined;
  }

  private boolean isBetween(Region before, Region after) {
    int width = after.from() - before.to();
    return before.loose()
        && after.loose()
        && (width == 0
            || width <= widest()
                && !crossesClause(before.to(), after.from())
                && edits.stream().noneMatch(edit -> edit.isWithin(before.to(), after.from()))
                && isChance(before, width)
                && isChance(after, width));
  }

  /** How many columns so many officials may have in common by chance. */
  private int widest() {
    return cluster.officials() == 2 ? 2 : cluster.officials() <= 4 ? 1 : 0;
  }

  /** Whether a clause ends before, between or behind these columns. */
  private boolean crossesClause(int from, int to) {
    NormalText text = cluster.centre().text();
    int first = cluster.centre().tokens().start();
    for (int column = Math.max(0, from - 1); column < to; column++) {
      if (text.endsClause(text.tokenStart(first + column + 1) - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isChance(Region slot, int width) {
    Fillers fillers = Fillers.of(cluster, slot);
    return !fillers.kind().names()
        && fillers.votes().keySet().stream().allMatch(filler -> filler.length() > width);
  }
}
