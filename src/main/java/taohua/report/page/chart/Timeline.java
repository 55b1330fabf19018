package taohua.report.page.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import taohua.judge.Direction;
import taohua.report.page.render.DataBlock;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.text.When;

/**
 * The documents of the pairs that share most, by date, each official on a line, with an arrow from
 * the earlier to the later: who was first among these documents.
 */
public final class Timeline {
  /** Pairs and officials that are drawn at most; more arrows cannot be told apart. */
  static final int PAIRS = 40;

  static final int LANES = 24;

  private final Page page;
  private final Site site;
  private final List<DocumentPair> pairs = new ArrayList<>();
  private final TreeSet<Integer> officials = new TreeSet<>();

  private Timeline(Page page) {
    this.page = page;
    site = page.site();
    for (DocumentPair pair : site.index().pairs()) {
      if (pairs.size() < PAIRS && isOrdered(pair)) {
        TreeSet<Integer> more = new TreeSet<>(officials);
        more.add(site.corpus().official(pair.source()));
        more.add(site.corpus().official(pair.target()));
        if (more.size() <= LANES) {
          pairs.add(pair);
          officials.addAll(more);
        }
      }
    }
  }

  /** Null where no dates put two documents in order that share something to review. */
  public static @Nullable Chart of(Page page) {
    Timeline timeline = new Timeline(page);
    if (timeline.pairs.isEmpty()) {
      return null;
    }
    long ordered = timeline.site.index().pairs().stream().filter(Timeline::isOrdered).count();
    long all = timeline.site.index().pairs().stream().filter(pair -> pair.copied() > 0).count();
    String caption =
        page.word("timeline.note")
            + page.word("timeline.n", (int) all, (int) ordered, timeline.pairs.size());
    return Chart.beside("pairs-table", "timeline", page.word("timeline"), caption, timeline.data());
  }

  private static boolean isOrdered(DocumentPair pair) {
    return pair.copied() > 0 && pair.direction() != Direction.UNDIRECTED;
  }

  private ObjectNode data() {
    List<Integer> documents =
        new ArrayList<>(
            new TreeSet<>(
                pairs.stream()
                    .flatMap(pair -> List.of(pair.source(), pair.target()).stream())
                    .toList()));
    documents.sort(
        Comparator.comparing((Integer d) -> when(d).orElseThrow().from()).thenComparing(d -> d));
    List<Integer> lanes =
        documents.stream().map(d -> site.corpus().official(d)).distinct().toList();
    ObjectNode data = DataBlock.object();
    ArrayNode names = data.putArray("lanes");
    lanes.forEach(
        lane ->
            names.add(DataBlock.text(site.naming().speaker(site.naming().firstDocument(lane)))));
    ArrayNode points = data.putArray("documents");
    for (int d : documents) {
      When when = when(d).orElseThrow();
      points
          .addArray()
          .add(lanes.indexOf(site.corpus().official(d)))
          .add(when.from().toString())
          .add(when.to().toString())
          .add(DataBlock.text(site.naming().name(d)))
          .add(page.document(d))
          .add(site.naming().when(d));
    }
    ArrayNode links = data.putArray("links");
    for (DocumentPair pair : pairs) {
      boolean turned = pair.direction() == Direction.LATER;
      links
          .addArray()
          .add(documents.indexOf(turned ? pair.target() : pair.source()))
          .add(documents.indexOf(turned ? pair.source() : pair.target()))
          .add(pair.copied())
          .add(page.pair(pair));
    }
    return data;
  }

  private Optional<When> when(int document) {
    return site.corpus().document(document).heading().when();
  }
}
