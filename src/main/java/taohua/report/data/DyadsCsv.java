package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.engine.Run;
import taohua.judge.Label;
import taohua.judge.Relations;
import taohua.language.PlaceNames;
import taohua.table.Dyad;
import taohua.table.Dyads;
import taohua.table.OfficialFigures;
import taohua.text.Corpus;
import taohua.text.Level;
import taohua.text.Official;

/**
 * {@code dyads.csv}: an ordered pair of officials a row, by source and target.
 *
 * <p>{@code pairs_at_risk}: pairs of documents of which the source's is strictly earlier; {@code
 * target_chars_at_risk}: characters of the target's documents in such pairs, each document once.
 * {@code passages} and the characters that match in them, {@code matched}, in all and by label,
 * count directed passages only; what two passages share counts in each. {@code residual_single}:
 * copied characters that this source alone explains, each once. {@code first_date} is the date of
 * the earliest target with a passage, {@code median_lag_days} the median, over pairs of documents
 * with a passage, of the days from the first day of the source's date to that of the target's.
 * {@code same_province} is empty where a place names no province. The columns {@code undirected_}
 * count passages whose dates do not tell, for both orders. In a check the user gives the direction:
 * there every pair is at risk and every passage directed.
 */
final class DyadsCsv {
  private static final String[] COLUMNS =
      ("source,target,source_documents,target_documents,pairs_at_risk,target_chars_at_risk,"
              + "passages,matched,allowed,formula,quoted,own,office,copied,residual_single,"
              + "first_date,median_lag_days,source_level,target_level,same_province,relation,"
              + "undirected_pairs,undirected_passages,undirected_matched,undirected_allowed,"
              + "undirected_formula,undirected_quoted,undirected_own,undirected_office,"
              + "undirected_copied,undirected_residual_single")
          .split(",");

  private final Corpus corpus;
  private final Map<Integer, Official> officials = new HashMap<>();

  private DyadsCsv(Run run) {
    corpus = run.corpus();
    for (OfficialFigures one : run.findings().tables().officials()) {
      officials.put(one.official(), one.heading());
    }
  }

  static void write(Run run, boolean all, Path file) throws IOException {
    DyadsCsv rows = new DyadsCsv(run);
    List<Dyad> dyads = all ? Dyads.all(run.judged()) : run.findings().tables().dyads();
    try (CsvFile csv = CsvFile.at(file, COLUMNS)) {
      Comparator<Dyad> order = new PairOrder(run.corpus()).by(Dyad::source, Dyad::target);
      dyads.stream().sorted(order).forEach(dyad -> rows.row(dyad, csv));
    }
  }

  private void row(Dyad dyad, CsvFile csv) {
    Official source = officials.getOrDefault(dyad.source(), Official.UNKNOWN);
    Official target = officials.getOrDefault(dyad.target(), Official.UNKNOWN);
    Dyad.Overlap directed = dyad.directed();
    Dyad.Overlap undirected = dyad.undirected();
    csv.row(
        corpus.officialId(dyad.source()),
        corpus.officialId(dyad.target()),
        dyad.exposure().sourceDocuments(),
        dyad.exposure().targetDocuments(),
        dyad.exposure().pairs(),
        dyad.exposure().targetCharacters(),
        directed.passages(),
        directed.total(),
        directed.of(Label.ALLOWED),
        directed.of(Label.FORMULA),
        directed.of(Label.QUOTED),
        directed.of(Label.OWN),
        directed.of(Label.OFFICE),
        directed.of(Label.COPIED),
        directed.residualSingle(),
        Dates.of(dyad.timing().first()),
        dyad.timing().medianLag().isPresent() ? dyad.timing().medianLag().getAsDouble() : "",
        source.level().map(Level::chinese).orElse(""),
        target.level().map(Level::chinese).orElse(""),
        sameProvince(source, target),
        Relations.of(target, source).word(),
        dyad.exposure().undirectedPairs(),
        undirected.passages(),
        undirected.total(),
        undirected.of(Label.ALLOWED),
        undirected.of(Label.FORMULA),
        undirected.of(Label.QUOTED),
        undirected.of(Label.OWN),
        undirected.of(Label.OFFICE),
        undirected.of(Label.COPIED),
        undirected.residualSingle());
  }

  private static String sameProvince(Official source, Official target) {
    String one = PlaceNames.province(source.place());
    String other = PlaceNames.province(target.place());
    return one.isEmpty() || other.isEmpty() ? "" : String.valueOf(one.equals(other));
  }
}
