package taohua.report.page.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taohua.report.page.render.DataBlock;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.report.page.table.DyadRow;
import taohua.report.page.table.OfficialLookup;

/**
 * OfficialLookup against officials: the characters to review that a later one's documents (column)
 * have of an earlier one's (row). Where dates do not tell, both cells have them, and how many.
 */
public final class HeatMap {
  /** OfficialLookup that are shown at most, those who share most; more are too small to read. */
  static final int SHOWN = 40;

  private HeatMap() {}

  /** Null where less than two officials share anything. */
  public static @Nullable Chart of(Page page, OfficialLookup officials) {
    Map<Integer, Integer> sums = new TreeMap<>();
    for (DyadRow row : officials.dyads()) {
      if (row.copied() > 0) {
        sums.merge(row.dyad().source(), row.copied(), Integer::sum);
        sums.merge(row.dyad().target(), row.copied(), Integer::sum);
      }
    }
    if (sums.isEmpty()) {
      return null;
    }
    List<Integer> shown = shown(page.site(), sums);
    ObjectNode data = DataBlock.object();
    ArrayNode names = data.putArray("names");
    ArrayNode links = data.putArray("links");
    for (int official : shown) {
      names.add(DataBlock.text(officials.name(official)));
      links.add(page.official(official));
    }
    addCells(page, officials, shown, data.putArray("cells"));
    String caption = page.word("heat.note") + page.word("heat.n", sums.size(), shown.size());
    return Chart.beside("dyads-table", "heat", page.word("heat"), caption, data);
  }

  /** Those who share most, in the order of their first documents. */
  private static List<Integer> shown(Site site, Map<Integer, Integer> sums) {
    List<Integer> most = new ArrayList<>(sums.keySet());
    most.sort(Comparator.comparingInt(official -> -sums.getOrDefault(official, 0)));
    return most.stream()
        .limit(SHOWN)
        .sorted(Comparator.comparingInt(site.naming()::firstDocument))
        .toList();
  }

  private static void addCells(
      Page page, OfficialLookup officials, List<Integer> shown, ArrayNode cells) {
    Map<Integer, Integer> place = new HashMap<>();
    shown.forEach(official -> place.put(official, place.size()));
    int[][] copied = new int[shown.size()][shown.size()];
    int[][] undated = new int[shown.size()][shown.size()];
    String[][] links = new String[shown.size()][shown.size()];
    for (DyadRow row : officials.dyads()) {
      Integer source = place.get(row.dyad().source());
      Integer target = place.get(row.dyad().target());
      if (source == null || target == null) {
        continue;
      }
      copied[source][target] += row.copied();
      // Rows with most come first, so the link is that of the pair behind most of the cell.
      links[source][target] = first(links[source][target], page.pair(row.pair()));
      if (!row.directed()) {
        copied[target][source] += row.copied();
        undated[source][target] += row.copied();
        undated[target][source] += row.copied();
        links[target][source] = first(links[target][source], page.pair(row.pair()));
      }
    }
    for (int source = 0; source < copied.length; source++) {
      for (int target = 0; target < copied.length; target++) {
        if (copied[source][target] > 0) {
          cells
              .addArray()
              .add(source)
              .add(target)
              .add(copied[source][target])
              .add(links[source][target])
              .add(undated[source][target]);
        }
      }
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
