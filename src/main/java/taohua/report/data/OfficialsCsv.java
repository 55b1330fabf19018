package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import taohua.engine.Run;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.table.OfficialFigures;
import taohua.text.Level;

/**
 * {@code officials.csv}: an official a row, by id. {@code documents} leaves duplicates out; {@code
 * characters} and the ladder are sums over the official's documents, in characters of the body;
 * dates are those of the earliest and the latest document, without upload dates.
 */
final class OfficialsCsv {
  private OfficialsCsv() {}

  static void write(Run run, Path file) throws IOException {
    try (CsvFile csv =
        CsvFile.at(
            file,
            ("official_id,name,role,place,level,documents,characters,first_date,last_date,total,"
                    + "allowed,formula,quoted,own,office,residual,residual_single,edited")
                .split(","))) {
      run.findings().tables().officials().stream()
          .sorted(Comparator.comparing(one -> run.corpus().officialId(one.official())))
          .forEach(one -> row(run, one, csv));
    }
  }

  private static void row(Run run, OfficialFigures one, CsvFile csv) {
    Ladder ladder = one.ladder();
    csv.row(
        run.corpus().officialId(one.official()),
        one.heading().name(),
        one.heading().role(),
        one.heading().place(),
        one.heading().level().map(Level::chinese).orElse(""),
        one.documents(),
        ladder.characters(),
        Dates.of(one.period().first()),
        Dates.of(one.period().last()),
        ladder.total(),
        ladder.of(Label.ALLOWED),
        ladder.of(Label.FORMULA),
        ladder.of(Label.QUOTED),
        ladder.of(Label.OWN),
        ladder.of(Label.OFFICE),
        ladder.residual(),
        ladder.residualSingle(),
        ladder.of(Label.EDITED));
  }
}
