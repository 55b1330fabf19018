package taohua.report.page.table;

import java.util.List;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.page.site.Bar;
import taohua.report.page.site.Page;
import taohua.table.OfficialFigures;

/** OfficialLookup with the sums of their documents. */
public final class OfficialTable {
  private OfficialTable() {}

  /** A row for each official, in the order of their first documents. */
  public static Table of(Page page, OfficialLookup officials) {
    return new Table(
        page.word("officials"),
        List.of(
            Table.Head.text(page.word("official"), "doc who"),
            Table.Head.text(page.word("date"), "date"),
            Table.Head.of(page.word("documents"), Table.Format.COUNT),
            Table.Head.of(page.word("body"), Table.Format.COUNT),
            Table.Head.of(page.word("composition"), Table.Format.BAR),
            Table.Head.of(page.word("total"), Table.Format.PERCENT),
            Table.Head.of(page.word("label.formula"), Table.Format.PERCENT),
            new Table.Head(page.word("residual"), Table.Format.PERCENT, "strong", "")),
        officials.all().stream().map(one -> row(page, officials, one)).toList());
  }

  private static List<Table.Cell> row(Page page, OfficialLookup officials, OfficialFigures one) {
    Ladder ladder = one.ladder();
    return List.of(
        officials.cell(page, one.official()),
        Table.Cell.text(OfficialLookup.period(one)),
        Table.Cell.count(one.documents()),
        Table.Cell.count(ladder.characters()),
        Table.Cell.bar(Bar.of(ladder)),
        Table.Cell.percent(ladder.share(ladder.total())),
        Table.Cell.percent(ladder.share(ladder.of(Label.FORMULA))),
        Table.Cell.percent(ladder.share(ladder.residual())));
  }
}
