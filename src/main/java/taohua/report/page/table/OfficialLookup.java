package taohua.report.page.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.table.OfficialFigures;
import taohua.table.Robustness;
import taohua.table.Tables;
import taohua.text.Corpus;
import taohua.text.Official;
import taohua.text.When;

/**
 * The officials of a run: who they are, their documents and sums, and what they share. Immutable.
 */
public final class OfficialLookup {
  private final Site site;
  private final Tables tables;
  private final Map<Integer, OfficialFigures> figures = new HashMap<>();
  private final List<List<Integer>> documents = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<DyadRow> dyads;

  public OfficialLookup(Site site) {
    this.site = site;
    tables = site.run().findings().tables();
    tables.officials().forEach(one -> figures.put(one.official(), one));
    Corpus corpus = site.corpus();
    for (int official = 0; official < corpus.officialCount(); official++) {
      documents.add(new ArrayList<>());
      names.add(named(official));
    }
    for (int d = 0; d < corpus.size(); d++) {
      documents.get(corpus.official(d)).add(d);
    }
    dyads = new DyadRows(site, this::heading).of(tables.dyads());
  }

  private String named(int official) {
    Official known = heading(official);
    return known.identity().isEmpty()
        ? site.naming().speaker(site.naming().firstDocument(official))
        : site.naming().who(known);
  }

  /** Who it is; one who is not known is told apart by the number of the document. */
  public String name(int official) {
    return names.get(official);
  }

  /** The cell of a table: who it is, and the document of one who is not known. */
  Table.Cell cell(Page page, int official) {
    Table.Cell cell = Table.Cell.link(name(official), page.official(official));
    int document = site.naming().firstDocument(official);
    return site.naming().isKnown(official)
        ? cell
        : cell.with(site.naming().name(document), page.document(document));
  }

  /** Who it is, by all documents; unknown if none took part. */
  public Official heading(int official) {
    OfficialFigures known = figures.get(official);
    return known == null ? Official.UNKNOWN : known.heading();
  }

  /** The documents of one official, by index. */
  public List<Integer> documents(int official) {
    return List.copyOf(documents.get(official));
  }

  /** The sums of one official; null where no document took part. */
  public @Nullable OfficialFigures figures(int official) {
    return figures.get(official);
  }

  /** In the order of their first documents; none in a check, whose sources have no figures. */
  public List<OfficialFigures> all() {
    return site.isCheck() ? List.of() : tables.officials();
  }

  /** Pairs of officials, those that share most first. */
  public List<DyadRow> dyads() {
    return dyads;
  }

  /** The pairs that an official belongs to, those that share most first. */
  public List<DyadRow> dyadsOf(int official) {
    return dyads.stream().filter(row -> row.has(official)).toList();
  }

  /** What each setting gives; none where nobody asked. */
  List<Robustness> robustness() {
    return tables.robustness();
  }

  /** The first and the last date. */
  public static String period(OfficialFigures one) {
    String first = one.period().first().map(When::toString).orElse("–");
    String last = one.period().last().map(When::toString).orElse("–");
    return first.equals(last) ? first : first + " – " + last;
  }
}
