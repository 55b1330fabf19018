package taohua.report.page.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import taohua.report.page.render.DataBlock;
import taohua.report.page.site.Page;
import taohua.report.page.table.DyadRow;
import taohua.report.page.table.OfficialLookup;
import taohua.text.Official;
import taohua.text.PackedPair;

/**
 * OfficialLookup and what to review lies between them. The script groups those that are connected
 * by at least as many characters as the reader asks for.
 */
public final class Network {
  /** OfficialLookup that are shown at most, by their strongest connections. */
  static final int SHOWN = 80;

  private final Page page;
  private final OfficialLookup officials;

  private Network(Page page, OfficialLookup officials) {
    this.page = page;
    this.officials = officials;
  }

  /**
   * A connection of two officials.
   *
   * @param a the lower number
   * @param forth characters that a's documents had earlier
   * @param back those that b's had earlier
   * @param all with those whose dates do not tell
   * @param link the pair of documents that shares most
   */
  private record Edge(int a, int b, int forth, int back, int all, @Nullable String link) {
    Edge plus(DyadRow row, @Nullable String pair) {
      boolean onward = row.dyad().source() == a;
      return new Edge(
          a,
          b,
          forth + (row.directed() && onward ? row.copied() : 0),
          back + (row.directed() && !onward ? row.copied() : 0),
          all + row.copied(),
          link == null ? pair : link);
    }
  }

  /** Null where less than two officials share anything. */
  public static @Nullable Chart of(Page page, OfficialLookup officials) {
    Network network = new Network(page, officials);
    List<Edge> edges = network.edges();
    if (edges.isEmpty()) {
      return null;
    }
    TreeSet<Integer> all = new TreeSet<>();
    TreeSet<Integer> shown = new TreeSet<>();
    List<Edge> drawn = new ArrayList<>();
    for (Edge edge : edges) {
      all.add(edge.a());
      all.add(edge.b());
      boolean known = shown.contains(edge.a()) && shown.contains(edge.b());
      if (known || shown.size() <= SHOWN - 2) {
        shown.add(edge.a());
        shown.add(edge.b());
        drawn.add(edge);
      }
    }
    List<Integer> drawnOfficials = new ArrayList<>(shown);
    String caption =
        page.word("network.note")
            + page.word("network.n", all.size(), drawnOfficials.size(), drawn.size());
    return Chart.beside(
        "dyads-table",
        "network",
        page.word("network"),
        caption,
        network.data(drawnOfficials, drawn));
  }

  /** The strongest first. */
  private List<Edge> edges() {
    Map<Long, Edge> edges = new TreeMap<>();
    for (DyadRow row : officials.dyads()) {
      if (row.copied() > 0) {
        int a = Math.min(row.dyad().source(), row.dyad().target());
        int b = Math.max(row.dyad().source(), row.dyad().target());
        long key = PackedPair.of(a, b);
        Edge edge = edges.getOrDefault(key, new Edge(a, b, 0, 0, 0, null));
        edges.put(key, edge.plus(row, page.pair(row.pair())));
      }
    }
    return edges.values().stream().sorted(Comparator.comparingInt(edge -> -edge.all())).toList();
  }

  private String document(int official) {
    return page.word("document") + " " + (page.site().naming().firstDocument(official) + 1);
  }

  private ObjectNode data(List<Integer> shown, List<Edge> edges) {
    ObjectNode data = DataBlock.object();
    ArrayNode nodes = data.putArray("nodes");
    for (int official : shown) {
      Official known = officials.heading(official);
      boolean isKnown = page.site().naming().isKnown(official);
      nodes
          .addObject()
          .put("name", DataBlock.text(officials.name(official)))
          .put("place", DataBlock.text(isKnown ? known.place() : page.word("unknown")))
          .put("person", DataBlock.text(isKnown ? known.name() : document(official)))
          .put("link", page.official(official));
    }
    ArrayNode links = data.putArray("edges");
    for (Edge edge : edges) {
      links
          .addArray()
          .add(shown.indexOf(edge.a()))
          .add(shown.indexOf(edge.b()))
          .add(edge.all())
          .add(Integer.signum(edge.forth() - edge.back()))
          .add(edge.link());
    }
    return data;
  }
}
