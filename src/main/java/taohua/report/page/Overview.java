package taohua.report.page;

import java.util.List;
import taohua.attribution.Direction;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.family.Family;
import taohua.formula.Formula;

/** The first page: the story in one sentence, then its figures. */
final class Overview {
  private static final int TOP_PAIRS = 100;
  private static final int TOP_LEFTOVERS = 20;
  private static final int TOP_FORMULAS = 20;
  private static final int TOP_FAMILIES = 10;

  private final Site site;
  private final OfficialTables tables;

  Overview(Site site) {
    this.site = site;
    tables = new OfficialTables(site);
  }

  /**
   * A figure that stands out.
   *
   * @param link the page's part that tells more
   */
  record Card(String name, int count, String link) {}

  /** Who shares most with whom beyond what explains itself. */
  String story() {
    Messages words = site.words();
    if (site.pairs().isEmpty() || site.pairs().get(0).copied() == 0) {
      return words.get("story.none");
    }
    DocumentPair top = site.pairs().get(0);
    boolean directed = top.direction() == Direction.EARLIER;
    return words.get(
        directed ? "story.directed" : "story.undirected",
        named(top.target()),
        named(top.source()),
        top.copied(),
        Figures.percent(site.entry(top.target()).ladder().share(top.copied())),
        top.longest(),
        site.when(top.source()));
  }

  DocumentPair top() {
    return site.pairs().get(0);
  }

  boolean hasTop() {
    return !site.pairs().isEmpty() && site.pairs().get(0).copied() > 0;
  }

  private String named(int document) {
    Messages words = site.words();
    String who = site.whoOrName(document);
    String name = site.name(document);
    return who.equals(name) ? words.get("named", name) : who + words.get("named", name);
  }

  List<Card> cards() {
    Messages words = site.words();
    Run.Findings findings = site.run().findings();
    return List.of(
        new Card(words.get("documents"), site.compared(), "#documents"),
        new Card(
            words.get("officials"),
            findings.traces().tables().officials().size(),
            site.isCheck() ? "#dyads" : "#officials"),
        new Card(words.get("passages"), findings.passages().size(), "#pairs"),
        new Card(words.get("leftovers"), findings.traces().leftovers().size(), "#leftovers"),
        new Card(words.get("formulas"), findings.lexicon().formulas().size(), "#formulas"),
        new Card(words.get("families"), findings.families().size(), "#families"),
        new Card(words.get("rejected"), site.run().gathered().rejected().size(), "#inputs"));
  }

  /** In a check the checked documents only. */
  List<Entry> entries() {
    return site.run().entries().stream().filter(entry -> entry.side().isTarget()).toList();
  }

  List<DocumentPair> pairs() {
    return site.pairs().stream().limit(TOP_PAIRS).toList();
  }

  /** Names left standing, by passage. */
  List<LeftName> leftovers() {
    return site.run().findings().traces().leftovers().stream()
        .limit(TOP_LEFTOVERS)
        .map(one -> LeftName.of(site, one))
        .toList();
  }

  int leftoverCount() {
    return site.run().findings().traces().leftovers().size();
  }

  OfficialTables tables() {
    return tables;
  }

  List<Formula> formulas() {
    return site.run().findings().lexicon().formulas().stream().limit(TOP_FORMULAS).toList();
  }

  List<Family> families() {
    return site.run().findings().families().stream().limit(TOP_FAMILIES).toList();
  }
}
