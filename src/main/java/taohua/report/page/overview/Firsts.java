package taohua.report.page.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.formula.Formula;
import taohua.report.page.site.Site;
import taohua.table.FirstSeen;
import taohua.text.Chronology;
import taohua.text.Passage;

/**
 * Whose document has a phrase before everybody else's: by dates alone, and among these documents
 * alone. Where another's date touches the first one's, nobody is first.
 */
public final class Firsts {
  private final Site site;
  private final Map<Integer, List<Formula>> firstOf = new HashMap<>();

  public Firsts(Site site) {
    this.site = site;
    FirstSeen firstSeen = FirstSeen.in(site.corpus());
    for (Formula formula : site.run().findings().lexicon().formulas()) {
      int first = firstSeen.of(formula);
      if (first >= 0 && isAlone(formula, first)) {
        firstOf
            .computeIfAbsent(site.corpus().official(first), any -> new ArrayList<>())
            .add(formula);
      }
    }
  }

  /** The phrases that an official has first, in the order of the lexicon. */
  List<Formula> of(int official) {
    return firstOf.getOrDefault(official, List.of());
  }

  private boolean isAlone(Formula formula, int first) {
    int official = site.corpus().official(first);
    boolean isAlone = false;
    for (Passage use : formula.occurrences()) {
      if (site.corpus().official(use.document()) != official) {
        if (!isBefore(first, use.document())) {
          return false;
        }
        isAlone = true;
      }
    }
    return isAlone;
  }

  private boolean isBefore(int first, int other) {
    return Chronology.isBefore(
        site.corpus().document(first).heading(), site.corpus().document(other).heading());
  }
}
