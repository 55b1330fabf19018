package taohua.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.family.Slot.Kind;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Makes slots of the places where witnesses differ: whole words, whole dates, numbers with their
 * units; and tells a slot from the light edit of a single witness.
 */
final class SlotShapes {
  private static final int MOST_SEGMENTED = 32;
  private static final int LONGEST_CUT = 2;
  private static final double AGREEING = 2.0 / 3;
  private static final int CONTEXT = 4;
  // An edit changes, drops or adds a word; who writes more than this otherwise fills a slot.
  private static final int LONGEST_EDIT = 2;
  private static final String UNITS = "万亿多余";

  private final Cluster cluster;
  private List<Region> regions;

  private SlotShapes(Cluster cluster) {
    this.cluster = cluster;
    regions = Columns.differing(cluster);
  }

  /** The slots in order, and the places where one other wording than the centre's is fixed. */
  static Shaped of(Cluster cluster) {
    return new SlotShapes(cluster).shaped();
  }

  /**
   * What was made of the places where witnesses differ.
   *
   * @param slots in order, disjoint
   * @param edits in order, disjoint, apart from slots: fixed but for light edits
   */
  record Shaped(List<Region> slots, List<Region> edits) {}

  private Shaped shaped() {
    dates();
    units();
    List<Region> edits = new ArrayList<>();
    List<Region> slots = new ArrayList<>();
    for (Region region : regions) {
      (isEdit(region) ? edits : slots).add(region);
    }
    regions = slots;
    wholeWords(edits);
    islands(edits);
    return new Shaped(regions, edits);
  }

  /** A number before 年, 月 or 日 takes it in; what then touches is one date. */
  private void dates() {
    List<Region> dated = new ArrayList<>();
    for (Region region : regions) {
      Region date = isDate(region, dated) ? grown(region, 0, 1) : region;
      int last = dated.size() - 1;
      if (!date.equals(region) && last >= 0 && touchesDate(dated.get(last), date)) {
        date = dated.remove(last).cover(date);
      }
      dated.add(date);
    }
    regions = dated;
  }

  private boolean isDate(Region region, List<Region> before) {
    int next = region.to();
    if (region.loose() || next >= cluster.columns() || isDifferent(next)) {
      return false;
    }
    String number = region.filler(cluster.rows().get(0));
    boolean year = number.length() == 4 || number.length() == 2;
    return switch (cluster.token(next)) {
      case '年' -> year;
      case '月' -> true;
      case '日', '号' ->
          region.from() > 0
              && cluster.token(region.from() - 1) == '月'
              && (before.isEmpty() || before.get(before.size() - 1).to() <= region.from());
      default -> false;
    };
  }

  private boolean isDifferent(int column) {
    return regions.stream().anyMatch(other -> other.from() <= column && column < other.to());
  }

  private boolean touchesDate(Region before, Region date) {
    return before.to() == date.from() && !before.loose() && before.to() > before.from() + 1;
  }

  /** 1.2万 and 1800: a unit that only some have belongs to the number. */
  private void units() {
    List<Region> joined = new ArrayList<>();
    for (Region region : regions) {
      int last = joined.size() - 1;
      if (region.loose()
          && last >= 0
          && !joined.get(last).loose()
          && joined.get(last).to() == region.from()
          && fillers(region).keySet().stream().allMatch(SlotShapes::isUnit)) {
        joined.set(last, joined.get(last).cover(region));
      } else {
        joined.add(region);
      }
    }
    regions = joined;
  }

  private static boolean isUnit(String filler) {
    return filler.chars().allMatch(c -> UNITS.indexOf(c) >= 0);
  }

  // Among three or four officials a fifth is nobody: there one alone may change a word and the rest
  // stays fixed, unless what he changed is a name or a number. Of two, one may drop a word.
  private boolean isEdit(Region region) {
    if (!region.loose()) {
      return false;
    }
    Map<String, Double> fillers = fillers(region);
    if (cluster.officials() == 2) {
      return fillers.size() == 2
          && fillers.containsKey("")
          && fillers.keySet().stream().allMatch(filler -> filler.length() <= LONGEST_EDIT)
          && !kind(region, fillers).names();
    }
    String common = common(fillers);
    double departing = cluster.officials() - fillers.getOrDefault(common, 0.0);
    if (departing <= Columns.mayDepart(cluster)) {
      return true;
    }
    boolean light =
        fillers.keySet().stream()
            .allMatch(other -> Math.min(other.length(), common.length()) <= LONGEST_EDIT);
    return departing <= 1 + 1e-9 && light && !kind(region, fillers).names();
  }

  /** The filler of most votes, of equals the first by its characters. */
  static String common(Map<String, Double> fillers) {
    String common = fillers.keySet().iterator().next();
    for (Map.Entry<String, Double> filler : fillers.entrySet()) {
      common =
          filler.getValue() > fillers.getOrDefault(common, 0.0) + 1e-9 ? filler.getKey() : common;
    }
    return common;
  }

  /** The votes of each filler, by its characters. */
  Map<String, Double> fillers(Region region) {
    return fillers(cluster, region);
  }

