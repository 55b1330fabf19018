package taohua.report.page.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.judge.Direction;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.judge.Relations;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Site;
import taohua.table.Dyad;
import taohua.table.OfficialFigures;
import taohua.table.Robustness;
import taohua.table.Tables;
import taohua.text.Corpus;
import taohua.text.Official;
import taohua.text.When;

/** Officials and pairs of them, in figures. */
public final class OfficialTables {
  private final Site site;
  private final Tables tables;
  private final Map<Integer, OfficialFigures> figures = new HashMap<>();
  private final Map<List<Integer>, DocumentPair> strongest = new HashMap<>();
  private final List<List<Integer>> documents = new ArrayList<>();
  private final String[] names;
  private final List<Row> dyads;
  private final Map<Integer, List<Row>> dyadsOf = new HashMap<>();

  public OfficialTables(Site site) {
    this.site = site;
    tables = site.run().findings().tables();
    tables.officials().forEach(one -> figures.put(one.official(), one));
    Corpus corpus = site.corpus();
    names = new String[corpus.officialCount()];
    for (int official = 0; official < names.length; official++) {
      documents.add(new ArrayList<>());
      names[official] = named(official);
    }
    for (int d = 0; d < corpus.size(); d++) {
      documents.get(corpus.official(d)).add(d);
    }
    for (DocumentPair pair : site.pairs()) {
      int target = corpus.official(pair.target());
      int source = corpus.official(pair.source());
      boolean directed = site.isCheck() || pair.direction() != Direction.UNDIRECTED;
      strongest.putIfAbsent(key(target, source, directed), pair);
      if (!directed) {
        strongest.putIfAbsent(key(source, target, false), pair);
      }
    }
    dyads = rows();
    for (Row row : dyads) {
      dyadsOf.computeIfAbsent(row.dyad().source(), any -> new ArrayList<>()).add(row);
      dyadsOf.computeIfAbsent(row.dyad().target(), any -> new ArrayList<>()).add(row);
    }
  }

  private static List<Integer> key(int target, int source, boolean directed) {
    return List.of(target, source, directed ? 1 : 0);
  }

  /**
   * What one official's documents have of another's.
   *
   * @param directed whether the source's are earlier; else their order means nothing
   * @param first the date of the earliest target, or a dash
   * @param pair the pair of documents that shares most
   */
  public record Row(
      Dyad dyad,
      boolean directed,
      Dyad.Overlap overlap,
      Relation relation,
      String first,
      @Nullable DocumentPair pair) {
    public int copied() {
      return overlap.of(Label.COPIED);
    }
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Map<List<Integer>, Dyad.Overlap> unordered = new HashMap<>();
    for (Dyad dyad : tables.dyads()) {
      List<Integer> pair = unordered(dyad);
      unordered.merge(pair, dyad.undirected(), OfficialTables::larger);
    }
    for (Dyad dyad : tables.dyads()) {
      if (dyad.source() == dyad.target()) {
        continue;
      }
      if (dyad.directed().passages() > 0) {
        rows.add(row(dyad, true, dyad.directed()));
      }
      // Passages without an order stand in both dyads, counted in one text each; one row is enough,
      // with the text that gives more, as for two documents.
      if (dyad.undirected().passages() > 0 && dyad.source() < dyad.target()) {
        List<Integer> pair = unordered(dyad);
        rows.add(row(dyad, false, unordered.getOrDefault(pair, dyad.undirected())));
      }
    }
    rows.sort(
        Comparator.comparingInt((Row row) -> row.copied())
            .thenComparingInt(row -> row.overlap().total())
            .reversed()
            .thenComparingInt(row -> row.dyad().source())
            .thenComparingInt(row -> row.dyad().target()));
    return rows;
  }

  private static List<Integer> unordered(Dyad dyad) {
    return List.of(Math.min(dyad.source(), dyad.target()), Math.max(dyad.source(), dyad.target()));
  }

  private static Dyad.Overlap larger(Dyad.Overlap a, Dyad.Overlap b) {
    int byCopied = Integer.compare(a.of(Label.COPIED), b.of(Label.COPIED));
    return byCopied > 0 || byCopied == 0 && a.total() >= b.total() ? a : b;
  }

  private Row row(Dyad dyad, boolean directed, Dyad.Overlap overlap) {
    return new Row(
        dyad,
        directed,
        overlap,
        Relations.of(heading(dyad.target()), heading(dyad.source())),
        directed ? dyad.timing().first().map(When::toString).orElse("–") : "–",
        strongest.get(key(dyad.target(), dyad.source(), directed)));
  }

  /** Those that share most first. */
  public List<Row> dyads() {
    return dyads;
  }

  /** Those that an official belongs to, those that share most first. */
  public List<Row> dyadsOf(int official) {
    return dyadsOf.getOrDefault(official, List.of());
  }

  /** The documents of one official, by index. */
  public List<Integer> documents(int official) {
    return documents.get(official);
  }

  /** The sums of one official; null where no document took part. */
  public @Nullable OfficialFigures figures(int official) {
    return figures.get(official);
  }

  /** In the order of their first documents; none in a check, whose sources have no figures. */
  public List<OfficialFigures> officials() {
    return site.isCheck() ? List.of() : tables.officials();
  }

  /** What each setting gives; none where nobody asked. */
  List<Robustness> robustness() {
    return tables.robustness();
  }

  /** Who it is, by all documents; unknown if none took part. */
  public Official heading(int official) {
    OfficialFigures known = figures.get(official);
    return known == null ? Official.UNKNOWN : known.heading();
  }

  /** Who it is, or the name of a document of theirs. */
  public String name(int official) {
    return names[official];
  }

  private String named(int official) {
    Official known = heading(official);
    return known.identity().isEmpty()
        ? site.whoOrName(site.firstDocument(official))
        : site.who(known);
  }

  /** The first and the last date. */
  public static String period(OfficialFigures one) {
    String first = one.period().first().map(When::toString).orElse("–");
    String last = one.period().last().map(When::toString).orElse("–");
    return first.equals(last) ? first : first + " – " + last;
  }
}
