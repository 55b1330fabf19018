package taohua.report.page.table;

import java.util.List;
import taohua.judge.Relation;
import taohua.report.page.site.Page;

/** Pairs of officials with what they share. */
public final class DyadTable {
  /** Rows at most; the data file has all. */
  public static final int SHOWN = 2000;

  private DyadTable() {}

  /** The pairs that share most, in that order. */
  public static Table of(Page page, OfficialLookup officials) {
    boolean check = page.site().isCheck();
    boolean unordered =
        !officials.dyads().isEmpty() && officials.dyads().stream().noneMatch(DyadRow::directed);
    String source = check ? "source.check" : unordered ? "dyads.one" : "dyads.source";
    String target = check ? "target.check" : unordered ? "dyads.other" : "dyads.target";
    return new Table(
        page.word("dyads"),
        List.of(
            Table.Head.text(page.word(source), "doc who"),
            Table.Head.text(page.word(target), "doc who"),
            new Table.Head(page.word("label.copied"), Table.Format.COUNT, "strong", ""),
            Table.Head.of(page.word("matched"), Table.Format.COUNT),
            Table.Head.of(page.word("passages"), Table.Format.COUNT),
            Table.Head.text(page.word("dyads.first"), "date"),
            Table.Head.text(page.word("direction"), "short"),
            Table.Head.text(page.word("relation"), "relation"),
            Table.Head.text("", "short")),
        officials.dyads().stream().limit(SHOWN).map(row -> cells(page, officials, row)).toList());
  }

  private static List<Table.Cell> cells(Page page, OfficialLookup officials, DyadRow row) {
    boolean ordered = row.directed() && !page.site().isCheck();
    return List.of(
        officials.cell(page, row.dyad().source()),
        officials.cell(page, row.dyad().target()),
        Table.Cell.count(row.copied()),
        Table.Cell.count(row.overlap().total()),
        Table.Cell.count(row.overlap().passages()),
        Table.Cell.text(row.first()),
        Table.Cell.text(
            page.word(
                ordered
                    ? "direction.left"
                    : row.directed() ? "direction.earlier" : "direction.undirected")),
        Table.Cell.text(page.word("relation." + row.relation().word())),
        Table.Cell.link(page.word("compare"), page.pair(row.pair())));
  }

  /**
   * What one official shares with others, those who share most first.
   *
   * @param name what the table lists
   * @param rows of which each has that official on one side
   */
  public static Table ofOne(
      Page page, OfficialLookup officials, String name, int official, List<DyadRow> rows) {
    return new Table(
        name,
        List.of(
            Table.Head.text(page.word("official"), "doc who"),
            new Table.Head(page.word("label.copied"), Table.Format.COUNT, "strong", ""),
            Table.Head.of(page.word("matched"), Table.Format.COUNT),
            Table.Head.of(page.word("passages"), Table.Format.COUNT),
            Table.Head.text(page.word("dyads.since"), "date"),
            Table.Head.text(page.word("relation"), "relation"),
            Table.Head.text("", "short")),
        rows.stream().map(row -> partner(page, officials, official, row)).toList());
  }

  private static List<Table.Cell> partner(
      Page page, OfficialLookup officials, int official, DyadRow row) {
    boolean target = row.dyad().target() == official;
    int other = target ? row.dyad().source() : row.dyad().target();
    return List.of(
        officials.cell(page, other),
        Table.Cell.count(row.copied()),
        Table.Cell.count(row.overlap().total()),
        Table.Cell.count(row.overlap().passages()),
        Table.Cell.text(row.first()),
        Table.Cell.text(page.word("relation.person." + seen(row.relation(), target).word())),
        Table.Cell.link(page.word("compare"), page.pair(row.pair())));
  }

  /** How the other official stands to this one; a row's relation is that of its source. */
  private static Relation seen(Relation relation, boolean otherIsSource) {
    if (otherIsSource) {
      return relation;
    }
    return switch (relation) {
      case SUPERIOR -> Relation.SUBORDINATE;
      case SUBORDINATE -> Relation.SUPERIOR;
      default -> relation;
    };
  }
}
