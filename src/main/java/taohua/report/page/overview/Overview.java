package taohua.report.page.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.family.Family;
import taohua.intake.Gathered;
import taohua.judge.Direction;
import taohua.report.page.chart.Chart;
import taohua.report.page.chart.Composition;
import taohua.report.page.chart.HeatMap;
import taohua.report.page.chart.Histogram;
import taohua.report.page.chart.Network;
import taohua.report.page.chart.Timeline;
import taohua.report.page.excerpt.LeftName;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Page;
import taohua.report.page.site.PageNames;
import taohua.report.page.site.ScopeWords;
import taohua.report.page.site.Site;
import taohua.report.page.table.DocumentTable;
import taohua.report.page.table.DyadTable;
import taohua.report.page.table.FormulaTable;
import taohua.report.page.table.OfficialLookup;
import taohua.report.page.table.OfficialTable;
import taohua.report.page.table.PairTable;
import taohua.report.page.table.Stability;
import taohua.report.page.table.Table;
import taohua.table.LikelyOne;
import taohua.table.UnknownSpeakers;
import taohua.words.Figures;
import taohua.words.Messages;
import taohua.words.Notice;

/** The first page: the story in one sentence, then its figures. */
public final class Overview {
  private static final int TOP_LEFTOVERS = 20;
  private static final int TOP_FORMULAS = 20;
  private static final int TOP_FAMILIES = 10;
  private static final int TOP_LIKELY_ONE = 5;

  private final Page page;
  private final Site site;
  private final OfficialLookup officials;

  public Overview(Page page, OfficialLookup officials) {
    this.page = page;
    this.officials = officials;
    site = page.site();
  }

  /**
   * A figure that stands out.
   *
   * @param link the page's part that tells more
   */
  record Card(String name, int count, String link) {}

  /** Who shares most with whom beyond what explains itself, and since when. */
  public String story() {
    Messages words = site.words();
    if (!hasTop()) {
      return words.get("story.none");
    }
    DocumentPair top = top();
    // In a check the user says which is the source, whatever the dates.
    String kind = site.isCheck() ? "check" : isOrdered(top) ? "directed" : "undirected";
    return words.get(
        "story." + kind,
        named(top.target()),
        named(top.source()),
        top.copied(),
        Figures.percent(site.entry(top.target()).ladder().share(top.copied())),
        top.longest(),
        site.naming().date(top.source()),
        site.naming().date(top.target()));
  }

  /** The files of the two documents that the story tells of; nothing if it tells of none. */
  public Optional<String> files() {
    return hasTop()
        ? Optional.of(site.words().get("story.files", id(top().target()), id(top().source())))
        : Optional.empty();
  }

  private String id(int document) {
    return site.corpus().document(document).id();
  }

  /** Which documents repeat another; of a check, its scope tells. */
  List<Notice> repeats() {
    return site.isCheck() ? List.of() : ScopeWords.repeats(site.run());
  }

  private static boolean isOrdered(DocumentPair pair) {
    return pair.direction() == Direction.EARLIER;
  }

  /** Whether it tells of speakers. */
  boolean speaks() {
    return site.words().subject() == Messages.Subject.SPEECHES;
  }

  /** Which documents without a speaker may be the same person's, the likeliest alone. */
  List<String> likelyOne() {
    if (site.unknownOfficials() < 2) {
      return List.of();
    }
    return UnknownSpeakers.of(site.run().judged()).stream()
        .limit(TOP_LIKELY_ONE)
        .map(this::told)
        .toList();
  }

  private String told(LikelyOne one) {
    Messages words = site.words();
    String first = words.get("named", site.naming().name(one.first()));
    String second = words.get("named", site.naming().name(one.second()));
    return one.role().isEmpty()
        ? words.get("officials.alike", first, second, one.turns())
        : words.get("officials.alike.role", first, second, one.turns(), one.role());
  }

  DocumentPair top() {
    return site.index().pairs().get(0);
  }

  boolean hasTop() {
    return !site.index().pairs().isEmpty() && site.index().pairs().get(0).copied() > 0;
  }

  private String named(int document) {
    Messages words = site.words();
    String who = site.naming().whoOrName(document);
    String name = site.naming().name(document);
    return who.equals(name) ? words.get("named", name) : who + words.get("named", name);
  }

  List<Card> cards() {
    Messages words = site.words();
    Run.Findings findings = site.run().findings();
    Card officials =
        new Card(
            words.get("officials"),
            findings.tables().officials().size(),
            site.isCheck() ? "#dyads" : "#officials");
    return Stream.of(
            new Card(words.get("documents"), site.pages().compared(), "#documents"),
            officials,
            new Card(words.get("passages"), findings.passages().size(), "#pairs"),
            new Card(words.get("leftovers"), findings.hints().leftovers().size(), "#leftovers"),
            new Card(words.get("formulas"), findings.lexicon().formulas().size(), "#formulas"),
            new Card(words.get("families"), findings.families().size(), "#families"),
            new Card(words.get("unread"), unread(), "#inputs"))
        .filter(card -> speaks() || !card.equals(officials))
        .toList();
  }

  private int unread() {
    Gathered gathered = site.run().gathered();
    return gathered.rejected().size() + gathered.documentsSkipped().size();
  }

  /** In a check the checked documents only. */
  private List<Entry> entries() {
    return site.run().entries().stream().filter(entry -> entry.side().isTarget()).toList();
  }

  Table documents() {
    return DocumentTable.of(page, entries(), speaks());
  }

  Table pairs() {
    return PairTable.of(page, site.index().pairs().stream().limit(PageNames.PAIRS).toList());
  }

  Table officials() {
    return OfficialTable.of(page, officials);
  }

  Table dyads() {
    return DyadTable.of(page, officials);
  }

  int dyadCount() {
    return officials.dyads().size();
  }

  Table formulas() {
    return FormulaTable.of(
        page, site.run().findings().lexicon().formulas().stream().limit(TOP_FORMULAS).toList());
  }

  @Nullable Table stability() {
    return Stability.of(page, officials);
  }

  @Nullable Chart documentBars() {
    return Composition.ofDocuments(page, entries());
  }

  @Nullable Chart officialBars() {
    return Composition.ofOfficials(page, officials);
  }

  @Nullable Chart timeline() {
    return Timeline.of(page);
  }

  /** Two ways to see who shares with whom. */
  List<Chart> between() {
    return Stream.of(HeatMap.of(page, officials), Network.of(page, officials))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  List<Chart> histograms() {
    return Stream.of(Histogram.ofDocuments(page, entries()), Histogram.ofPassages(page))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** Names left standing, by passage. */
  List<LeftName> leftovers() {
    return site.run().findings().hints().leftovers().stream()
        .limit(TOP_LEFTOVERS)
        .map(one -> LeftName.of(site, one))
        .toList();
  }

  int leftoverCount() {
    return site.run().findings().hints().leftovers().size();
  }

  List<Family> families() {
    return site.run().findings().families().stream().limit(TOP_FAMILIES).toList();
  }
}
