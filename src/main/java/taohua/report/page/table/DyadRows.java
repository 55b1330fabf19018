package taohua.report.page.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import taohua.judge.Direction;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.judge.Relations;
import taohua.judge.TargetSource;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Site;
import taohua.table.Dyad;
import taohua.text.Official;
import taohua.text.When;

/** Makes a row for each pair of officials that share something, for each order that dates give. */
final class DyadRows {
  private final IntFunction<Official> headings;
  // Of each two officials the pair of documents that shares most: by dates, and without any.
  private final Map<TargetSource, DocumentPair> directed = new HashMap<>();
  private final Map<TargetSource, DocumentPair> undirected = new HashMap<>();

  /**
   * @param headings who an official is, by all documents
   */
  DyadRows(Site site, IntFunction<Official> headings) {
    this.headings = headings;
    for (DocumentPair pair : site.index().pairs()) {
      int target = site.corpus().official(pair.target());
      int source = site.corpus().official(pair.source());
      if (site.isCheck() || pair.direction() != Direction.UNDIRECTED) {
        directed.putIfAbsent(new TargetSource(target, source), pair);
      } else {
        undirected.putIfAbsent(inOrder(target, source), pair);
      }
    }
  }

  private static TargetSource inOrder(int one, int other) {
    return new TargetSource(Math.max(one, other), Math.min(one, other));
  }

  /** The rows, those that share most first. */
  List<DyadRow> of(List<Dyad> dyads) {
    // Passages without an order stand in both dyads, counted in one text each; one row is enough,
    // with the text that gives more, as for two documents.
    Map<TargetSource, Dyad.Overlap> unordered = new HashMap<>();
    for (Dyad dyad : dyads) {
      unordered.merge(inOrder(dyad.target(), dyad.source()), dyad.undirected(), DyadRows::larger);
    }
    List<DyadRow> rows = new ArrayList<>();
    for (Dyad dyad : dyads) {
      if (dyad.source() != dyad.target() && dyad.directed().passages() > 0) {
        rows.add(directed(dyad));
      }
      if (dyad.source() < dyad.target() && dyad.undirected().passages() > 0) {
        TargetSource both = inOrder(dyad.target(), dyad.source());
        rows.add(undirected(dyad, unordered.getOrDefault(both, dyad.undirected()), both));
      }
    }
    rows.sort(DyadRow.MOST_FIRST);
    return List.copyOf(rows);
  }

  private static Dyad.Overlap larger(Dyad.Overlap a, Dyad.Overlap b) {
    int byCopied = Integer.compare(a.of(Label.COPIED), b.of(Label.COPIED));
    return byCopied > 0 || byCopied == 0 && a.total() >= b.total() ? a : b;
  }

  private DyadRow directed(Dyad dyad) {
    String first = dyad.timing().first().map(When::toString).orElse("–");
    DocumentPair pair = directed.get(new TargetSource(dyad.target(), dyad.source()));
    return new DyadRow(dyad, true, dyad.directed(), relation(dyad), first, pair);
  }

  private DyadRow undirected(Dyad dyad, Dyad.Overlap overlap, TargetSource both) {
    return new DyadRow(dyad, false, overlap, relation(dyad), "–", undirected.get(both));
  }

  private Relation relation(Dyad dyad) {
    return Relations.of(headings.apply(dyad.target()), headings.apply(dyad.source()));
  }
}
