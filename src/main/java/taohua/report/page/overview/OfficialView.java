package taohua.report.page.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import taohua.engine.Entry;
import taohua.formula.Formula;
import taohua.report.page.site.Page;
import taohua.report.page.table.DocumentTable;
import taohua.report.page.table.DyadRow;
import taohua.report.page.table.DyadTable;
import taohua.report.page.table.FormulaTable;
import taohua.report.page.table.OfficialLookup;
import taohua.report.page.table.Table;
import taohua.table.OfficialFigures;
import taohua.text.Level;
import taohua.text.Official;

/** One official: documents, what they consist of, and whom they share text with. */
public final class OfficialView {
  private static final int FORMULAS = 200;

  private final Page page;
  private final OfficialLookup officials;
  private final Firsts firsts;
  private final int official;

  public OfficialView(Page page, OfficialLookup officials, Firsts firsts, int official) {
    this.page = page;
    this.officials = officials;
    this.firsts = firsts;
    this.official = official;
  }

  String name() {
    return officials.name(official);
  }

  Official heading() {
    return officials.heading(official);
  }

  Optional<Level> level() {
    return heading().level();
  }

  /** The sums; null where no document took part. */
  @Nullable OfficialFigures figures() {
    return officials.figures(official);
  }

  List<Entry> entries() {
    return officials.documents(official).stream().map(page.site()::entry).toList();
  }

  Table documents() {
    return DocumentTable.of(page, entries(), false);
  }

  /** Whom this one shares with: as the earlier, as the later, and where dates do not tell. */
  List<Table> partners() {
    return List.of(
        dyads("official.source", row -> row.directed() && row.dyad().source() == official),
        dyads("official.target", row -> row.directed() && row.dyad().target() == official),
        dyads("official.undirected", row -> !row.directed()));
  }

  private Table dyads(String key, Predicate<DyadRow> which) {
    List<DyadRow> rows = officials.dyadsOf(official).stream().filter(which).toList();
    return DyadTable.ofOne(page, officials, page.word(key), official, rows);
  }

  List<Formula> firstFormulas() {
    return firsts.of(official);
  }

  Table formulas() {
    return FormulaTable.of(page, firstFormulas().stream().limit(FORMULAS).toList());
  }
}
