package taohua.report.page.table;

import java.util.ArrayList;
import java.util.List;
import taohua.engine.Entry;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.page.site.Bar;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.words.Figures;

/** Documents with what they consist of. */
public final class DocumentTable {
  private final Page page;
  private final Site site;
  private final boolean named;

  private DocumentTable(Page page, boolean named) {
    this.page = page;
    this.named = named;
    site = page.site();
  }

  /**
   * A row for each entry, in their order.
   *
   * @param named whether their officials are named
   */
  public static Table of(Page page, List<Entry> entries, boolean named) {
    DocumentTable table = new DocumentTable(page, named);
    return new Table(
        page.word(page.site().isCheck() ? "targets" : "documents"),
        table.heads(),
        entries.stream().map(table::row).toList());
  }

  private List<Table.Head> heads() {
    return List.of(
        new Table.Head(
            page.word("document"), Table.Format.TEXT, "doc", named ? page.word("official") : ""),
        new Table.Head(page.word("date"), Table.Format.TEXT, "date", page.word("date.kind")),
        Table.Head.of(page.word("body"), Table.Format.COUNT),
        Table.Head.of(page.word("composition"), Table.Format.BAR),
        Table.Head.of(page.word("total"), Table.Format.PERCENT),
        Table.Head.of(page.word("label.formula"), Table.Format.PERCENT),
        new Table.Head(page.word("residual"), Table.Format.PERCENT, "strong", ""),
        new Table.Head(
            page.word("largest"), Table.Format.TEXT, "largest who", page.word("largest.shares")));
  }

  private List<Table.Cell> row(Entry entry) {
    int d = entry.document();
    Ladder ladder = entry.ladder();
    Table.Cell name = Table.Cell.link(site.naming().name(d), page.document(d));
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(named ? name.with(site.naming().who(d), page.officialOf(d)) : name);
    cells.add(Table.Cell.date(site, d));
    cells.add(Table.Cell.count(ladder.characters()));
    if (entry.isDuplicate()) {
      String id = site.corpus().document(entry.duplicateOf()).id();
      cells.add(
          Table.Cell.link(page.word("duplicate") + " " + id, page.document(entry.duplicateOf())));
      Table.Cell none = Table.Cell.text("–").sortedBy(-1);
      cells.addAll(List.of(none, none, none, none));
    } else {
      cells.add(Table.Cell.bar(Bar.of(ladder)));
      cells.add(Table.Cell.percent(ladder.share(ladder.total())));
      cells.add(Table.Cell.percent(ladder.share(ladder.of(Label.FORMULA))));
      cells.add(Table.Cell.percent(ladder.share(ladder.residual())));
      cells.add(largest(d, ladder));
    }
    return cells;
  }

  private Table.Cell largest(int document, Ladder ladder) {
    int source = ladder.largest().document();
    if (source < 0) {
      return Table.Cell.text("–").sortedBy(-1);
    }
    return Table.Cell.link(
            site.naming().whoOrName(source), page.pair(site.index().pair(document, source)))
        .with(
            Figures.percent(ladder.share(ladder.largest().characters()))
                + " · "
                + Figures.percent(ladder.share(ladder.largest().net())),
            null)
        .sortedBy(ladder.share(ladder.largest().net()));
  }
}
