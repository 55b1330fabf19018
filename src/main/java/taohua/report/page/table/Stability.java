package taohua.report.page.table;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.judge.Label;
import taohua.report.page.site.Page;
import taohua.table.Robustness;
import taohua.table.Setting;
import taohua.table.Shares;

/** What officials share in all, under each setting. */
public final class Stability {
  private final Page page;
  private final OfficialLookup officials;

  private Stability(Page page, OfficialLookup officials) {
    this.page = page;
    this.officials = officials;
  }

  /** A row for each setting; null where nobody asked for other settings. */
  public static @Nullable Table of(Page page, OfficialLookup officials) {
    if (officials.robustness().isEmpty()) {
      return null;
    }
    Stability stability = new Stability(page, officials);
    return new Table(
        page.word("robustness"),
        List.of(
            Table.Head.text(page.word("robustness.setting"), "setting"),
            Table.Head.of(page.word("robustness.pairs"), Table.Format.COUNT),
            Table.Head.of(page.word("robustness.ordered"), Table.Format.COUNT),
            Table.Head.of(page.word("robustness.unordered"), Table.Format.COUNT),
            Table.Head.of(page.word("matched"), Table.Format.COUNT),
            new Table.Head(page.word("label.copied"), Table.Format.COUNT, "strong", ""),
            Table.Head.text(page.word("robustness.most"), "doc")),
        officials.robustness().stream().map(stability::row).toList());
  }

  private List<Table.Cell> row(Robustness under) {
    List<Shares> dyads =
        under.shares().stream().filter(dyad -> dyad.source() != dyad.target()).toList();
    int passages = 0;
    int unordered = 0;
    int matched = 0;
    int copied = 0;
    for (Shares dyad : dyads) {
      passages += dyad.directed().passages();
      matched += dyad.directed().total();
      copied += dyad.directed().of(Label.COPIED);
      // Both orders of a pair have these; once is enough.
      if (dyad.source() < dyad.target()) {
        unordered += dyad.undirected().passages();
        matched += dyad.undirected().total();
        copied += dyad.undirected().of(Label.COPIED);
      }
    }
    long pairs =
        dyads.stream()
            .map(
                dyad ->
                    List.of(
                        Math.min(dyad.source(), dyad.target()),
                        Math.max(dyad.source(), dyad.target())))
            .distinct()
            .count();
    return List.of(
        Table.Cell.text(name(under.setting())),
        Table.Cell.count((int) pairs),
        Table.Cell.count(passages),
        Table.Cell.count(unordered),
        Table.Cell.count(matched),
        Table.Cell.count(copied),
        Table.Cell.text(most(dyads)));
  }

  private String name(Setting setting) {
    boolean own = setting.minChars() == page.site().run().options().align().minChars();
    if (setting.datesPermuted()) {
      return page.word("robustness.permuted");
    }
    if (!setting.formulas()) {
      return page.word("robustness.formulas");
    }
    return page.word(own ? "robustness.own" : "robustness.length", setting.minChars());
  }

  /** The two officials who share most, the earlier one first. */
  private String most(List<Shares> dyads) {
    return dyads.stream()
        .filter(dyad -> copied(dyad) > 0)
        .min(Comparator.comparingInt(dyad -> -copied(dyad)))
        .map(
            dyad ->
                officials.name(dyad.source())
                    + (isOrdered(dyad) ? " → " : " – ")
                    + officials.name(dyad.target()))
        .orElse("–");
  }

  private static boolean isOrdered(Shares dyad) {
    return dyad.directed().of(Label.COPIED) >= dyad.undirected().of(Label.COPIED);
  }

  private static int copied(Shares dyad) {
    return Math.max(dyad.directed().of(Label.COPIED), dyad.undirected().of(Label.COPIED));
  }
}
