package taohua.report.page.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.formula.Formula;
import taohua.formula.Kind;
import taohua.report.page.chart.Spark;
import taohua.report.page.site.Contents;
import taohua.report.page.site.Page;
import taohua.report.page.site.PageNames;
import taohua.report.page.site.Site;
import taohua.table.FirstSeen;
import taohua.table.Growth;

/** The lexicon: a row for each heading, with its variants. */
public final class LexiconView {
  private final Site site;
  private final Growth growth;
  private final FirstSeen firstSeen;
  private final Map<Integer, List<Formula>> variants = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final List<Formula> headings;

  public LexiconView(Site site) {
    this.site = site;
    growth = Growth.of(site.run().corpus(), site.run()::isEvidence);
    firstSeen = FirstSeen.in(site.corpus());
    List<Formula> all = site.run().findings().lexicon().formulas();
    all.stream()
        .filter(formula -> formula.variantOf() > 0)
        .forEach(
            formula ->
                variants
                    .computeIfAbsent(formula.variantOf(), any -> new ArrayList<>())
                    .add(formula));
    headings =
        all.stream().filter(formula -> formula.variantOf() == 0).limit(PageNames.FORMULAS).toList();
    headings.forEach(formula -> counts.merge(kind(formula), 1, Integer::sum));
  }

  /** The table, and the pages with the uses. */
  Contents contents(Page page) {
    Contents contents = new Contents().add("lexicon", page.word("formulas"));
    for (int uses = 0; uses < UsesView.pages(site); uses++) {
      contents.addLink(PageNames.uses(uses), page.word("uses.title") + " " + (uses + 1));
    }
    return contents;
  }

  /** Formulas of the whole lexicon, variants among them. */
  int total() {
    return site.run().findings().lexicon().formulas().size();
  }

  /** Whether the data file has more headings than the page. */
  boolean isCut() {
    return headings.size() + variantCount() < total();
  }

  /** What is shown: no variants, most officials first. */
  List<Formula> headings() {
    return headings;
  }

  /** The near-variants of a heading, most officials first. */
  List<Formula> variants(Formula heading) {
    return variants.getOrDefault(heading.id(), List.of());
  }

  List<Kind> kinds() {
    return List.of(Kind.values());
  }

  /** How many headings are of a kind. */
  int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  Kind kind(Formula formula) {
    return site.run().findings().lexicon().kind(formula);
  }

  /** The document in which it is first seen, or -1. */
  int first(Formula formula) {
    return firstSeen.of(formula);
  }

  /** Formulas that stand under another one. */
  int variantCount() {
    return variants.values().stream().mapToInt(List::size).sum();
  }

  boolean tellsGrowth() {
    return growth.tells();
  }

  String spark(Formula formula) {
    return Spark.path(growth.periods(), growth.steps(formula));
  }

  /** Officials who joined after the first dated period; -1 where nothing is dated. */
  int joined(Formula formula) {
    int joined = -1;
    for (Growth.Step step : growth.steps(formula)) {
      if (!step.period().equals(Growth.UNDATED)) {
        joined = joined < 0 ? 0 : joined + step.added();
      }
    }
    return joined;
  }
}
