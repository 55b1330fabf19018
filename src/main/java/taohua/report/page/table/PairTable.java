package taohua.report.page.table;

import java.util.List;
import taohua.judge.Direction;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;

/** Pairs of documents with what they share. */
public final class PairTable {
  private PairTable() {}

  /** A row for each pair, in their order. */
  public static Table of(Page page, List<DocumentPair> pairs) {
    // Where no pair has an order, neither column is the earlier one.
    boolean ordered = pairs.stream().anyMatch(pair -> pair.direction() != Direction.UNDIRECTED);
    Direction order = ordered ? Direction.EARLIER : Direction.UNDIRECTED;
    String who = page.word("official") + " · " + page.word("date");
    return new Table(
        page.word("top.pairs"),
        List.of(
            new Table.Head(page.sourceRole(order), Table.Format.TEXT, "doc", who),
            new Table.Head(page.targetRole(order), Table.Format.TEXT, "doc", who),
            new Table.Head(page.word("label.copied"), Table.Format.COUNT, "strong", ""),
            Table.Head.of(page.word("matched"), Table.Format.COUNT),
            Table.Head.of(page.word("passages"), Table.Format.COUNT),
            Table.Head.of(page.word("longest"), Table.Format.COUNT),
            Table.Head.text(page.word("direction"), "short"),
            Table.Head.text("", "short")),
        pairs.stream().map(pair -> row(page, pair)).toList());
  }

  private static List<Table.Cell> row(Page page, DocumentPair pair) {
    return List.of(
        document(page, pair.source()),
        document(page, pair.target()),
        Table.Cell.count(pair.copied()),
        Table.Cell.count(pair.matched()),
        Table.Cell.count(pair.findings().size()),
        Table.Cell.count(pair.longest()),
        Table.Cell.text(direction(page, pair)),
        Table.Cell.link(page.word("compare"), page.pair(pair)));
  }

  // In a check the user says what is the source, which may bear the later date.
  private static String direction(Page page, DocumentPair pair) {
    return page.word(
        !page.site().isCheck() && pair.direction() != Direction.UNDIRECTED
            ? "direction.left"
            : "direction." + pair.direction().word());
  }

  private static Table.Cell document(Page page, int d) {
    Site site = page.site();
    return Table.Cell.link(site.naming().name(d), page.document(d))
        .with(site.naming().who(d) + " · " + site.naming().when(d), page.officialOf(d));
  }
}