  static Map<String, Double> fillers(Cluster cluster, Region region) {
    Map<String, Double> votes = new TreeMap<>();
    for (int r = 0; r < cluster.rows().size(); r++) {
      votes.merge(region.filler(cluster.rows().get(r)), cluster.votes(r), Double::sum);
    }
    return votes;
  }

  private Kind kind(Region region, Map<String, Double> fillers) {
    return kind(cluster, region, fillers);
  }

  static Kind kind(Cluster cluster, Region region, Map<String, Double> fillers) {
    NormalText text = cluster.centre().text();
    int first = cluster.centre().tokens().start();
    int from = first + region.from();
    int to = first + region.to();
    String before =
        text.characters(text.charactersOf(new Span(Math.max(first, from - CONTEXT), from)));
    int end = Math.min(cluster.centre().tokens().end(), to + CONTEXT);
    String after = text.characters(text.charactersOf(new Span(to, end)));
    return SlotKinds.of(fillers, new SlotKinds.Context(before, after, cluster.names()));
  }

  /** Where most witnesses have a word cut by a slot's border, the slot takes the word in. */
  private void wholeWords(List<Region> edits) {
    List<Region> whole = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      Region region = regions.get(i);
      if (region.loose()) {
        int left = cut(region, true);
        int right = cut(region, false);
        int least = whole.isEmpty() ? 0 : whole.get(whole.size() - 1).to();
        int most = i + 1 < regions.size() ? regions.get(i + 1).from() : cluster.columns();
        for (Region edit : edits) {
          least = edit.to() <= region.from() ? Math.max(least, edit.to()) : least;
          most = edit.from() >= region.to() ? Math.min(most, edit.from()) : most;
        }
        left = region.from() - left < least ? 0 : left;
        right = region.to() + right > most ? 0 : right;
        region = grown(region, left, right);
      }
      whole.add(region);
    }
    regions = whole;
  }

  private Region grown(Region region, int left, int right) {
    return new Region(region.from() - left, region.to() + right, region.loose());
  }

  /** By how many columns the border of a slot lies within words, if most witnesses say so. */
  private int cut(Region region, boolean left) {
    int step = Math.max(1, cluster.rows().size() / MOST_SEGMENTED);
    double all = 0;
    for (int r = 0; r < cluster.rows().size(); r += step) {
      all += isEmpty(region, r) ? 0 : cluster.votes(r);
    }
    double[] votes = new double[LONGEST_CUT + 1];
    double against = 0;
    // To divide a clause takes long; mostly the first few are against.
    for (int r = 0;
        r < cluster.rows().size() && against <= (1 - AGREEING) * all + 1e-6;
        r += step) {
      if (!isEmpty(region, r)) {
        int cut = cut(region, left, r);
        votes[cut] += cluster.votes(r);
        against += cut == 0 ? cluster.votes(r) : 0;
      }
    }
    int best = votes[2] > votes[1] ? 2 : 1;
    return all > 0 && votes[1] + votes[2] >= AGREEING * all - 1e-9 ? best : 0;
  }

  private boolean isEmpty(Region region, int r) {
    Row row = cluster.rows().get(r);
    return region.start(row) >= region.end(row);
  }

  /** By how many columns, up to two, the border lies within a word of that witness; else 0. */
  private int cut(Region region, boolean left, int r) {
    Row row = cluster.rows().get(r);
    WordCuts cuts = cluster.cuts(r);
    int cut = left ? cuts.cutBefore(region.start(row)) : cuts.cutAfter(region.end(row));
    return cut <= LONGEST_CUT && isFixed(row, region, left, cut) ? cut : 0;
  }

  private boolean isFixed(Row row, Region region, boolean left, int cut) {
    for (int c = 1; c <= cut; c++) {
      int column = left ? region.from() - c : region.to() + c - 1;
      if (column < 0 || column >= cluster.columns() || !row.equal(column)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A character or two that few witnesses have in common between two free fillers is chance, and so
   * is a stretch of no length.
   */
  private void islands(List<Region> edits) {
    List<Region> joined = new ArrayList<>();
    for (Region region : regions) {
      int last = joined.size() - 1;
      if (last >= 0 && isIsland(joined.get(last), region, edits)) {
        joined.set(last, joined.get(last).cover(region));
      } else {
        joined.add(region);
      }
    }
    regions = joined;
  }

  private boolean isIsland(Region a, Region b, List<Region> edits) {
    int width = b.from() - a.to();
    if (!a.loose() || !b.loose()) {
      return false;
    }
    int widest = cluster.officials() == 2 ? 2 : cluster.officials() <= 4 ? 1 : 0;
    if (width == 0 || width > widest) {
      return width == 0;
    }
    NormalText text = cluster.centre().text();
    int first = cluster.centre().tokens().start();
    for (int column = a.to() - 1; column < b.from(); column++) {
      if (column >= 0 && text.endsClause(text.tokenStart(first + column + 1) - 1)) {
        return false;
      }
    }
    boolean edited = edits.stream().anyMatch(e -> a.to() <= e.from() && e.to() <= b.from());
    return !edited && isChance(a, width) && isChance(b, width);
  }

  private boolean isChance(Region region, int width) {
    Map<String, Double> fillers = fillers(region);
    return !kind(region, fillers).names()
        && fillers.keySet().stream().allMatch(filler -> filler.length() > width);
  }
}
