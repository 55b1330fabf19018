package taohua.report.page.table;

import java.util.List;
import taohua.intake.Gathered;
import taohua.intake.Rejected;
import taohua.intake.files.Source;
import taohua.report.page.site.Page;

/** What was read, and what could not be. */
public final class InputTables {
  private InputTables() {}

  /** Files that could not be read, with the reason. */
  static Table rejected(Page page) {
    return new Table(
        page.word("rejected"),
        List.of(
            Table.Head.text(page.word("file"), "id"),
            Table.Head.text(page.word("reason"), ""),
            Table.Head.text(page.word("detail"), "")),
        gathered(page).rejected().stream().map(one -> row(page, one)).toList());
  }

  private static List<Table.Cell> row(Page page, Rejected one) {
    String reason = one.word();
    return List.of(
        Table.Cell.text(one.source().id()),
        Table.Cell.text(page.word("reason." + reason)),
        Table.Cell.text(page.told(one.detail())));
  }

  /** Files that were read, with their hashes. */
  public static Table hashes(Page page) {
    return new Table(
        page.word("inputs"),
        List.of(Table.Head.text(page.word("file"), "id"), Table.Head.text("SHA-256", "hash")),
        gathered(page).read().stream().map(read -> hash(read.source())).toList());
  }

  private static List<Table.Cell> hash(Source source) {
    return List.of(Table.Cell.text(source.id()), Table.Cell.text(source.sha256()));
  }

  private static Gathered gathered(Page page) {
    return page.site().run().gathered();
  }
}
