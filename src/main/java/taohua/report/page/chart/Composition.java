package taohua.report.page.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.engine.Entry;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.page.render.DataBlock;
import taohua.report.page.site.Bar;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.report.page.table.OfficialLookup;

/** The bars of a table as a chart that can be taken elsewhere. */
public final class Composition {
  /** Bars at most; more do not fit on a page of paper. */
  static final int SHOWN = 50;

  private final ObjectNode data = DataBlock.object();
  private final ArrayNode bars = data.putArray("bars");

  private Composition(Page page) {
    ArrayNode labels = data.putArray("labels");
    for (Label label : Bar.LABELS) {
      labels.addArray().add(label.word()).add(page.word("label." + label.word()));
    }
  }

  /** A bar for each document. */
  public static @Nullable Chart ofDocuments(Page page, List<Entry> entries) {
    Composition composition = new Composition(page);
    Site site = page.site();
    List<Entry> own = entries.stream().filter(entry -> !entry.isDuplicate()).toList();
    own.stream()
        .limit(SHOWN)
        .forEach(
            entry ->
                composition.add(
                    site.naming().whoOrName(entry.document()),
                    page.document(entry.document()),
                    entry.ladder()));
    return composition.chart(page, "documents", own.size());
  }

  /** A bar for each official. */
  public static @Nullable Chart ofOfficials(Page page, OfficialLookup officials) {
    Composition composition = new Composition(page);
    officials.all().stream()
        .limit(SHOWN)
        .forEach(
            one ->
                composition.add(
                    officials.name(one.official()), page.official(one.official()), one.ladder()));
    return composition.chart(page, "officials", officials.all().size());
  }

  private void add(String name, @Nullable String link, Ladder ladder) {
    ObjectNode bar = bars.addObject().put("name", DataBlock.text(name)).put("link", link);
    bar.put("characters", ladder.characters());
    ArrayNode counts = bar.putArray("counts");
    Bar.LABELS.forEach(label -> counts.add(ladder.of(label)));
  }

  private @Nullable Chart chart(Page page, String counted, int all) {
    if (bars.isEmpty()) {
      return null;
    }
    return Chart.beside(
        counted + "-table",
        "composition",
        page.word("composition.of", page.word(counted)),
        page.word("composition.note") + page.word("composition.n", all, bars.size()),
        data);
  }
}
