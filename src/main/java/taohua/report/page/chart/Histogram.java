package taohua.report.page.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.engine.Entry;
import taohua.report.page.render.DataBlock;
import taohua.report.page.site.Page;
import taohua.report.page.table.Table;

/** How many documents or passages fall into each class. */
public final class Histogram {
  /** Lower bounds of the classes of a share, in hundredths; nothing at all is one of its own. */
  private static final int[] SHARES = {0, 0, 5, 10, 15, 20, 30, 40, 50, 60, 70, 80, 90};

  /** Lower bounds of the classes of a length in characters, about half as long again each. */
  private static final int[] LENGTHS = {
    0, 10, 20, 30, 50, 80, 120, 200, 300, 500, 800, 1200, 2000, 3000
  };

  private Histogram() {}

  /** Documents by the share that nothing explains; null if there are none. */
  public static @Nullable Chart ofDocuments(Page page, List<Entry> entries) {
    int[] counts = new int[SHARES.length];
    int all = 0;
    for (Entry entry : entries) {
      if (!entry.isDuplicate() && entry.ladder().characters() > 0) {
        double share = 100 * entry.ladder().share(entry.ladder().residual());
        counts[share == 0 ? 0 : classOf(SHARES, share)]++;
        all++;
      }
    }
    List<String> names = new ArrayList<>();
    names.add("0");
    names.add("<5%");
    for (int i = 2; i < SHARES.length; i++) {
      names.add(SHARES[i] + "–" + (i + 1 < SHARES.length ? SHARES[i + 1] : 100) + "%");
    }
    return all == 0
        ? null
        : chart(page, "histogram.documents", page.word("residual"), "documents", names, counts);
  }

  /** Passages by the characters in them that are to be reviewed; null if there are none. */
  public static @Nullable Chart ofPassages(Page page) {
    int[] counts = new int[LENGTHS.length];
    page.site()
        .run()
        .findings()
        .passages()
        .forEach(finding -> counts[classOf(LENGTHS, finding.weight().matched())]++);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < LENGTHS.length; i++) {
      names.add(
          i + 1 < LENGTHS.length ? LENGTHS[i] + "–" + (LENGTHS[i + 1] - 1) : "≥" + LENGTHS[i]);
    }
    return page.site().run().findings().passages().isEmpty()
        ? null
        : chart(page, "histogram.passages", page.word("matched"), "passages", names, counts);
  }

  private static int classOf(int[] bounds, double value) {
    int at = bounds.length - 1;
    while (at > 0 && value < bounds[at]) {
      at--;
    }
    return at;
  }

  private static Chart chart(
      Page page, String key, String axis, String counted, List<String> names, int[] counts) {
    int first = 0;
    int last = counts.length - 1;
    while (first < last && counts[first] == 0) {
      first++;
    }
    while (last > first && counts[last] == 0) {
      last--;
    }
    ObjectNode data = DataBlock.object().put("axis", axis).put("counted", page.word(counted));
    ArrayNode labels = data.putArray("labels");
    ArrayNode heights = data.putArray("counts");
    List<List<Table.Cell>> rows = new ArrayList<>();
    int all = 0;
    for (int i = first; i <= last; i++) {
      labels.add(names.get(i));
      heights.add(counts[i]);
      rows.add(List.of(Table.Cell.text(names.get(i)).sortedBy(i), Table.Cell.count(counts[i])));
      all += counts[i];
    }
    Table table =
        new Table(
            page.word(key),
            List.of(
                Table.Head.text(axis, ""), Table.Head.of(page.word(counted), Table.Format.COUNT)),
            rows);
    return Chart.with(table, "histogram", page.word(key), page.word(key + ".note", all), data);
  }
}
