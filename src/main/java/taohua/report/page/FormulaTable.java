package taohua.report.page;

import java.util.List;
import taohua.formula.Formula;

/** Phrases of common language with who uses them. */
final class FormulaTable {
  private FormulaTable() {}

  /** A row for each phrase, in their order. */
  static Table of(Page page, List<Formula> formulas) {
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
        Table.Cell.link(LexiconView.shown(page.site(), formula), page.formula(formula.id())),
        Table.Cell.count(formula.support().officials()),
        Table.Cell.count(formula.support().independent()),
        Table.Cell.count(formula.support().documents()),
        Table.Cell.count(formula.occurrences().size()));
  }
}
