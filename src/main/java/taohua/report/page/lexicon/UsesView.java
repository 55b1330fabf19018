package taohua.report.page.lexicon;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import taohua.formula.Formula;
import taohua.formula.Kind;
import taohua.report.page.chart.Spark;
import taohua.report.page.excerpt.Body;
import taohua.report.page.site.Contents;
import taohua.report.page.site.PageNames;
import taohua.report.page.site.Site;
import taohua.table.Growth;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.When;

/** A page of formulas with their growth and their uses in context. */
public final class UsesView {
  /**
   * Uses of a formula that are shown. With six, 3,000 formulas of 16 officials take 4 MB; a formula
   * of few officials is shown in full.
   */
  static final int USES = 6;

  /** Characters shown on either side, as far as the paragraph goes. */
  static final int CONTEXT = 15;

  private final Site site;
  private final int page;
  private final Growth growth;
  // By document.
  private final LocalDate[] days;
  private final Int2ObjectMap<Formula> formulas;

  public UsesView(Site site, int page, Int2ObjectMap<Formula> formulas, Growth growth) {
    this.site = site;
    this.page = page;
    this.formulas = formulas;
    this.growth = growth;
    days = new LocalDate[site.corpus().size()];
    Arrays.setAll(
        days, d -> site.corpus().document(d).heading().when().map(When::to).orElse(LocalDate.MAX));
  }

  /** How many pages there are; none for an empty lexicon. */
  public static int pages(Site site) {
    int shown = Math.min(PageNames.FORMULAS, all(site).size());
    return (shown + PageNames.FORMULAS_A_PAGE - 1) / PageNames.FORMULAS_A_PAGE;
  }

  private static List<Formula> all(Site site) {
    return site.run().findings().lexicon().formulas();
  }

  int page() {
    return page;
  }

  int pages() {
    return pages(site);
  }

  List<Formula> formulas() {
    int shown = Math.min(PageNames.FORMULAS, all(site).size());
    int from = page * PageNames.FORMULAS_A_PAGE;
    return all(site).subList(from, Math.min(shown, from + PageNames.FORMULAS_A_PAGE));
  }

  /** The phrases of the page. */
  Contents contents() {
    Contents contents = new Contents();
    formulas().forEach(one -> contents.addText("m" + one.id(), one.text()));
    return contents;
  }

  Kind kind(Formula formula) {
    return site.run().findings().lexicon().kind(formula);
  }

  /** What a variant stands under. */
  Formula heading(Formula variant) {
    return formulas.getOrDefault(variant.variantOf(), variant);
  }

  List<Growth.Step> steps(Formula formula) {
    return growth.steps(formula);
  }

  /** Whether its growth is more than the one figure that stands above it. */
  boolean grows(Formula formula) {
    return growth.tells() && growth.steps(formula).size() > 1;
  }

  String spark(Formula formula) {
    return Spark.path(growth.periods(), growth.steps(formula));
  }

  /**
   * A use with what stands around it.
   *
   * @param paragraph index in the document
   */
  record Use(int document, int paragraph, String before, String text, String after) {}

  List<Use> uses(Formula formula) {
    return earliest(formula).stream().limit(USES).map(this::use).toList();
  }

  /** Each official's first use by its date, then the further ones; what has no date comes last. */
  private List<Passage> earliest(Formula formula) {
    List<Passage> dated = new ArrayList<>(formula.occurrences());
    dated.sort(Comparator.comparing(use -> days[use.document()]));
    BitSet officials = new BitSet();
    List<Passage> firsts = new ArrayList<>();
    List<Passage> others = new ArrayList<>();
    for (Passage use : dated) {
      int official = site.corpus().official(use.document());
      (officials.get(official) ? others : firsts).add(use);
      officials.set(official);
    }
    firsts.addAll(others);
    return firsts;
  }

  /** The day of a use's document behind its speaker, or nothing. */
  String day(Use use) {
    LocalDate day = days[use.document()];
    return day.equals(LocalDate.MAX) ? "" : " " + day;
  }

  private Use use(Passage occurrence) {
    int d = occurrence.document();
    NormalText text = site.corpus().text(d);
    Body body = new Body(site.corpus().document(d), text);
    Span span = occurrence.characters();
    int paragraph = text.paragraphOf(span.start());
    Span around = text.paragraph(paragraph);
    int start = Math.max(around.start(), span.start() - CONTEXT);
    int end = Math.min(around.end(), span.end() + CONTEXT);
    return new Use(
        d,
        paragraph,
        (start > around.start() ? "…" : "") + body.text(body.between(start, span.start())),
        body.text(text.original(span)),
        (span.end() < end ? body.text(new Span(body.end(span.end() - 1), body.end(end - 1))) : "")
            + (end < around.end() ? "…" : ""));
  }
}
