package taohua.family;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one slot of a number and of what belongs to it: 年, 月 and 日 of a date, a unit that only some
 * witnesses have.
 */
final class NumberSlots {
  private static final String UNITS = "万亿多余";

  private final Cluster cluster;

  private NumberSlots(Cluster cluster) {
    this.cluster = cluster;
  }

  /**
   * The same regions, joined where they are parts of one date or of one amount.
   *
   * @param regions in order, disjoint
   */
  static List<Region> joined(Cluster cluster, List<Region> regions) {
    NumberSlots slots = new NumberSlots(cluster);
    return slots.amounts(slots.dates(regions));
  }

  /** A number before 年, 月 or 日 takes it in; what then touches is one date. */
  private List<Region> dates(List<Region> regions) {
    List<Region> dated = new ArrayList<>();
    for (Region region : regions) {
      if (!isPartOfDate(region, regions, dated)) {
        dated.add(region);
        continue;
      }
      Region date = region.grown(0, 1);
      int last = dated.size() - 1;
      boolean continues = last >= 0 && isPartBefore(dated.get(last), date);
      dated.add(continues ? dated.remove(last).cover(date) : date);
    }
    return dated;
  }

  private boolean isPartOfDate(Region region, List<Region> regions, List<Region> before) {
    int next = region.to();
    if (region.loose() || next >= cluster.columns() || differs(next, regions)) {
      return false;
    }
    int digits = region.filler(cluster.rows().get(0)).length();
    return switch (cluster.token(next)) {
      case '年' -> digits == 4 || digits == 2;
      case '月' -> true;
      case '日', '号' -> follows('月', region.from(), before);
      default -> false;
    };
  }

  private static boolean differs(int column, List<Region> regions) {
    return regions.stream().anyMatch(other -> other.from() <= column && column < other.to());
  }

  private boolean follows(char token, int column, List<Region> before) {
    return column > 0
        && cluster.token(column - 1) == token
        && (before.isEmpty() || before.get(before.size() - 1).to() <= column);
  }

  // A number that took in its 年 or 月 is wider than one column.
  private static boolean isPartBefore(Region before, Region date) {
    return before.to() == date.from() && !before.loose() && before.to() > before.from() + 1;
  }

  /** 1.2万 and 1800: a unit that only some have belongs to the number. */
  private List<Region> amounts(List<Region> regions) {
    List<Region> joined = new ArrayList<>();
    for (Region region : regions) {
      int last = joined.size() - 1;
      boolean isUnit = last >= 0 && isUnitAfter(joined.get(last), region);
      joined.add(isUnit ? joined.remove(last).cover(region) : region);
    }
    return joined;
  }

  private boolean isUnitAfter(Region number, Region region) {
    return region.loose()
        && !number.loose()
        && number.to() == region.from()
        && cluster.rows().stream().map(region::filler).allMatch(NumberSlots::isUnit);
  }

  private static boolean isUnit(String filler) {
    return filler.chars().allMatch(c -> UNITS.indexOf(c) >= 0);
  }
}
