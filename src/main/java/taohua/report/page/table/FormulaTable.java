package taohua.report.page.table;

import java.util.List;
import taohua.formula.Formula;
import taohua.report.page.site.Page;

/** Phrases of common language with who uses them. */
public final class FormulaTable {
  private FormulaTable() {}

  /** A row for each phrase, in their order. */
  public static Table of(Page page, List<Formula> formulas) {
    return new Table(
        page.word("formulas"),
        List.of(
            Table.Head.text(page.word("formula"), "wording"),
            Table.Head.of(page.word("officials"), Table.Format.COUNT),
            Table.Head.of(page.word("independent"), Table.Format.COUNT),
            Table.Head.of(page.word("documents"), Table.Format.COUNT),
            Table.Head.of(page.word("uses"), Table.Format.COUNT)),
        formulas.stream().map(formula -> row(page, formula)).toList());
  }

  private static List<Table.Cell> row(Page page, Formula formula) {
    return List.of(
        Table.Cell.link(formula.text(), page.formula(formula.id())),
        Table.Cell.count(formula.support().officials()),
        Table.Cell.count(formula.support().independent()),
        Table.Cell.count(formula.support().documents()),
        Table.Cell.count(formula.occurrences().size()));
  }
}
